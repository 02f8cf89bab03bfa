import { describe, expect, it } from 'vitest';
import { contractOf, firing } from '../contract-compiler/contract-of.ts';
import { type Sending, type Started, start } from './start.ts';

/** A twin whose answer shows the body that it has read. */
function echo(content: string, required: boolean = false, maxBodyBytes: number = 1000): Started {
  return start(
    contractOf(`${firing}
paths:
  /firings:
    post:
      requestBody: {required: ${required}, content: ${content}}
      x-job: {submit: {input: {body: $request.body}}}
      responses:
        '201': &firing {description: Begun, content: {application/json: {schema: {type: object, x-job-view: {id: $job.id, state: $job.state, body: $job.input#/body}}}}}
        '400': {description: Refused, content: {application/json: {schema: {type: object, x-job-view: {detail: $problem.detail}}}}}
  /firings/{id}:
    get:
      parameters: [{name: id, in: path, required: true}]
      x-job: {read: {where: {$job.id: $request.path.id}}}
      responses: {'200': *firing}
`),
    { maxBodyBytes },
  );
}

const json = '{application/json: {schema: {type: object}}}';
const pot =
  '{type: object, properties: {name: {type: string}, size: {type: integer}, tags: {type: array, items: {type: integer}}}}';
const form = `{application/x-www-form-urlencoded: {schema: ${pot}}}`;
const multipart = `{multipart/form-data: {schema: ${pot}}}`;
const type = (contentType: string): { 'content-type': string } => ({ 'content-type': contentType });

/** A form with these fields. */
function fields(entries: readonly (readonly [string, string | File])[]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe('a body is read', () => {
  it.each<{ what: string; content: string; sending: Sending; wanted: unknown }>([
    { what: 'as JSON', content: json, sending: { body: { a: [1] } }, wanted: { a: [1] } },
    {
      what: 'as JSON with a parameter in its type',
      content: json,
      sending: { body: '{"a":1}', headers: type('Application/JSON; charset=utf-8') },
      wanted: { a: 1 },
    },
    {
      what: 'as JSON of another kind',
      content: '{application/hal+json: {schema: {type: object}}}',
      sending: { body: '{"a":1}', headers: type('application/hal+json') },
      wanted: { a: 1 },
    },
    {
      what: 'as JSON under a range of types',
      content: "{'application/*': {schema: {type: object}}}",
      sending: { body: { a: 1 } },
      wanted: { a: 1 },
    },
    {
      what: 'by the type that fits best',
      content:
        "{'*/*': {schema: {type: string}}, 'application/*': {schema: {type: array}}, application/json: {schema: {type: object}}}",
      sending: { body: { a: 1 } },
      wanted: { a: 1 },
    },
    { what: 'not at all where none was sent', content: json, sending: {}, wanted: undefined },
    {
      what: 'as text',
      content: '{text/plain: {schema: {type: string}}}',
      sending: { body: 'a pot, "glazed"', headers: type('text/plain') },
      wanted: 'a pot, "glazed"',
    },
    {
      what: 'as a form, in the types of its schema',
      content: form,
      sending: { body: new URLSearchParams('name=7&size=7&tags=1&tags=2&other=x&other=y') },
      wanted: { name: '7', size: 7, tags: [1, 2], other: ['x', 'y'] },
    },
    {
      what: 'as a form with a list of one',
      content: form,
      sending: { body: new URLSearchParams('tags=1&other=x') },
      wanted: { tags: [1], other: 'x' },
    },
    {
      what: 'as a form with files, of which the name is kept',
      content: multipart,
      sending: {
        body: fields([
          ['name', 'a'],
          ['size', '7'],
          ['tags', '1'],
          ['file', new File(['x'], 'pot.png')],
        ]),
      },
      wanted: { name: 'a', size: 7, tags: [1], file: 'pot.png' },
    },
  ])('$what', async ({ content, sending, wanted }) => {
    const { send } = echo(content);
    const { status, body } = await send('POST /firings', sending);
    expect({ status, body }).toEqual({ status: 201, body: expect.objectContaining({ id: expect.any(String) }) });
    expect(body).toHaveProperty('state', 'cold');
    expect(Object.entries(body ?? {}).find(([name]) => name === 'body')?.[1]).toEqual(wanted);
  });
});

describe('a body is refused', () => {
  it.each<{ what: string; content: string; sending: Sending; detail: string | RegExp }>([
    {
      what: 'when it is missing',
      content: json,
      sending: {},
      detail: 'The request has no body, but this operation needs one.',
    },
    {
      what: 'when it is an empty text',
      content: json,
      sending: { body: '', headers: type('application/json') },
      detail: 'The request has no body, but this operation needs one.',
    },
    {
      what: 'without a type',
      content: json,
      sending: { body: '{}', headers: type('') },
      detail: /^Content-Type: (it is missing|"" is not accepted); send application\/json\.$/,
    },
    {
      what: 'of another type',
      content: "{application/json: {schema: {}}, 'text/*': {schema: {}}}",
      sending: { body: '<a/>', headers: type('application/xml') },
      detail: 'Content-Type: "application/xml" is not accepted; send application/json, text/*.',
    },
    {
      what: 'as JSON that is none',
      content: json,
      sending: { body: '{"a":', headers: type('application/json') },
      detail: /^The body is not well-formed JSON: .*JSON/,
    },
    {
      what: 'as a form that is none',
      content: multipart,
      sending: { body: 'no form', headers: type('multipart/form-data; boundary=x') },
      detail: /^The body is not well-formed form/,
    },
    {
      what: 'as a form whose type does not say where parts end',
      content: multipart,
      sending: { body: 'no form', headers: type('multipart/form-data') },
      detail: /^The body is not well-formed form/,
    },
    {
      what: 'by the length that it declares',
      content: json,
      sending: { body: '{}', headers: { ...type('application/json'), 'content-length': '1001' } },
      detail: 'The body is too long: more than 1000 bytes are not accepted.',
    },
    {
      what: 'by its length, whatever it declares',
      content: json,
      sending: {
        body: JSON.stringify('x'.repeat(1000)),
        headers: { ...type('application/json'), 'content-length': '2' },
      },
      detail: 'The body is too long: more than 1000 bytes are not accepted.',
    },
    {
      what: 'by its length in chunks',
      content: json,
      sending: {
        body: JSON.stringify('ü'.repeat(500)),
        headers: { ...type('application/json'), 'transfer-encoding': 'chunked' },
      },
      detail: 'The body is too long: more than 1000 bytes are not accepted.',
    },
    {
      what: 'by its length as a form',
      content: multipart,
      sending: { body: fields([['name', 'x'.repeat(1000)]]) },
      detail: 'The body is too long: more than 1000 bytes are not accepted.',
    },
    {
      what: 'by its length as a form in chunks',
      content: multipart,
      sending: { body: fields([['name', 'x'.repeat(1000)]]), headers: { 'transfer-encoding': 'chunked' } },
      detail: 'The body is too long: more than 1000 bytes are not accepted.',
    },
  ])('$what', async ({ content, sending, detail }) => {
    const { send } = echo(content, true);
    expect(await send('POST /firings', sending)).toMatchObject({
      status: 400,
      body: { detail: typeof detail === 'string' ? detail : expect.stringMatching(detail) },
    });
  });
});

it.each([{ headers: {} }, { headers: { 'transfer-encoding': 'chunked' } }])(
  'a body that breaks off is no defect of the twin: $headers',
  async ({ headers }) => {
    const { twin, send } = echo(json);
    const body = new ReadableStream({
      pull: (controller) => controller.error(new Error('the client is gone')),
    });
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers: { ...type('application/json'), ...headers },
      body,
      duplex: 'half',
    };
    const response = await twin.fetch(new Request('http://localhost/v1/firings', init));
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ detail: 'The body broke off: the client is gone.' });
    // This would throw if the twin had reported a defect.
    await send('GET /firings/1');
  },
);
