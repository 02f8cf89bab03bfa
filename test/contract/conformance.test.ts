import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/verify/evidence/read-body.ts';
import { postOffice } from '../verify/checks/describe-check.ts';
import { createJudge } from './conformance.ts';

const judge = createJudge(postOffice, 'http://post.test/v1');

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly text: string;
}

const json = { 'content-type': 'application/json' };
const parcel: Answer = { status: 200, headers: { ...json, service: 'air' }, text: '{"id":"7"}' };
const refusal: Answer = {
  status: 404,
  headers: { 'content-type': 'application/problem+json' },
  text: '{"title":"No such parcel"}',
};
const gone: Answer = { status: 204, headers: {}, text: '' };
const lines: Answer = { status: 200, headers: { 'content-type': 'application/x-ndjson' }, text: '1\n2\n' };
const wrongMethod: Answer = { ...refusal, status: 405, headers: { ...refusal.headers, allow: 'GET, PUT' } };
const violation = (place: string): Record<string, string> => ({
  'sl-violations': `[{"location":["${place}","body"]}]`,
});

function judged(method: string, path: string, { status, headers, text }: Answer, isBroken = false): readonly string[] {
  const request = new Request(`http://post.test/v1${path}`, { method });
  const body = readBody(headers['content-type'] ?? '', text);
  return judge({ request, status, headers: new Headers(headers), text, ...body }, { isBroken });
}

describe('an answer that is what the document says', () => {
  it.each<[string, string, Answer]>([
    ['GET', '/parcels/7', parcel],
    ['GET', '/parcels/7', refusal],
    // A case may ask for it.
    ['GET', '/parcels/7', { ...refusal, status: 503 }],
    ['HEAD', '/parcels/7', { ...parcel, text: '' }],
    ['PUT', '/parcels/7', gone],
    ['GET', '/log', lines],
    ['GET', '/no/such/path', refusal],
    ['DELETE', '/parcels/7', wrongMethod],
  ])('%s %s %o', (method, path, answer) => {
    expect(judged(method, path, answer)).toEqual([]);
  });
});

describe('an answer that is not', () => {
  it.each<[string, string, Answer, RegExp]>([
    ['GET', '/parcels/7', { ...parcel, status: 201 }, /^status-documented: The status 201 .*get\/responses\)$/],
    ['PUT', '/parcels/7', { ...refusal, status: 500 }, /^no-server-error: /],
    ['GET', '/parcels/7', { ...parcel, headers: json }, /^headers-present: The header Service/],
    ['GET', '/parcels/7', { ...parcel, headers: { ...parcel.headers, weight: '31' } }, /^headers-valid: .*<= 30/],
    ['GET', '/parcels/7', { ...refusal, headers: json }, /^content-type-documented: /],
    ['GET', '/parcels/7', { ...parcel, text: '{"id":7}' }, /^body-valid: The body's \/id is 7/],
    ['GET', '/parcels/7', { ...parcel, text: '{' }, /^body-well-formed: /],
    ['HEAD', '/parcels/7', parcel, /^content-type-documented: .*an answer to HEAD/],
    ['PUT', '/parcels/7', { ...gone, headers: { 'retry-after': 'soon' } }, /^retry-after-readable: /],
    ['GET', '/no/such/path', { ...refusal, text: '{"error":"No such path"}' }, /^problem-shape: /],
    ['GET', '/no/such/path', parcel, /^path-refused: /],
    // Not below the base path, though it ends like one that is.
    ['GET', '/../v2/parcels/7', parcel, /^path-refused: /],
    ['DELETE', '/parcels/7', refusal, /^method-refused: DELETE is answered 404/],
    [
      'DELETE',
      '/parcels/7',
      { ...wrongMethod, headers: { ...wrongMethod.headers, allow: 'GET' } },
      /^method-refused: .*lacks PUT/,
    ],
    ['GET', '/parcels/7', { ...parcel, headers: { ...parcel.headers, ...violation('response') } }, /^Prism: /],
    ['GET', '/parcels/7', { ...parcel, headers: { ...parcel.headers, ...violation('request') } }, /^Prism: /],
  ])('%s %s %o: %s', (method, path, answer, fault) => {
    expect(judged(method, path, answer)).toEqual([expect.stringMatching(fault)]);
  });
});

it('lets Prism blame a request that is meant to be wrong, but never the answer to it', () => {
  const blamed = (place: string): Answer => ({ ...refusal, headers: { ...refusal.headers, ...violation(place) } });
  expect(judged('GET', '/parcels/7', blamed('request'), true)).toEqual([]);
  expect(judged('GET', '/parcels/7', blamed('response'), true)).toEqual([expect.stringMatching(/^Prism: /)]);
});
