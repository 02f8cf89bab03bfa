import { describe, expect, it } from 'vitest';
import { toIncomingRequest } from '../../mocks/engine/incoming-request.ts';
import { createParameterReader } from '../../mocks/engine/parameters.ts';
import { Refusal } from '../../mocks/engine/refusal.ts';
import { createRoutes } from '../../mocks/engine/router.ts';
import type { Parameter } from '../../src/contract/contract.ts';
import { contractOf } from '../contract-compiler/contract-of.ts';

const list = 'schema: {type: array, items: {type: string}}';
const numbers = 'schema: {type: array, items: {type: integer}}';
const color = 'schema: {type: object, properties: {R: {type: integer}, G: {type: integer}, B: {type: integer}}}';
const rgb = { R: 100, G: 200, B: 150 };

/** What is read for the parameter `p` from a request with this target (or header, or cookie). */
function read(place: Parameter['in'], words: string, sent: string): unknown {
  const path = place === 'path' ? '/{p}' : '/x';
  const required = place === 'path' ? 'required: true,' : '';
  const contract = contractOf(
    `paths: {'${path}': {get: {parameters: [{name: p, in: ${place}, ${required} ${words}}], responses: {'200': {description: OK}}}}}`,
  );
  const target = place === 'path' ? `/${sent}` : `/x${place === 'query' ? `?${sent}` : ''}`;
  const headers = place === 'header' ? { p: sent } : place === 'cookie' ? { cookie: sent } : {};
  const incoming = toIncomingRequest(new Request(`http://localhost${target}`, { headers }));
  const route = createRoutes(contract)('GET', incoming.path);
  if (route.operation === undefined) throw new TypeError(`No route for ${target}.`);
  return createParameterReader(route.operation, contract)(incoming, route.segments)[place].p;
}

describe('a parameter in the path', () => {
  it.each<[words: string, sent: string, wanted: unknown]>([
    ['schema: {type: string}', 'blue', 'blue'],
    ['schema: {type: string}', '5', '5'],
    ['schema: {type: integer}', '5', 5],
    ['schema: {type: integer}', 'five', 'five'],
    ['schema: {type: string}', 'a%2Fb%20c', 'a/b c'],
    ['schema: {type: string}', '%E2%82%AC', '€'],
    ['schema: {type: string}', 'a+b', 'a+b'],
    [list, 'blue,black,brown', ['blue', 'black', 'brown']],
    [numbers, '1,2', [1, 2]],
    [color, 'R,100,G,200,B,150', rgb],
    [`explode: true, ${color}`, 'R=100,G=200,B=150', rgb],
    ['style: label, schema: {type: string}', '.blue', 'blue'],
    [`style: label, ${list}`, '.blue,black', ['blue', 'black']],
    [`style: label, explode: true, ${list}`, '.blue.black', ['blue', 'black']],
    [`style: label, ${color}`, '.R,100,G,200,B,150', rgb],
    [`style: label, explode: true, ${color}`, '.R=100.G=200.B=150', rgb],
    ['style: matrix, schema: {type: integer}', ';p=5', 5],
    [`style: matrix, ${list}`, ';p=blue,black', ['blue', 'black']],
    [`style: matrix, explode: true, ${list}`, ';p=blue;p=black', ['blue', 'black']],
    [`style: matrix, ${color}`, ';p=R,100,G,200,B,150', rgb],
    [`style: matrix, explode: true, ${color}`, ';R=100;G=200;B=150', rgb],
  ])('with %s from "%s"', (words, sent, wanted) => {
    expect(read('path', words, sent)).toEqual(wanted);
  });

  it.each(['%', '%zz', '%E0%A4', 'a%2'])('that cannot be decoded is refused: %s', (sent) => {
    expect(() => read('path', 'schema: {type: string}', sent)).toThrow(
      new Refusal([400, 422, 404], `p: "${sent}" in the path is not valid percent-encoding (RFC 3986).`),
    );
  });
});

describe('a parameter in the query', () => {
  it.each<[words: string, sent: string, wanted: unknown]>([
    ['schema: {type: string}', '', undefined],
    ['schema: {type: string}', 'q=1', undefined],
    ['schema: {type: string}', 'p=', ''],
    ['schema: {type: string}', 'p', ''],
    ['schema: {type: string}', 'p=a%20b+c%26', 'a b c&'],
    ['schema: {type: string}', 'p=a&p=b', 'a'],
    ['schema: {type: integer}', 'p=-7', -7],
    ['schema: {type: integer}', 'p=', ''],
    ['schema: {type: number}', 'p=1.5e3', 1500],
    ['schema: {type: number}', 'p=0x10', '0x10'],
    ['schema: {type: boolean}', 'p=true', true],
    ['schema: {type: boolean}', 'p=TRUE', 'TRUE'],
    ["schema: {type: [integer, 'null']}", 'p=null', null],
    ["schema: {type: ['null', integer]}", 'p=7', 7],
    ['schema: {type: [integer, string]}', 'p=seven', 'seven'],
    ["schema: {oneOf: [{type: integer}, {type: 'null'}]}", 'p=7', 7],
    ['', 'p=7', '7'],
    [list, 'p=a&p=b', ['a', 'b']],
    [list, 'p=a', ['a']],
    [list, 'p=', []],
    [list, 'p=a,b', ['a', 'b']],
    [list, 'p=a,b&p=c', ['a', 'b', 'c']],
    [`explode: false, ${list}`, 'p=a,b', ['a', 'b']],
    [`explode: false, ${list}`, 'p=a&p=b', ['a', 'b']],
    [`style: spaceDelimited, ${list}`, 'p=a%20b', ['a', 'b']],
    [`style: pipeDelimited, ${numbers}`, 'p=1|2', [1, 2]],
    [`style: pipeDelimited, ${numbers}`, 'p=1%7C2', [1, 2]],
    [numbers, 'p=1&p=two', [1, 'two']],
    [color, 'R=100&G=200&B=150', rgb],
    [color, 'other=1', undefined],
    [`explode: false, ${color}`, 'p=R,100,G,200,B,150', rgb],
    [`style: deepObject, ${color}`, 'p[R]=100&p[G]=200&p[B]=150', rgb],
    [`style: deepObject, ${color}`, 'p%5BR%5D=100&p[other]=1', { R: 100, other: '1' }],
    [`style: deepObject, ${color}`, 'q[R]=100', undefined],
    [
      'style: deepObject, schema: {type: object, properties: {tags: {type: array, items: {type: string}}}}',
      'p[tags]=a&p[tags]=b',
      { tags: ['a', 'b'] },
    ],
    ['content: {application/json: {schema: {type: array}}}', 'p=[1,"a,b"]', [1, 'a,b']],
    ['content: {application/json: {schema: {type: object}}}', 'p={"a":1}', { a: 1 }],
    ['content: {application/json: {schema: {type: string}}}', 'p="5"', '5'],
    ['content: {application/json: {schema: {type: object}}}', 'p={"a"', '{"a"'],
    ['allowEmptyValue: true, schema: {type: boolean}', 'p', true],
    ['allowEmptyValue: true, schema: {type: integer}', 'p=', undefined],
    ['allowEmptyValue: true, schema: {type: string}', 'p=', ''],
  ])('with %s from "%s"', (words, sent, wanted) => {
    expect(read('query', words, sent)).toEqual(wanted);
  });
});

describe('a parameter in a header or a cookie', () => {
  it.each<[place: 'header' | 'cookie', words: string, sent: string, wanted: unknown]>([
    ['header', 'schema: {type: integer}', '5', 5],
    ['header', list, 'a, b', ['a', 'b']],
    ['header', color, 'R,100,G,200,B,150', rgb],
    ['header', `explode: true, ${color}`, 'R=100,G=200,B=150', rgb],
    ['cookie', 'schema: {type: integer}', 'p=5', 5],
    ['cookie', 'schema: {type: integer}', 'q=1; p=5; r=2', 5],
    ['cookie', 'schema: {type: string}', 'p=a=b', 'a=b'],
    ['cookie', 'schema: {type: string}', 'q=1', undefined],
    ['cookie', `explode: false, ${list}`, 'p=a,b', ['a', 'b']],
  ])('in a %s with %s from "%s"', (place, words, sent, wanted) => {
    expect(read(place, words, sent)).toEqual(wanted);
  });
});

describe('the query of a URL', () => {
  it.each<[url: string, path: string, query: string]>([
    ['http://localhost/a?b=1', '/a', 'b=1'],
    ['http://localhost', '/', ''],
    ['http://localhost?b=1', '/', 'b=1'],
    ['http://localhost/a#c', '/a', ''],
    ['http://localhost/a?b=1#c', '/a', 'b=1'],
    ['http://localhost/a#c?d=1', '/a', ''],
    ['http://localhost/a?b=http://c/d', '/a', 'b=http%3A%2F%2Fc%2Fd'],
  ])('%s', (url, path, query) => {
    const incoming = toIncomingRequest(new Request(url));
    expect([incoming.origin, incoming.path, String(incoming.query)]).toEqual(['http://localhost', path, query]);
  });
});
