import fc from 'fast-check';
import createFetchClient from 'openapi-fetch';
import { expect, it } from 'vitest';
import type { ClientOperation } from '../../src/client/client-contract.ts';
import { type RequestBase, type RequestOptions, toRequest } from '../../src/client/to-request.ts';

type Operation = Pick<ClientOperation, 'method' | 'path'>;
type AnyPaths = Record<string, Record<Lowercase<ClientOperation['method']>, { parameters: object; responses: object }>>;

it('a request about a job is the one that openapi-fetch would send, unless its path would lead elsewhere', async () => {
  await fc.assert(
    fc.asyncProperty(operations, bases, options, async (operation, base, init) => {
      const ours = await shown(async () => toRequest(operation, base, init));
      const isWhole = namesIn(operation.path).every((name) => isPresent(init.params?.path, name));
      const theirs = await shown(() => sentByOpenapiFetch(operation, base, { ...init }));
      expect(ours).toEqual(isWhole ? theirs : 'TypeError');
    }),
    { numRuns: 1000 },
  );
});

function namesIn(path: string): string[] {
  return [...path.matchAll(/\{(.+?)\}/g)].map(([, name = '']) => name);
}

function isPresent(values: object = {}, name: string): boolean {
  // Empty or dots alone, it would change the path.
  return Object.entries(values).some(([given, value]) => given === name && !/^\.{0,2}$/.test(toText(value)));
}

function toText(value: unknown): string {
  return Object(value) === value && !Array.isArray(value) ? 'an object' : `${value ?? ''}`;
}

/** The request that openapi-fetch hands over to the network. */
async function sentByOpenapiFetch(
  { method, path }: Operation,
  base: RequestBase,
  init: Record<string, unknown>,
): Promise<Request> {
  const requests: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    requests.push(request);
    return new Response();
  };
  await createFetchClient<AnyPaths>({ ...base, fetch })[method](path, init);
  const [request] = requests;
  if (request === undefined) throw new Error('openapi-fetch has sent nothing.');
  return request;
}

/** All that can be seen of a request; of one that cannot be made, the kind of error. */
async function shown(make: () => Promise<Request>): Promise<unknown> {
  try {
    const request = await make();
    const { method, url, redirect, credentials, cache, headers } = request;
    const seen = {
      method,
      url,
      redirect,
      credentials,
      cache,
      headers: [...headers],
    };
    // Each form has a boundary of its own.
    return JSON.stringify({ ...seen, body: await request.text() }).replaceAll(/-+formdata-[-\w]+/g, 'boundary');
  } catch (error) {
    return error instanceof Error ? error.name : error;
  }
}

/** What the types let through: of query and path, nothing that is nested, and no gaps within an array or an object. */
const primitive = fc.oneof(fc.string({ unit: 'grapheme' }), fc.double(), fc.integer(), fc.boolean());
const member = fc.constantFrom('red', 'from-to', 'x_1');
const parameter = fc.oneof(
  { weight: 3, arbitrary: primitive },
  fc.array(primitive),
  fc.dictionary(member, primitive, { minKeys: 1 }),
);
const absent = fc.constantFrom(undefined, null);

const place = fc.constantFrom('id', 'map-id', 'job_gid');
const segment = fc.oneof(
  fc.constantFrom('jobs', 'v1:stop'),
  place.map((name) => `{${name}}`),
);
const operations: fc.Arbitrary<Operation> = fc.record({
  method: fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'),
  path: fc.array(segment, { maxLength: 4 }).map((segments) => `/${segments.join('/')}`),
});

// Few names, so that one is often given at several places.
const text = fc.constantFrom('a', 'b c', 'äö', '');
const mediaType = fc.constantFrom('application/json', 'application/x-www-form-urlencoded', 'text/csv');
const record = fc.record(
  {
    'x-trace': fc.oneof(text, fc.integer(), fc.boolean(), fc.array(text), absent),
    'X-Trace': fc.oneof(text, absent),
    accept: fc.oneof(text, absent),
    'content-type': fc.oneof(mediaType, absent),
    'Content-Type': fc.oneof(mediaType, absent),
  },
  { requiredKeys: [] },
);
const headers = fc.oneof(
  record,
  fc.constantFrom({ 'x-trace': 'a' }, { 'Content-Type': 'text/csv' }).map((given) => new Headers(given)),
);
const bases: fc.Arbitrary<RequestBase> = fc.record({
  baseUrl: fc.constantFrom('https://api.example', 'http://127.0.0.1:4010/asana/api/1.0', 'https://a.example/ä b'),
  headers,
});

function toForm(entries: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

const form = fc.array(fc.tuple(member, text)).map(toForm);
const serialized = fc.oneof(text, form, fc.uint8Array(), fc.constant(undefined));
const options: fc.Arbitrary<RequestOptions> = fc.record(
  {
    params: fc.record(
      {
        path: fc.dictionary(place, fc.oneof({ weight: 9, arbitrary: parameter }, absent)),
        query: fc.dictionary(fc.constantFrom('a', 'filter', 'ids[]', '$top'), fc.oneof(parameter, absent)),
        header: record,
      },
      { requiredKeys: [] },
    ),
    headers,
    body: fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue()), form, fc.constant(undefined)),
    bodySerializer: serialized.map((sent) => () => sent),
    querySerializer: fc.constantFrom('', '?', 'a=b', '?a=b').map((query) => () => query),
    redirect: fc.constantFrom('follow', 'error', 'manual'),
    credentials: fc.constantFrom('include', 'omit'),
    cache: fc.constantFrom('no-store', 'reload'),
  },
  { requiredKeys: [] },
);
