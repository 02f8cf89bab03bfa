import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../mocks/engine/job-store.ts';
import type { Notice } from '../../mocks/engine/notifier.ts';
import { contractOf, firing } from '../contract-compiler/contract-of.ts';
import { idOf, type Started, start, startMs } from './start.ts';

const contract = contractOf(`${firing}
paths:
  /firings:
    post:
      requestBody: {content: {application/json: {schema: {type: object}}}}
      x-job: {submit: {wait: PT60S, input: {hook: $request.body#/hook}, result: {shelf: 7}}}
      callbacks:
        heated:
          '{$request.body#/hook}':
            post:
              x-job: {notify: {on: [hot], events: $request.body#/events}}
              requestBody: {content: {application/json: {schema: &firing {type: object, x-job-view: {id: $job.id, state: $job.state, at: $now, result: $job.result, note: $request.body#/note}}}}}
              responses: {'200': {description: Heard}}
        ended:
          '{$request.body#/hook}?id={$job.id}':
            put:
              x-job: {notify: {on: [done, cracked, off], events: $request.body#/events}}
              requestBody: {content: {application/json: {schema: *firing}}}
              responses: {'200': {description: Heard}}
      responses: {'201': &answer {description: Begun, content: {application/json: {schema: {type: object, x-job-view: {id: $job.id, state: $job.state}}}}}}
  /firings/{id}:
    parameters: [{name: id, in: path, required: true}]
    get: {x-job: {read: {where: {$job.id: $request.path.id}}}, responses: {'200': *answer}}
    put: {x-job: {stop: {where: {$job.id: $request.path.id}}}, responses: {'200': *answer}}
    delete: {x-job: {delete: {where: {$job.id: $request.path.id}}}, responses: {'204': {description: Gone}}}
`);

/** What a receiver has heard: when (in milliseconds after the start), method, URL and body. */
interface Heard {
  readonly atMs: number;
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
}

function listen(answer: () => Response = () => new Response('ok')): Started & { heard: Heard[]; notices: Notice[] } {
  const heard: Heard[] = [];
  const notices: Notice[] = [];
  const started = start(contract, {
    fetch: async (request) => {
      const atMs = started.clock.now() - startMs;
      heard.push({ atMs, method: request.method, url: request.url, body: await request.json() });
      return answer();
    },
    onNotice: (notice) => void notices.push(notice),
  });
  return { ...started, heard, notices };
}

const hook = 'http://127.0.0.1:9/hook';
const fire = async ({ send }: Started, body: object, prefer: string = 'outcome=success'): Promise<string> =>
  idOf((await send('POST /firings', { body, prefer })).body);
const brief = (heard: readonly Heard[]): unknown[] =>
  heard.map(({ atMs, method, body }) => [atMs, method, Reflect.get(Object(body), 'state')]);

describe('a callback', () => {
  it('is sent at the moments of the plan, with the job as it is then', async () => {
    const twin = listen();
    const id = await fire(twin, { hook, note: 'blue' });
    await twin.clock.advance(10_000);
    expect(twin.heard).toEqual([
      {
        atMs: 1000,
        method: 'POST',
        url: hook,
        body: { id, state: 'hot', at: '2026-03-09T14:00:01.000Z', note: 'blue' },
      },
      {
        atMs: 3000,
        method: 'PUT',
        url: `${hook}?id=${id}`,
        body: { id, state: 'done', at: '2026-03-09T14:00:03.000Z', note: 'blue', result: { shelf: 7 } },
      },
    ]);
    expect(twin.notices).toEqual([
      { jobId: id, state: 'hot', url: hook, status: 200 },
      { jobId: id, state: 'done', url: `${hook}?id=${id}`, status: 200 },
    ]);
  });

  it.each<{ what: string; body: object; prefer?: string; wanted: unknown[] }>([
    { what: 'not without a place to send it to', body: {}, wanted: [] },
    {
      what: 'only for the events that are asked for',
      body: { hook, events: ['ended'] },
      wanted: [[3000, 'PUT', 'done']],
    },
    { what: 'for none of none', body: { hook, events: [] }, wanted: [] },
    {
      what: 'for all where none are named',
      body: { hook, events: null },
      wanted: [
        [1000, 'POST', 'hot'],
        [3000, 'PUT', 'done'],
      ],
    },
    {
      what: 'for a failure too',
      body: { hook },
      prefer: 'outcome=failure',
      wanted: [
        [1000, 'POST', 'hot'],
        [3000, 'PUT', 'cracked'],
      ],
    },
    {
      what: 'until the state in which the job is held',
      body: { hook },
      prefer: 'hold=hot',
      wanted: [[1000, 'POST', 'hot']],
    },
    { what: 'not to what is no URL', body: { hook: 'nonsense' }, wanted: [] },
    { what: 'not to what is no text', body: { hook: { a: 1 } }, wanted: [] },
  ])('is sent $what', async ({ body, prefer, wanted }) => {
    const twin = listen();
    await fire(twin, body, prefer);
    await twin.clock.advance(10_000);
    expect(brief(twin.heard)).toEqual(wanted);
  });

  it('of a stopped job is sent at the stop', async () => {
    const twin = listen();
    const id = await fire(twin, { hook });
    await twin.clock.advance(1500);
    await twin.send(`PUT /firings/${id}`);
    await twin.clock.advance(10_000);
    expect(brief(twin.heard)).toEqual([
      [1000, 'POST', 'hot'],
      [1500, 'PUT', 'off'],
    ]);
  });

  it('of a job that is stopped at the very moment of another one is not lost', async () => {
    const twin = listen();
    const id = await fire(twin, { hook });
    await twin.clock.advance(1000);
    await twin.send(`PUT /firings/${id}`);
    await twin.clock.advance(10_000);
    expect(brief(twin.heard)).toEqual([
      [1000, 'POST', 'hot'],
      [1000, 'PUT', 'off'],
    ]);
  });

  it('of a deleted job is not sent', async () => {
    const twin = listen();
    const id = await fire(twin, { hook });
    await twin.send(`DELETE /firings/${id}`);
    await twin.clock.advance(10_000);
    expect(twin.heard).toEqual([]);
    expect(twin.clock.pending).toBe(0);
  });

  it('comes at its moment also while the submitter waits for the job', async () => {
    const twin = listen();
    const answered = fire(twin, { hook }, 'outcome=success, wait=60');
    await twin.clock.advance(10_000);
    await answered;
    await twin.clock.advance(1);
    expect(brief(twin.heard)).toEqual([
      [1000, 'POST', 'hot'],
      [3000, 'PUT', 'done'],
    ]);
  });

  it('that nobody answers is told, and the next one is sent', async () => {
    const twin = listen(() => {
      throw new Error('Nobody is there.');
    });
    await fire(twin, { hook });
    await twin.clock.advance(10_000);
    expect(twin.notices).toMatchObject([{ state: 'hot', error: { message: 'Nobody is there.' } }, { state: 'done' }]);
  });

  it.each(['http://203.0.113.9/', 'http://kiln.test/', 'http://169.254.169.254/latest', 'file:///etc/passwd'])(
    'does not go to %s unless that is allowed',
    async (url) => {
      const twin = listen();
      await fire(twin, { hook: url, events: ['heated'] });
      await twin.clock.advance(10_000);
      expect(twin.heard).toEqual([]);
      expect(twin.notices).toMatchObject([
        { url, error: { message: expect.stringContaining('nor a private network') } },
      ]);
    },
  );
});

it('a store that fails while a callback is awaited is told, and nothing else', async () => {
  const store = createMemoryStore();
  const errors: unknown[] = [];
  let broken = false;
  const twin = start(contract, {
    store: { ...store, get: (id) => (broken ? Promise.reject(new Error('store away')) : store.get(id)) },
    onError: (error) => errors.push(error),
  });
  await fire(twin, { hook });
  broken = true;
  await twin.clock.advance(10_000);
  // The document has two callbacks.
  expect(errors).toEqual([new Error('store away'), new Error('store away')]);
});
