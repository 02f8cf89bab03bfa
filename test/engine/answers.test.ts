import { describe, expect, it } from 'vitest';
import { contractOf, firing } from '../contract-compiler/contract-of.ts';
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

describe('a problem is answered', () => {
  const problem =
    'content: {application/json: {schema: {type: object, x-job-view: {is: $problem.status, why: $problem.detail}}}}';
  const other = `responses: {'200': {description: OK}, '404': {description: Unknown, ${problem}}}`;

  it.each<{ what: string; document: string; line: string; wanted: object }>([
    {
      what: 'for an unknown path, in the shape that another 404 has',
      document: `paths: {/pots: {get: {${other}}}}`,
      line: 'GET /lids',
      wanted: { status: 404, body: { is: 404, why: 'No path of this API matches /v1/lids.' } },
    },
    {
      what: 'for an unknown method, with what is allowed',
      document: `paths: {/pots: {get: {${other}}, put: {${other}}}}`,
      line: 'POST /pots',
      wanted: {
        status: 405,
        headers: { allow: 'GET, PUT' },
        body: { is: 405, why: 'POST is not allowed for /v1/pots; allowed: GET, PUT.' },
      },
    },
    {
      what: 'in the shape of a 400 where no 404 is declared',
      document: `paths: {/pots: {get: {responses: {'200': {description: OK}, '400': {description: Bad, ${problem}}}}}}`,
      line: 'GET /lids',
      wanted: { status: 404, body: { is: 404 } },
    },
    {
      what: 'as RFC 9457 has it where the document declares no problem',
      document: "paths: {/pots: {get: {responses: {'200': {description: OK}}}}}",
      line: 'GET /lids',
      wanted: {
        status: 404,
        headers: { 'content-type': 'application/problem+json' },
        body: { title: 'Not Found', status: 404, detail: 'No path of this API matches /v1/lids.' },
      },
    },
    {
      what: 'by the response for a range',
      document: `paths: {/pots: {get: {parameters: [{name: a, in: query, required: true}], responses: {'200': {description: OK}, '4XX': {description: Bad, ${problem}}}}}}`,
      line: 'GET /pots',
      wanted: { status: 400, body: { is: 400, why: 'query.a: is required, but missing.' } },
    },
    {
      what: 'by the default response',
      document: `paths: {/pots: {get: {parameters: [{name: a, in: query, required: true}], responses: {'200': {description: OK}, default: {description: Bad, ${problem}}}}}}`,
      line: 'GET /pots',
      wanted: { status: 400, body: { is: 400 } },
    },
    {
      what: 'as 422 where that is declared and 400 is not',
      document: `paths: {/pots: {get: {parameters: [{name: a, in: query, required: true}], responses: {'200': {description: OK}, '422': {description: Bad, ${problem}}}}}}`,
      line: 'GET /pots',
      wanted: { status: 422, body: { is: 422 } },
    },
    {
      what: 'by its example where nothing else is said',
      document:
        "paths: {/pots: {get: {responses: {'200': {description: OK}, '404': {description: Unknown, content: {application/json: {example: {error: 1}}}}}}}}",
      line: 'GET /lids',
      wanted: { status: 404, body: { error: 1 } },
    },
  ])('$what', async ({ document, line, wanted }) => {
    expect(await start(contractOf(document)).send(line)).toMatchObject(wanted);
  });

  it('for whatever is outside of the base path', async () => {
    const { twin } = start(contractOf(`paths: {/pots: {get: {${other}}}}`));
    for (const path of ['/', '/v1', '/v1x/pots', '/v2/pots', '//v1/pots']) {
      expect((await twin.fetch(new Request(`http://localhost${path}`))).status, path).toBe(404);
    }
  });
});

describe('Prefer', () => {
  const { send } = start(kiln);

  it.each<{ line: string; prefer: string; wanted: object }>([
    {
      line: 'GET /firings/1',
      prefer: 'code=404',
      wanted: {
        status: 404,
        body: { status: 404, title: 'Not Found', detail: 'The request prefers to be refused so (Prefer: code=404).' },
      },
    },
    {
      line: 'GET /firings/1',
      prefer: 'example=cracked',
      wanted: { status: 200, body: { id: '1', state: 'cracked', failure: 'Cooled too fast', kiln: 'big' } },
    },
    {
      line: 'GET /firings/1',
      prefer: 'code=200, example=done',
      wanted: { status: 200, body: { id: '1', state: 'done', kiln: 'small' } },
    },
    {
      line: 'GET /firings/1',
      prefer: 'code=418',
      wanted: { status: 404, body: { detail: 'Prefer: code=418 is not declared for read; declared: 200, 404.' } },
    },
    {
      line: 'GET /firings/1',
      prefer: 'example=lost',
      wanted: {
        status: 404,
        body: { detail: 'Prefer: example=lost is not declared for status 200 of read; declared: cracked, done.' },
      },
    },
    {
      line: 'GET /firings/1',
      prefer: 'code=404, example=lost',
      wanted: {
        status: 404,
        body: { detail: 'Prefer: example=lost is not declared for status 404 of read; declared: none.' },
      },
    },
    {
      line: 'POST /firings',
      prefer: 'outcome=won',
      wanted: { status: 400, body: { detail: expect.stringContaining('outcome takes success, failure, canceled') } },
    },
    {
      line: 'POST /firings',
      prefer: 'hold=warm',
      wanted: {
        status: 400,
        body: { detail: 'Prefer: no job can be held in "warm"; its states are cold, hot, done, cracked, off.' },
      },
    },
    { line: 'POST /firings', prefer: 'respond-async, return=minimal', wanted: { status: 201 } },
  ])('$prefer at $line', async ({ line, prefer, wanted }) => {
    expect(await send(line, { prefer })).toMatchObject(wanted);
  });

  it('dynamic=true generates an answer from the schema, the same for the same seed', async () => {
    const document =
      "responses: {'200': {description: OK, content: {application/json: {example: {a: 1}, schema: {type: object, required: [b], properties: {b: {type: string, format: uuid}}}}}}}";
    const ask = async (seed: number): Promise<unknown> => {
      const { send: sendTo } = start(contractOf(`paths: {/pots: {get: {${document}}}}`), { seed });
      return (await sendTo('GET /pots', { prefer: 'dynamic=true' })).body;
    };
    expect(await ask(1)).toEqual({ b: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(await ask(1)).toEqual(await ask(1));
    expect(await ask(1)).not.toEqual(await ask(2));
  });

  it('dynamic=true leaves what a view promises', async () => {
    const { body } = await send('POST /firings', { body: { glaze: 'blue' }, prefer: 'dynamic=true' });
    expect(body).toMatchObject({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), state: 'cold', glaze: 'blue' });
  });

  it('code= chooses among successes', async () => {
    const { send: sendTo } = start(
      contractOf(`${firing}
paths:
  /firings:
    post:
      x-job: {submit: {status: 202}}
      responses:
        '201': {description: Drafted, content: {application/json: {schema: {x-job-view: {drafted: $job.id, state: $job.state}}}}}
        '202': &firing {description: Begun, content: {application/json: {schema: {x-job-view: {id: $job.id, state: $job.state}}}}}
        default: {description: Else}
  /firings/{id}: {get: {parameters: [{name: id, in: path, required: true}], x-job: {read: {where: {$job.id: $request.path.id}}}, responses: {'200': *firing}}}
`),
    );
    expect(await sendTo('POST /firings')).toMatchObject({
      status: 202,
      body: { state: 'cold', id: expect.any(String) },
    });
    expect(await sendTo('POST /firings', { prefer: 'code=201' })).toMatchObject({
      status: 201,
      body: { drafted: expect.any(String) },
    });
    // Nobody declares them, but a default response may be of any status.
    for (const code of [204, 205, 304, 299, 399, 599]) {
      expect(await sendTo('POST /firings', { prefer: `code=${code}` })).toMatchObject({ status: code });
    }
  });
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
