import { describe, expect, it } from 'vitest';
import { brokenDrafts } from '../../../src/verify/requests/broken-drafts.ts';
import { writeRequest } from '../../../src/verify/requests/write-request.ts';
import type { Subject } from '../../../src/verify/subject.ts';
import { press } from '../exchange-of.ts';
import { studioOf } from './studio.ts';

/** The broken requests of a subject's operations: what is wrong, where, and what goes over the wire. */
function shown({ contract, ...subject }: Subject, fault: string): unknown[] {
  return contract.operations
    .flatMap((operation) => brokenDrafts({ contract, ...subject }, operation))
    .flatMap(({ draft, intent }) => {
      const { url, headers, body } = writeRequest(draft, '');
      const type = headers['content-type'] ?? 'no type';
      return intent.kind === 'broken' && intent.fault === fault
        ? [[intent.at, url, ...(body === undefined ? [] : [type, body])]]
        : [];
    });
}

const json = 'application/json';
const schema = {
  type: 'object',
  required: ['title'],
  properties: { title: { type: 'string', maxLength: 2, pattern: '^[A-Z]+$' } },
};
const body = { required: true, content: { [json]: { schema, example: { title: 'A' } } } };
const count = { name: 'count', in: 'query', required: true, schema: { type: 'integer', maximum: 9 }, example: 5 };
const tenant = { name: 'X-Tenant', in: 'header', required: true, schema: { type: 'string' }, example: 'north' };

describe('each request has one thing wrong:', () => {
  const studio = studioOf({ requestBody: body });
  const url = '/prints/p1';

  it.each<[fault: string, wanted: unknown[]]>([
    ['missing', [['$request.body#/title', url, json, '{}']]],
    [
      'wrong type',
      [
        ...['4711.5', '"some text"', 'true', '[]', 'null'].map((text) => ['$request.body', url, json, text]),
        ...['4711.5', 'true', '[]', '{}', 'null'].map((text) => [
          '$request.body#/title',
          url,
          json,
          `{"title":${text}}`,
        ]),
      ],
    ],
    ['wrong value', ['A !', '!', ''].map((title) => ['$request.body#/title', url, json, JSON.stringify({ title })])],
    ['out of range', [['$request.body#/title', url, json, '{"title":"AAA"}']]],
    [
      'malformed',
      ['{', '{"a":', '[1,]', 'nonsense', '"\u0000"', '{"a":1}}'].map((text) => ['$request.body', url, json, text]),
    ],
    [
      'no body',
      [
        ['$request.body', url, json, ''],
        ['$request.body', url],
      ],
    ],
    ['wrong content type', [['$request.header.Content-Type', url, 'text/x-unheard-of', '{"title":"A"}']]],
    [
      'undecodable',
      ['%zz', '%', '%E0%A4%A', '%C3%28'].map((id) => ['$request.path.id', `/prints/${id}`, json, '{"title":"A"}']),
    ],
  ])('%s', (fault, wanted) => {
    expect(shown(studio, fault)).toEqual(wanted);
  });
});

describe('of parameters, each request has one wrong:', () => {
  const studio = studioOf({ parameters: [count, tenant] });

  it.each<[fault: string, wanted: unknown[]]>([
    [
      'missing',
      [
        ['$request.query.count', '/prints/p1'],
        ['$request.header.X-Tenant', '/prints/p1?count=5'],
      ],
    ],
    [
      'wrong type',
      ['4711.5', 'some%20text', 'true'].map((text) => ['$request.query.count', `/prints/p1?count=${text}`]),
    ],
    ['out of range', [['$request.query.count', '/prints/p1?count=10']]],
  ])('%s', (fault, wanted) => {
    expect(shown(studio, fault)).toEqual(wanted);
  });
});

it('a parameter of the path item is found as one of the operation, and by a reference', () => {
  expect(shown(press, 'wrong value').filter((each) => JSON.stringify(each).includes('pressId'))).toHaveLength(2);
});

describe('nothing is wrong with', () => {
  it.each<[what: string, requestBody: object, fault: string]>([
    ['a body that may be left out', { ...body, required: false }, 'no body'],
    [
      'a text that is no JSON, where a text is asked for',
      { content: { 'text/plain': { schema: {}, example: 'A' } } },
      'malformed',
    ],
    ['any type, where all are taken', { content: { '*/*': { schema: {}, example: 'A' } } }, 'wrong content type'],
    ['the types of a form', { content: { 'multipart/form-data': { schema, example: { title: 'A' } } } }, 'wrong type'],
  ])('%s', (_, requestBody, fault) => {
    expect(shown(studioOf({ requestBody }), fault)).toEqual([]);
  });
});
