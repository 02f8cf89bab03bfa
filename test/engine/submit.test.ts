import { describe, expect, it } from 'vitest';
import { contractOf, firing } from '../contract-compiler/contract-of.ts';
import { idOf, type Received, type Started, start } from './start.ts';

/** Firings, limited and waited for as a test says; the body's `kilns` submit one job each. */
function limited(limits: string, submit: string = ''): Started {
  return start(
    contractOf(`${firing}    limits: ${limits}
paths:
  /firings:
    post:
      requestBody: {content: {application/json: {schema: {type: object}}}}
      x-job: {submit: {each: {kiln: $request.body#/kilns}, input: {kiln: $each.kiln}${submit}}}
      responses:
        '201': &firing {description: Begun, content: {application/json: {schema: {type: object, x-job-view: {id: $job.id, group: $job.group, state: $job.state, kiln: $job.input#/kiln}}}}}
        '409': &busy
          description: Busy
          headers: {Retry-After: {required: true, schema: {type: integer, x-job-view: $problem.retryAfter}}}
          content: {text/plain: {schema: {type: string, x-job-view: $problem.detail}}}
        '429': *busy
    get: {x-job: {read: {where: {}}}, responses: {'200': &firings {description: Firings, content: {application/json: {schema: {type: array, items: {x-job-view: {id: $job.id, kiln: $job.input#/kiln}}}}}}}}
  /firings/{id}:
    get: &read {parameters: [{name: id, in: path, required: true}], x-job: {read: {where: {$job.id: $request.path.id}}}, responses: {'200': *firing}}
    delete: {parameters: [{name: id, in: path, required: true}], x-job: {stop: {where: {$job.id: $request.path.id}}}, responses: {'200': *firing}}
  /groups/{group}:
    get:
      parameters: [{name: group, in: path, required: true}]
      x-job: {read: {where: {$job.group: $request.path.group}}}
      responses: {'200': *firings}
`),
  );
}

const fire = (
  { send }: Started,
  kilns: unknown,
  prefer: string = 'outcome=success',
  headers: Record<string, string> = {},
): Promise<Received> => send('POST /firings', { body: { kilns }, prefer, headers });

describe('a limit', () => {
  it.each<{ limits: string; live: unknown[]; next: unknown; wanted: object }>([
    { limits: '[{max: 2, status: 429}]', live: ['a'], next: 'b', wanted: { status: 201 } },
    {
      limits: '[{max: 2, status: 429}]',
      live: ['a', 'b'],
      next: 'c',
      wanted: {
        status: 429,
        headers: { 'retry-after': '3' },
        text: '2 of at most 2 jobs are still running here; try again in 3 s.',
      },
    },
    { limits: '[{max: 1, by: $job.input#/kiln, status: 409}]', live: ['a'], next: 'b', wanted: { status: 201 } },
    { limits: '[{max: 1, by: $job.input#/kiln, status: 409}]', live: ['a', 'b'], next: 'b', wanted: { status: 409 } },
    { limits: '[{max: 1, by: $job.input#/kiln, status: 409}]', live: [1], next: '1', wanted: { status: 201 } },
    // Whoever has no key is not limited.
    { limits: '[{max: 1, by: $job.input#/kiln, status: 409}]', live: [[], []], next: [], wanted: { status: 201 } },
    // The first limit without room speaks.
    {
      limits: '[{max: 2, status: 429}, {max: 1, by: $job.input#/kiln, status: 409}]',
      live: ['a'],
      next: 'a',
      wanted: { status: 409 },
    },
    {
      limits: '[{max: 1, status: 429}, {max: 1, by: $job.input#/kiln, status: 409}]',
      live: ['a'],
      next: 'a',
      wanted: { status: 429 },
    },
    // All jobs of a request, or none.
    { limits: '[{max: 3, status: 429}]', live: ['a'], next: ['b', 'c'], wanted: { status: 201 } },
    { limits: '[{max: 3, status: 429}]', live: ['a'], next: ['b', 'c', 'd'], wanted: { status: 429 } },
    {
      limits: '[{max: 3, status: 429}]',
      live: [],
      next: ['a', 'b', 'c', 'd'],
      wanted: { status: 429, text: 'The request submits 4 jobs, but at most 3 may run here at once.' },
    },
  ])('$limits while $live live, for $next', async ({ limits, live, next, wanted }) => {
    const twin = limited(limits);
    for (const kiln of live) expect(await fire(twin, kiln)).toMatchObject({ status: 201 });
    expect(await fire(twin, next)).toMatchObject(wanted);
  });

  it('by a header counts each of its values', async () => {
    const twin = limited('[{max: 1, by: $request.header.Authorization, status: 429}]');
    const ask = async (authorization: string): Promise<number> =>
      (await fire(twin, 'a', 'outcome=success', { authorization })).status;
    expect([await ask('Bearer one'), await ask('Bearer two'), await ask('Bearer one')]).toEqual([201, 201, 429]);
  });

  it.each<{ what: string; live: [at: number, prefer: string][]; next: string[]; waitS: number }>([
    {
      what: 'until the only job ends',
      live: [
        [0, 'duration=2500ms'],
        [0, 'duration=9s'],
      ],
      next: ['x'],
      waitS: 3,
    },
    {
      what: 'from now on',
      live: [
        [0, 'duration=4s'],
        [3000, 'duration=9s'],
      ],
      next: ['x'],
      waitS: 1,
    },
    {
      what: 'until there is room for all',
      live: [
        [0, 'duration=2s'],
        [0, 'duration=9s'],
      ],
      next: ['x', 'y'],
      waitS: 9,
    },
  ])('says honestly how long to wait: $what', async ({ live, next, waitS }) => {
    const twin = limited('[{max: 2, status: 429}]');
    for (const [at, prefer] of live) {
      await twin.clock.advance(at);
      await fire(twin, 'a', prefer);
    }
    expect(await fire(twin, next)).toMatchObject({ status: 429, headers: { 'retry-after': String(waitS) } });
    await twin.clock.advance(waitS * 1000 - 1000);
    expect(await fire(twin, next)).toMatchObject({ status: 429, headers: { 'retry-after': '1' } });
    await twin.clock.advance(1000);
    expect(await fire(twin, next)).toMatchObject({ status: 201 });
  });

  it('has room again when a job is stopped', async () => {
    const twin = limited('[{max: 1, status: 429}]');
    const { body } = await fire(twin, 'a', 'hold');
    expect(await fire(twin, 'b')).toMatchObject({ status: 429, headers: { 'retry-after': '60' } });
    await twin.send(`DELETE /firings/${idOf(body)}`);
    expect(await fire(twin, 'b')).toMatchObject({ status: 201 });
  });

  it('holds for requests that arrive at once', async () => {
    const twin = limited('[{max: 2, status: 429}]');
    const statuses = (await Promise.all(['a', 'b', 'c', 'd', 'e'].map((kiln) => fire(twin, kiln)))).map(
      ({ status }) => status,
    );
    expect(statuses.sort()).toEqual([201, 201, 429, 429, 429]);
  });
});

describe('one request, many jobs', () => {
  it('in one group, each with an id of its own', async () => {
    const twin = limited('[]');
    const { body } = await fire(twin, ['a', 'b', 'c']);
    const group = Reflect.get(Object(body), 'group');
    const { body: jobs } = await twin.send(`GET /groups/${group}`);
    expect(jobs).toEqual(['a', 'b', 'c'].map((kiln) => ({ id: expect.any(String), kiln })));
    expect(new Set(Array.isArray(jobs) ? jobs.map(idOf) : []).size).toBe(3);
    const { body: other } = await fire(twin, 'a');
    expect(Reflect.get(Object(other), 'group')).not.toBe(group);
  });
});

describe('Prefer: wait', () => {
  it.each<{ wait: string; most: string; answersAtMs: number; state: string }>([
    { wait: 'wait=2', most: 'PT60S', answersAtMs: 2000, state: 'hot' },
    { wait: 'wait=60', most: 'PT60S', answersAtMs: 3000, state: 'done' },
    { wait: 'wait=60', most: 'PT2S', answersAtMs: 2000, state: 'hot' },
    { wait: 'wait', most: 'PT60S', answersAtMs: 3000, state: 'done' },
    { wait: 'wait', most: 'PT1S', answersAtMs: 1000, state: 'hot' },
    { wait: 'wait=60, hold', most: 'PT10S', answersAtMs: 10_000, state: 'cold' },
    { wait: 'wait=0', most: 'PT60S', answersAtMs: 0, state: 'cold' },
    { wait: '', most: 'PT60S', answersAtMs: 0, state: 'cold' },
  ])('"$wait" of at most $most is answered after $answersAtMs ms', async ({ wait, most, answersAtMs, state }) => {
    const twin = limited('[]', `, wait: ${most}`);
    let answer: Received | undefined;
    const answered = fire(twin, 'a', `outcome=success, ${wait}`).then((received) => {
      answer = received;
    });
    if (answersAtMs > 0) {
      await twin.clock.advance(answersAtMs - 1);
      expect(answer).toBeUndefined();
      await twin.clock.advance(1);
    }
    await answered;
    expect(answer).toMatchObject({ status: 201, body: { state } });
  });

  it('is not honored where the operation does not say so', async () => {
    expect(await fire(limited('[]'), 'a', 'wait=10')).toMatchObject({ status: 201, body: { state: 'cold' } });
  });

  it('waits for all jobs of the request', async () => {
    const twin = limited('[]', ', wait: PT60S');
    const answered = fire(twin, ['a', 'b'], 'outcome=success, wait=60');
    await twin.clock.advance(3000);
    expect((await answered).body).toMatchObject({ state: 'done' });
  });

  it('answers what has become of the job, also when somebody has stopped it', async () => {
    const twin = limited('[]', ', wait: PT60S');
    const answered = fire(twin, 'a', 'outcome=success, wait=60');
    await twin.clock.advance(500);
    const { body: jobs } = await twin.send('GET /firings');
    await twin.send(`DELETE /firings/${idOf(Array.isArray(jobs) ? jobs[0] : undefined)}`);
    await twin.clock.advance(60_000);
    expect((await answered).body).toMatchObject({ kiln: 'a', state: 'off' });
  });
});
