import { describe, expect, it } from 'vitest';
import { contractOf, firing } from '../contract-compiler/contract-of.ts';
import { type Sending, type Started, start } from './start.ts';

/** A twin that shows what it has read, or says what is wrong with it. */
function echo(schemas: {
  body?: string;
  size?: string;
  page?: string;
  required?: boolean;
  components?: string;
}): Started {
  const { body = '{}', size = '{}', page = '{}', required = false, components = '{}' } = schemas;
  return start(
    contractOf(`${firing}
paths:
  /firings/{id}:
    post:
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: size, in: query, required: ${required}, schema: ${size}}
        - {name: page, in: query, schema: ${page}}
        - {name: X-Mode, in: header, schema: {enum: [a, b]}}
        - {name: day, in: cookie, schema: {type: string, format: date}}
      requestBody: {content: {application/json: {schema: ${body}}, text/plain: {schema: {type: string, maxLength: 3}}}}
      x-job: {submit: {input: {body: $request.body, size: $request.query.size, page: $request.query.page}}}
      responses:
        '201': &firing {description: Begun, content: {application/json: {schema: {type: object, x-job-view: {id: $job.id, state: $job.state, body: $job.input#/body, size: $job.input#/size, page: $job.input#/page}}}}}
        '400': {description: Refused, content: {text/plain: {schema: {type: string, x-job-view: $problem.detail}}}}
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      x-job: {read: {where: {$job.id: $request.path.id}}}
      responses: {'200': *firing, '422': {description: Refused, content: {text/plain: {schema: {type: string, x-job-view: $problem.detail}}}}}
components: {schemas: ${components}}
`),
  );
}

const pot = [
  '{',
  'type: object, required: [name], additionalProperties: false,',
  'properties: {',
  'name: {type: string, minLength: 2}, size: {enum: [S, M, 3]}, kind: {const: pot}, day: {type: string, format: date},',
  "lids: {type: array, maxItems: 1, items: {type: object, required: [a/b], properties: {a/b: {type: [integer, 'null']}}}}",
  '}',
  '}',
].join(' ');

describe('a request that breaks its schema is told', () => {
  it.each<{ body: unknown; detail: string }>([
    { body: {}, detail: 'name: is required, but missing.' },
    { body: [], detail: 'body: must be object, but it is [].' },
    { body: null, detail: 'body: must be object, but it is null.' },
    { body: { name: 5 }, detail: 'name: must be string, but it is 5.' },
    { body: { name: 'a' }, detail: 'name: must NOT have fewer than 2 characters, but it is "a".' },
    {
      body: { name: 'ab', size: 'L' },
      detail: 'size: must be equal to one of the allowed values ("S", "M", 3), but it is "L".',
    },
    { body: { name: 'ab', kind: 'lid' }, detail: 'kind: must be equal to constant ("pot"), but it is "lid".' },
    { body: { name: 'ab', day: 'Monday' }, detail: 'day: must match format "date", but it is "Monday".' },
    {
      body: { name: 'ab', nam: 1 },
      detail: 'body: must NOT have additional properties (nam), but it is {"name":"ab","nam":1}.',
    },
    { body: { name: 'ab', lids: [{}] }, detail: 'lids.0.a/b: is required, but missing.' },
    { body: { name: 'ab', lids: [{ 'a/b': 1.5 }] }, detail: 'lids.0.a/b: must be integer,null, but it is 1.5.' },
    {
      body: { name: 'x'.repeat(99), lids: [{ 'a/b': 1 }, {}] },
      detail: expect.stringMatching(/^lids(\.1\.a\/b)?: /),
    },
    {
      body: ['x'.repeat(99)],
      detail: `body: must be object, but it is ["${'x'.repeat(55)}....`,
    },
  ])('$body: $detail', async ({ body, detail }) => {
    const { send } = echo({ body: pot });
    expect(await send('POST /firings/1', { body })).toMatchObject({ status: 400, text: detail });
  });

  it.each<{ line: string; sending?: Sending; detail: string }>([
    { line: 'POST /firings/1', detail: 'query.size: is required, but missing.' },
    { line: 'POST /firings/1?size=big', detail: 'query.size: must be integer, but it is "big".' },
    { line: 'POST /firings/1?size=0', detail: 'query.size: must be >= 1, but it is 0.' },
    {
      line: 'POST /firings/1?size=1',
      sending: { headers: { 'x-mode': 'c' } },
      detail: 'header.X-Mode: must be equal to one of the allowed values ("a", "b"), but it is "c".',
    },
    {
      line: 'POST /firings/1?size=1',
      sending: { headers: { cookie: 'day=Monday' } },
      detail: 'cookie.day: must match format "date", but it is "Monday".',
    },
    {
      line: 'POST /firings/1?size=1',
      sending: { body: 'long', headers: { 'content-type': 'text/plain' } },
      detail: 'body: must NOT have more than 3 characters, but it is "long".',
    },
  ])('$line: $detail', async ({ line, sending, detail }) => {
    const { send } = echo({ size: '{type: integer, minimum: 1}', required: true });
    expect(await send(line, sending)).toMatchObject({ status: 400, text: detail });
  });

  it('with 422 where that is what the operation declares', async () => {
    const { send } = echo({});
    expect(await send('GET /firings/one')).toMatchObject({
      status: 422,
      text: 'path.id: must be integer, but it is "one".',
    });
  });
});

describe('defaults are filled in', () => {
  it('of parameters and of the body', async () => {
    const { send } = echo({
      size: '{type: integer, default: 20}',
      page: "{type: [integer, 'null'], default: null}",
      body: '{type: object, properties: {name: {default: pot}, lid: {type: object, properties: {size: {default: 1}}}}}',
    });
    expect((await send('POST /firings/1', { body: { lid: {} } })).body).toMatchObject({
      size: 20,
      body: { name: 'pot', lid: { size: 1 } },
    });
    expect((await send('POST /firings/1?size=7', { body: { name: 'bowl' } })).body).toMatchObject({
      size: 7,
      body: { name: 'bowl' },
    });
  });

  it('of schemas that are referenced', async () => {
    const { send } = echo({
      size: "{$ref: '#/components/schemas/Size'}",
      body: "{type: object, properties: {size: {$ref: '#/components/schemas/Size'}}}",
      components: '{Size: {type: integer, default: 20}}',
    });
    expect((await send('POST /firings/1', { body: {} })).body).toMatchObject({ size: 20, body: { size: 20 } });
  });

  it('for each request anew', async () => {
    const { send } = echo({ body: '{type: object, properties: {lid: {default: {sizes: []}}}}' });
    await send('POST /firings/1', { body: {} });
    expect((await send('POST /firings/1', { body: {} })).body).toMatchObject({ body: { lid: { sizes: [] } } });
  });
});

it('an unknown format, keyword or type is no reason to refuse a request', async () => {
  const { send } = echo({
    body: '{type: object, properties: {a: {type: string, format: pot-id}}, x-other: 1, discriminator: {propertyName: a}}',
  });
  expect(await send('POST /firings/1', { body: { a: 'b' } })).toMatchObject({ status: 201 });
});

it('a body that is nested deeper than the stack is refused like any other', async () => {
  const { send } = echo({ body: '{type: object, properties: {pot: {type: string}}}' });
  const depth = 200_000;
  const body = `{"pot": ${'['.repeat(depth)}${']'.repeat(depth)}}`;
  const headers = { 'content-type': 'application/json' };
  expect(await send('POST /firings/1', { body, headers })).toMatchObject({
    status: 400,
    text: 'pot: must be string, but it is nested too deep to be shown.',
  });
});
