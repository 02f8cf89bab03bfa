import { describe, expect, it } from 'vitest';
import { contractOf } from '../contract-compiler/contract-of.ts';
import { kiln } from './kiln.ts';
import { idOf, start } from './start.ts';

/** The paths of a document without jobs: answers are its examples. */
const plain = (operation: string, components: string = '{}'): ReturnType<typeof start> =>
  start(contractOf(`paths: {/pots: {get: {operationId: getPots, ${operation}}}}\ncomponents: ${components}`));

describe('an operation without a role answers', () => {
  it.each<{ what: string; responses: string; wanted: object }>([
    {
      what: 'its example',
      responses: "{'200': {description: OK, content: {application/json: {schema: {}, example: {a: 1}}}}}",
      wanted: { status: 200, body: { a: 1 } },
    },
    {
      what: 'its lowest success',
      responses: "{'202': {description: B}, '404': {description: C}, '201': {description: A}}",
      wanted: { status: 201, text: '' },
    },
    {
      what: 'a sample where it has no example',
      responses:
        "{'200': {description: OK, content: {application/json: {schema: {type: object, required: [a], properties: {a: {const: 1}}}}}}}",
      wanted: { status: 200, body: { a: 1 } },
    },
    {
      what: 'nothing where it declares no content',
      responses: "{'204': {description: Nothing}}",
      wanted: { status: 204, text: '' },
    },
    {
      what: 'nothing with a status that has no content, whatever it declares',
      responses: "{'205': {description: Nothing, content: {application/json: {example: 1}}}}",
      wanted: { status: 205, text: '' },
    },
    {
      what: '200 where it declares no success',
      responses: '{default: {description: Any}}',
      wanted: { status: 200, text: '' },
    },
    {
      what: 'text as text',
      responses: "{'200': {description: OK, content: {text/plain: {example: 'a, \"b\"'}}}}",
      wanted: { status: 200, headers: { 'content-type': 'text/plain' }, text: 'a, "b"' },
    },
    {
      what: 'lines of JSON line by line',
      responses: "{'200': {description: OK, content: {application/x-ndjson: {example: [{a: 1}, {a: 2}]}}}}",
      wanted: { text: '{"a":1}\n{"a":2}\n' },
    },
  ])('$what', async ({ responses, wanted }) => {
    expect(await plain(`responses: ${responses}`).send('GET /pots')).toMatchObject(wanted);
  });
});

describe('the media type is', () => {
  const responses =
    "responses: {'200': {description: OK, content: {application/json: {example: {a: 1}}, text/plain: {example: text}, text/csv: {example: csv}}}}";

  it.each<[accept: string | undefined, wanted: string]>([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['text/plain', 'text/plain'],
    ['TEXT/CSV; q=0.5', 'text/csv'],
    ['text/*', 'text/plain'],
    ['image/png, text/csv', 'text/csv'],
    ['image/png', 'application/json'],
    ['', 'application/json'],
    [', ;', 'application/json'],
  ])('for Accept: %s %s', async (accept, wanted) => {
    const { headers } = await plain(responses).send('GET /pots', accept === undefined ? {} : { headers: { accept } });
    expect(headers['content-type']).toBe(wanted);
  });
});

it('HEAD is answered like GET, without the content', async () => {
  const { send } = start(kiln);
  const id = idOf((await send('POST /firings', { body: {} })).body);
  const [get, head] = [await send(`GET /firings/${id}`), await send(`HEAD /firings/${id}`)];
  expect(head).toEqual({ ...get, text: '', body: '' });
});

it('an answer says the title of its status', async () => {
  const { twin } = start(kiln);
  const titles: unknown[] = [];
  for (const [method, path] of [
    ['POST', '/firings'],
    ['GET', '/firings'],
    ['GET', '/lids'],
    ['PUT', '/firings'],
  ] as const) {
    titles.push((await twin.fetch(new Request(`http://localhost/v1${path}`, { method }))).statusText);
  }
  expect(titles).toEqual(['Created', 'OK', 'Not Found', 'Method Not Allowed']);
});
