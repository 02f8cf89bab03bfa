import { expect, it } from 'vitest';
import { createCredentials } from '../../../src/verify/requests/credentials.ts';
import { methodsAt, strayRequests } from '../../../src/verify/requests/stray-requests.ts';
import { baseUrl, press } from '../exchange-of.ts';
import { subjectOf } from './studio.ts';

const strays = strayRequests(press, baseUrl);

it('go to paths that there are not', () => {
  const unknown = strays.filter(({ intent }) => intent.kind === 'unknown path');
  expect(unknown.map(({ request }) => `${request.method} ${request.url.slice(baseUrl.length)}`)).toEqual([
    'GET /no/such/path',
    'GET /no//such',
    'GET /presses/press-1/runs/no-such-thing',
  ]);
});

it('go to paths that there are, by methods that they do not have', () => {
  const wrong = strays.flatMap(({ request, intent }) =>
    intent.kind === 'wrong method'
      ? [[request.url.slice(baseUrl.length), request.method, intent.allowed.join(', ')]]
      : [],
  );
  const rows: [path: string, methods: string[], allowed: string][] = [
    ['/presses/press-1/runs', ['GET', 'PUT', 'PATCH', 'DELETE'], 'POST'],
    ['/runs', ['POST', 'PUT', 'PATCH', 'DELETE'], 'GET'],
    ['/runs/run-7', ['POST', 'PUT', 'PATCH'], 'GET, DELETE'],
    ['/runs/run-7/stop', ['GET', 'PUT', 'PATCH', 'DELETE'], 'POST'],
  ];
  expect(wrong).toEqual(rows.flatMap(([path, methods, allowed]) => methods.map((method) => [path, method, allowed])));
});

it('have no body, and credentials only where they cannot change anything', () => {
  const given = strayRequests(press, baseUrl, createCredentials(press.contract, { authorization: 'Bearer 4711' }));
  for (const { request } of given) {
    const wanted = request.method === 'GET' ? { authorization: 'Bearer 4711' } : {};
    expect([request.headers, request.body]).toEqual([wanted, undefined]);
  }
});

it('only look where everybody may do everything', () => {
  const open = subjectOf(
    'paths: {/x: {post: {security: [], responses: {}}}, /y: {post: {security: [{}], responses: {}}}}',
  );
  expect(new Set(strayRequests(open, '').map(({ request }) => request.method))).toEqual(new Set(['GET']));
});

it('take no path for unknown that some template fits', () => {
  const responses = '{}';
  const studio = subjectOf(`
paths:
  /{a}: {get: {parameters: [{name: a, in: path, required: true, schema: {type: string}, example: x}], responses: ${responses}}}
  /{a}/{b}: {post: {responses: ${responses}}}
  /x/y: {get: {responses: ${responses}}}`);
  const unknown = strayRequests(studio, '').filter(({ intent }) => intent.kind === 'unknown path');
  expect(unknown.map(({ request }) => request.url)).toEqual(['/no/such/path', '/no//such']);
  expect(methodsAt(studio.operations, '/x/y')).toEqual(['GET', 'POST']);
});
