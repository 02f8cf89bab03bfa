import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parameter } from '../../../src/contract/contract.ts';
import { type Draft, type DraftBody, draftsOf, withParameter } from '../../../src/verify/requests/draft.ts';
import { type WrittenRequest, writeRequest } from '../../../src/verify/requests/write-request.ts';
import { studioOf } from './studio.ts';

const baseUrl = 'https://studio.test/v1';
const colors = ['red', 'light blue'];
const size = { w: 3, h: 4 };

interface Sent {
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly style?: string;
  readonly explode?: boolean;
  readonly value: unknown;
}

const { contract } = studioOf({});
const [operation] = contract.operations;

/** The draft with a value of a parameter `p` that is declared so. */
function draftWith({ in: place, value, style = defaultStyles[place], explode = style === 'form' }: Sent): Draft {
  if (operation === undefined) throw new TypeError('The studio has no operation.');
  const parameter: Parameter = { name: 'p', in: place, required: true, style, explode, ...anyValue };
  const path = place === 'path' ? '/{p}' : '';
  const [draft] = draftsOf({ ...operation, path, parameters: [parameter] }, contract);
  return withParameter(draft, place, 'p', value);
}

const defaultStyles = { path: 'simple', header: 'simple', query: 'form', cookie: 'form' } as const;
const anyValue = { allowEmptyValue: false, schema: {}, examples: { one: 1 } };

function withBody(body: Omit<DraftBody, 'example'>): Draft {
  return { ...draftWith({ in: 'header', value: '' }), header: {}, body: { example: '', ...body } };
}

describe('a parameter is written in its style', () => {
  it.each<[Sent, string]>([
    [{ in: 'path', value: 'a/b ü%' }, '/a%2Fb%20%C3%BC%25'],
    [{ in: 'path', value: 7 }, '/7'],
    [{ in: 'path', value: colors }, '/red,light%20blue'],
    [{ in: 'path', value: size }, '/w,3,h,4'],
    [{ in: 'path', explode: true, value: size }, '/w=3,h=4'],
    [{ in: 'path', style: 'label', value: colors }, '/.red,light%20blue'],
    [{ in: 'path', style: 'label', explode: true, value: size }, '/.w=3.h=4'],
    [{ in: 'path', style: 'matrix', value: 7 }, '/;p=7'],
    [{ in: 'path', style: 'matrix', value: colors }, '/;p=red,light%20blue'],
    [{ in: 'path', style: 'matrix', explode: true, value: colors }, '/;p=red;p=light%20blue'],
    [{ in: 'path', style: 'matrix', explode: true, value: size }, '/;w=3;h=4'],
    [{ in: 'path', value: { encoded: '%zz' } }, '/%zz'],
    [{ in: 'path', value: '\ud800' }, '/%EF%BF%BD'],
    [{ in: 'query', value: 'a&b=c d' }, '?p=a%26b%3Dc%20d'],
    [{ in: 'query', value: colors }, '?p=red&p=light%20blue'],
    [{ in: 'query', value: [] }, ''],
    [{ in: 'query', explode: false, value: ['a,b', 'c'] }, '?p=a%2Cb,c'],
    [{ in: 'query', explode: false, value: [] }, '?p='],
    [{ in: 'query', explode: false, value: size }, '?p=w,3,h,4'],
    [{ in: 'query', value: size }, '?w=3&h=4'],
    [{ in: 'query', style: 'spaceDelimited', explode: false, value: colors }, '?p=red%20light%20blue'],
    [{ in: 'query', style: 'pipeDelimited', explode: false, value: colors }, '?p=red%7Clight%20blue'],
    [{ in: 'query', style: 'deepObject', explode: true, value: size }, '?p%5Bw%5D=3&p%5Bh%5D=4'],
  ])('%j', (sent, wanted) => {
    expect(writeRequest(draftWith(sent), baseUrl).url).toBe(baseUrl + wanted);
  });

  it.each<[Sent, Record<string, string>]>([
    [{ in: 'header', value: 'as it is, with "marks"' }, { p: 'as it is, with "marks"' }],
    [{ in: 'header', value: colors }, { p: 'red,light blue' }],
    [{ in: 'header', explode: true, value: size }, { p: 'w=3,h=4' }],
    [{ in: 'header', value: 'two\r\nlines' }, { p: 'two%0D%0Alines' }],
    [{ in: 'header', value: ' 💡' }, { p: '%20%F0%9F%92%A1' }],
    [{ in: 'header', value: '' }, { p: '' }],
    [{ in: 'header', style: 'content', value: 'red' }, { p: '"red"' }],
    [{ in: 'cookie', value: 'a=b' }, { cookie: 'p=a=b' }],
    [{ in: 'cookie', value: 'a; b' }, { cookie: 'p=a%3B%20b' }],
  ])('%j', (sent, wanted) => {
    expect(writeRequest(draftWith(sent), baseUrl).headers).toEqual(wanted);
  });

  it('content of a media type is JSON', () => {
    const parameter = { name: 'p', in: 'query', content: { 'application/json': { schema: {} } } };
    const studio = studioOf({ parameters: [parameter] });
    const [draft] = studio.contract.operations.flatMap((each) => draftsOf(each, studio.contract));
    expect(draft && writeRequest(withParameter(draft, 'query', 'p', size), '').url).toBe(
      '/prints/p1?p=%7B%22w%22%3A3%2C%22h%22%3A4%7D',
    );
  });
});

describe('a body is written in its media type', () => {
  it.each<[Omit<DraftBody, 'example'>, Pick<WrittenRequest, 'body' | 'headers'>]>([
    [
      { mediaType: 'application/json', value: size },
      { body: '{"w":3,"h":4}', headers: { 'content-type': 'application/json' } },
    ],
    [
      { mediaType: 'application/json', value: 'red' },
      { body: '"red"', headers: { 'content-type': 'application/json' } },
    ],
    [
      { mediaType: 'application/json', value: size, text: '{' },
      { body: '{', headers: { 'content-type': 'application/json' } },
    ],
    [
      { mediaType: '', value: size },
      { body: '{"w":3,"h":4}', headers: {} },
    ],
    [
      { mediaType: 'text/plain', value: 'red' },
      { body: 'red', headers: { 'content-type': 'text/plain' } },
    ],
    [
      { mediaType: 'application/x-www-form-urlencoded', value: { colors, size, n: 1 } },
      {
        body: 'colors=red&colors=light+blue&size=%7B%22w%22%3A3%2C%22h%22%3A4%7D&n=1',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
    ],
    [
      { mediaType: 'multipart/form-data', value: { 'a "b"': 'x', n: [1, 2] } },
      {
        body: [
          ['a %22b%22', 'x'],
          ['n', '1'],
          ['n', '2'],
        ]
          .map(
            ([name, value]) => `--jobtwin-part\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
          )
          .concat('--jobtwin-part--\r\n')
          .join(''),
        headers: { 'content-type': 'multipart/form-data; boundary=jobtwin-part' },
      },
    ],
  ])('%j', (body, wanted) => {
    const { body: text, headers } = writeRequest(withBody(body), baseUrl);
    expect({ body: text, headers }).toEqual(wanted);
  });

  it('of parts, whatever the parts say', async () => {
    const value = { a: '--jobtwin-part--\r\n', b: 'jobtwin-part-' };
    const { body = '', headers } = writeRequest(withBody({ mediaType: 'multipart/form-data', value }), baseUrl);
    const form = await new Response(body, { headers }).formData();
    expect(Object.fromEntries(form)).toEqual(value);
  });
});

it('goes by another method if it is told to', () => {
  const draft = draftWith({ in: 'query', value: 1 });
  expect([writeRequest(draft, '').method, writeRequest(draft, '', 'PUT').method]).toEqual(['POST', 'PUT']);
});

it('writes whatever stands in a draft, and a request that can be sent', () => {
  const style = fc.constantFrom('simple', 'label', 'matrix', 'form', 'spaceDelimited', 'pipeDelimited', 'deepObject');
  const place = fc.constantFrom<Sent['in'][]>('path', 'query', 'header', 'cookie');
  const mediaType = fc.constantFrom(
    '',
    'application/json',
    'text/plain',
    'multipart/form-data',
    'application/x-www-form-urlencoded',
  );
  const anything = fc.jsonValue({ stringUnit: 'binary' });
  fc.assert(
    fc.property(
      place,
      style,
      fc.boolean(),
      anything,
      mediaType,
      anything,
      (where, how, explode, value, type, content) => {
        const draft = draftWith({ in: where, style: how, explode, value });
        const { url, body, ...head } = writeRequest(
          { ...draft, body: { mediaType: type, example: '', value: content } },
          baseUrl,
        );
        const request = new Request(url, {
          ...head,
          ...(body !== undefined && { body: new TextEncoder().encode(body) }),
        });
        expect(Object.values(head.headers).join('')).not.toMatch(/[\r\n]/);
        expect(request.url.startsWith('https://studio.test/')).toBe(true);
      },
    ),
  );
});
