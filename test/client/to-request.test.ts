import { describe, expect, it } from 'vitest';
import { type RequestOptions, toRequest } from '../../src/client/to-request.ts';

const submission = { method: 'PATCH', path: '/maps/{map}/sheets' } as const;
const base = { baseUrl: 'https://printer.example/v1', headers: { 'x-api-key': 'mine' } };

function request(init: RequestOptions): Request {
  return toRequest(submission, base, { ...init, params: { path: { map: 'bern' }, ...init.params } });
}

// What openapi-fetch does as well is held by the laws of requests; here stands what it does not, or in another way.
describe('a request about a job', () => {
  it.each<[query: object, wanted: string]>([
    [{ color: ['red', null, undefined, 'blue'] }, '?color=red&color=blue'],
    [{ size: { from: 1, to: null } }, '?size[from]=1'],
    [{ color: [], size: {}, paper: 'A4' }, '?paper=A4'],
    [{ color: [], size: {}, paper: null }, ''],
  ])('writes of the query %j only what is there', (query, wanted) => {
    expect(request({ params: { query } }).url).toBe(`https://printer.example/v1/maps/bern/sheets${wanted}`);
  });

  it.each<[query: object, name: string]>([
    [{ size: { paper: { width: 1 } } }, 'size[paper]'],
    [{ sizes: [[1, 2]] }, 'sizes'],
    [{ sizes: [{ width: 1 }] }, 'sizes'],
  ])('refuses the query %j, which is nested too deep', (query, name) => {
    expect(() => request({ params: { query } })).toThrow(
      new TypeError(`Failed to write "${name}" into a query: it is nested too deep. Give a "querySerializer".`),
    );
  });

  it.each<[what: string, body: unknown, type: string | null, sent: string]>([
    ['an object', { a: 1 }, 'application/json', '{"a":1}'],
    ['null', null, 'application/json', 'null'],
    ['a text', 'a', 'text/plain;charset=UTF-8', 'a'],
    ['a form of pairs', new URLSearchParams({ a: '1 2' }), 'application/x-www-form-urlencoded;charset=UTF-8', 'a=1+2'],
    ['a file', new File(['a'], 'a.csv', { type: 'text/csv' }), 'text/csv', 'a'],
    ['a file of unknown type', new Blob(['a']), null, 'a'],
  ])('sends %s with its media type', async (_what, body, type, sent) => {
    const made = request({ body });
    expect(made.headers.get('content-type')).toBe(type);
    expect(await made.text()).toBe(sent);
  });

  it.each<[what: string, serialized: BodyInit, type: string]>([
    ['a text', '{}', 'application/json'],
    ['a form of pairs', new URLSearchParams({ a: '1' }), 'application/x-www-form-urlencoded;charset=UTF-8'],
    ['a file', new Blob(['a'], { type: 'text/csv' }), 'text/csv'],
  ])('sends what a serializer has made of the body, %s, with its media type', (_what, serialized, type) => {
    expect(request({ body: {}, bodySerializer: () => serialized }).headers.get('content-type')).toBe(type);
  });

  it('sends a text that a serializer leaves as it is as JSON, like all that it makes', () => {
    const made = request({ body: '{"a":1}', bodySerializer: String });
    expect(made.headers.get('content-type')).toBe('application/json');
  });

  it.each(['a', {}, new URLSearchParams(), new Blob(['a'], { type: 'text/csv' })])(
    'sends the body %o as the media type that a header names',
    (body) => {
      const headers = { 'Content-Type': 'text/tab-separated-values' };
      expect(request({ body, headers }).headers.get('content-type')).toBe('text/tab-separated-values');
    },
  );

  it('takes headers in every form that fetch takes', () => {
    const pairs: [string, string][] = [['x-trace', 'a']];
    for (const headers of [pairs, new Headers(pairs), Object.fromEntries(pairs)]) {
      expect([...request({ headers }).headers]).toEqual([
        ['x-api-key', 'mine'],
        ['x-trace', 'a'],
      ]);
    }
  });
});
