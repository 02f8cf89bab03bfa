import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/contract/contract.ts';
import { contractOf, firing } from '../contract-compiler/contract-of.ts';
import { kiln } from './kiln.ts';
import { start } from './start.ts';

/** An answer of two alternatives, over which a view says which kind it is. */
const vessels = (kind: string): Contract =>
  contractOf(`
paths:
  /vessels:
    get:
      responses:
        '200':
          description: OK
          content:
            application/json:
              example: {kind: jug, spout: long}
              schema:
                oneOf:
                  - {type: object, required: [kind, handle], properties: {kind: {const: cup}, handle: {type: boolean}}, additionalProperties: false}
                  - {type: object, required: [kind, depth], properties: {kind: {const: bowl}, depth: {type: integer}}, additionalProperties: false}
                x-job-view: {kind: ${kind}}
`);

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

  it.each([1, 2, 3, 4, 5, 6])(
    'dynamic=true fits what a view promises, among alternatives too (seed %i)',
    async (seed) => {
      const { send: sendTo } = start(vessels('bowl'), { seed });
      const { body } = await sendTo('GET /vessels', { prefer: 'dynamic=true' });
      expect(body).toEqual({ kind: 'bowl', depth: expect.any(Number) });
    },
  );

  it('dynamic=true takes the example where no generated value fits what a view promises', async () => {
    const { send: sendTo } = start(vessels('jug'));
    expect((await sendTo('GET /vessels', { prefer: 'dynamic=true' })).body).toEqual({ kind: 'jug', spout: 'long' });
  });

  it('example= sends lines as the example has them', async () => {
    const content =
      '{application/x-ndjson: {schema: {type: array}, examples: {two: {value: "{}\\n[1]\\n"}, list: {value: [{}, [1]]}}}}';
    const { send: sendTo } = start(
      contractOf(`paths: {/log: {get: {responses: {'200': {description: OK, content: ${content}}}}}}`),
    );
    for (const name of ['two', 'list']) {
      expect((await sendTo('GET /log', { prefer: `example=${name}` })).text).toBe('{}\n[1]\n');
    }
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
