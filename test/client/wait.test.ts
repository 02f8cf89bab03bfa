import { afterEach, describe, expect, it, vi } from 'vitest';
import { endOf, jobAnswer } from './fixtures/studio-job.ts';
import { times } from './fixtures/times.ts';

const running = jobAnswer('in_progress');
const succeeded = jobAnswer('succeeded', {}, { new_task: { gid: '9', name: 'Copy' }, new_project: null });
const pace = { minDelayMs: 200, maxDelayMs: 200 };

afterEach(() => void vi.useRealTimers());

describe.each(times)('waiting by $time', ({ openStudio }) => {
  it('resolves to the finished job', async () => {
    const { client, clock } = openStudio(jobAnswer('not_started'), running, succeeded);
    const { value } = await endOf(clock, client.open('7').wait(pace));
    expect(value).toEqual({
      ...{
        id: '7',
        api: 'studio',
        state: 'succeeded',
        outcome: 'success',
        failure: undefined,
        retryAfterMs: undefined,
      },
      body: { data: { gid: '7', status: 'succeeded', new_task: { gid: '9', name: 'Copy' }, new_project: null } },
      result: { new_task: { gid: '9', name: 'Copy' } },
      history: [
        { state: 'not_started', atMs: 0 },
        { state: 'in_progress', atMs: 200 },
        { state: 'succeeded', atMs: 400 },
      ],
    });
  });

  it('tells each change of state, once', async () => {
    const { client, clock } = openStudio(jobAnswer('not_started'), running, running, running, succeeded);
    const onState = vi.fn();
    await endOf(clock, client.open('7').wait({ ...pace, onState }));
    expect(onState.mock.calls).toEqual([
      [{ state: 'not_started', atMs: 0 }],
      [{ state: 'in_progress', atMs: 200 }],
      [{ state: 'succeeded', atMs: 800 }],
    ]);
  });

  it('ends with what the callback throws', async () => {
    const { client, clock } = openStudio(running);
    const error = new Error('in the callback');
    const onState = () => {
      throw error;
    };
    expect((await endOf(clock, client.open('7').wait({ onState }))).error).toBe(error);
    expect(clock.pending).toBe(0);
  });

  it.each([
    ['429 with Retry-After', jobAnswer('x', { status: 429, headers: { 'retry-after': '2' } }), 2000],
    ['429 with Retry-After 0', jobAnswer('x', { status: 429, headers: { 'retry-after': '0' } }), 200],
    ['429 without', jobAnswer('x', { status: 429 }), 200],
    ['500', new Response('oops', { status: 500 }), 200],
    [
      '503 with a date',
      new Response(null, { status: 503, headers: { 'retry-after': 'Thu, 01 Jan 1970 00:00:05 GMT' } }),
      5000,
    ],
    ['a network that is away', new TypeError('fetch failed'), 200],
    ['an answer that breaks off', brokenAnswer(), 200],
  ])('bears %s', async (_what, mishap, nextMs) => {
    const { client, fetch, clock } = openStudio(() => toResponse(mishap), succeeded);
    expect((await endOf(clock, client.open('7').wait(pace))).value).toMatchObject({ state: 'succeeded' });
    expect(fetch.timesMs).toEqual([0, nextMs]);
  });

  it.each([400, 401, 403, 404, 409, 410])('ends at once with the problem %i', async (status) => {
    const { client, fetch, clock } = openStudio(running, Response.json({ errors: [{ message: 'No' }] }, { status }));
    const { error } = await endOf(clock, client.open('7').wait(pace));
    expect(error).toMatchObject({
      name: 'ProblemError',
      code: 'problem',
      jobId: '7',
      status,
      body: { errors: [{ message: 'No' }] },
    });
    expect(fetch.timesMs).toEqual([0, 200]);
  });

  it.each([
    ['429', () => new Response(null, { status: 429 }), { name: 'ProblemError', status: 429, body: undefined }],
    ['503', () => new Response('down', { status: 503 }), { name: 'ProblemError', status: 503, body: 'down' }],
    [
      'a dead network',
      () => Promise.reject(new TypeError('fetch failed')),
      { name: 'TypeError', message: 'fetch failed' },
    ],
  ])('gives up when %s does not go away, with its error', async (_what, answer, wanted) => {
    const { client, fetch, clock } = openStudio(running, answer);
    expect((await endOf(clock, client.open('7').wait(pace))).error).toMatchObject(wanted);
    expect(fetch.requests).toHaveLength(11);
  });

  it('gives up a request after its timeout, and sends another', async () => {
    const { client, fetch, clock } = openStudio('hangs', succeeded);
    await endOf(clock, client.open('7').wait({ ...pace, timeoutMs: 1000 }));
    expect(fetch.timesMs).toEqual([0, 1200]);
    expect(fetch.requests[0]?.signal.aborted).toBe(true);
    expect(clock.pending).toBe(0);
  });

  it('ends with a timeout when no request is answered', async () => {
    const { client, clock } = openStudio('hangs');
    const { error } = await endOf(clock, client.open('7').wait({ ...pace, timeoutMs: 1000 }));
    expect(error).toMatchObject({ name: 'TimeoutError', code: 'timeout', jobId: '7', timeoutMs: 1000 });
  });

  it('cuts the last request at the deadline', async () => {
    const { client, clock } = openStudio(running, 'hangs');
    const { error, atMs } = await endOf(clock, client.open('7').wait({ ...pace, deadlineMs: 1000 }));
    expect(error).toMatchObject({
      name: 'DeadlineError',
      attempts: 2,
      lastState: 'in_progress',
      cause: { timeoutMs: 800 },
    });
    expect(atMs).toBe(1000);
  });

  it('arrives at its deadline also in fractions of milliseconds', async () => {
    const { client, fetch, clock } = openStudio(running);
    const { error } = await endOf(
      clock,
      client.open('7').wait({ minDelayMs: 333.3, maxDelayMs: 1, deadlineMs: 10_001 }),
    );
    expect(error).toMatchObject({ name: 'DeadlineError' });
    expect(fetch.requests.length).toBeLessThanOrEqual(10_001 / 333.3 + 10);
  });

  it('can be repeated after a deadline', async () => {
    const { client, clock } = openStudio(running, running, running, succeeded);
    const job = client.open('7');
    expect((await endOf(clock, job.wait({ ...pace, deadlineMs: 300 }))).error).toMatchObject({ name: 'DeadlineError' });
    expect((await endOf(clock, job.wait(pace))).value).toMatchObject({ state: 'succeeded' });
  });

  it('is stopped by a server that makes it wait for years, only until the deadline', async () => {
    const { client, fetch, clock } = openStudio(
      jobAnswer('in_progress', { headers: { 'retry-after': '99999999999' } }),
    );
    const { error, atMs } = await endOf(clock, client.open('7').wait({ ...pace, deadlineMs: 10_000 }));
    expect(error).toMatchObject({ name: 'DeadlineError', attempts: 2 });
    expect(fetch.timesMs).toEqual([0, 9800]);
    expect(atMs).toBe(9800);
  });
});

describe.each(times)('aborting by $time', ({ openStudio }) => {
  const reason = { because: 'the page was left' };

  it('before the wait sends nothing', async () => {
    const { client, fetch } = openStudio(running);
    await expect(client.open('7').wait({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(fetch.requests).toHaveLength(0);
  });

  it.each([
    ['in a delay', running],
    ['in a request', 'hangs' as const],
    ['in a request whose fetch does not heed signals', () => new Promise<Response>(() => {})],
  ])('%s ends the wait at once, with the reason as it is', async (_when, step) => {
    const { client, fetch, clock } = openStudio(step);
    const controller = new AbortController();
    const ended = endOf(clock, client.open('7').wait({ signal: controller.signal }), 0);
    await clock.advance(0);
    expect(fetch.requests).toHaveLength(1);
    controller.abort(reason);
    expect(await ended).toEqual({ error: reason, atMs: 0 });
    await clock.advance(1e6);
    expect(fetch.requests).toHaveLength(1);
    expect(clock.pending).toBe(0);
  });

  it('leaves no listener, however the wait ended', async () => {
    const controller = new AbortController();
    const add = vi.spyOn(controller.signal, 'addEventListener');
    const remove = vi.spyOn(controller.signal, 'removeEventListener');
    const { client, clock } = openStudio(running, new TypeError('network'), 'hangs', running, succeeded);
    await endOf(clock, client.open('7').wait({ ...pace, timeoutMs: 500, signal: controller.signal }));
    expect(add.mock.calls.length).toBeGreaterThan(5);
    expect(remove.mock.calls.length).toBe(add.mock.calls.length);
  });
});

describe.each(times)('watching by $time', ({ openStudio }) => {
  it('yields each change of state and returns the end', async () => {
    const { client, clock } = openStudio(running, running, jobAnswer('failed', {}, { message: 'disk full' }));
    const watched = client.open('7').watch(pace);
    const drained = async () => {
      const states: string[] = [];
      for (;;) {
        const step = await watched.next();
        if (step.done) return { states, end: step.value };
        states.push(step.value.state);
      }
    };
    const { value } = await endOf(clock, drained());
    expect(value?.states).toEqual(['in_progress', 'failed']);
    expect(value?.end).toMatchObject({ state: 'failed', outcome: 'failure', failure: 'disk full' });
  });

  it('counts what the API asked to wait from the submission, not from when the loop begins', async () => {
    const submitted = jobAnswer('not_started', { headers: { 'retry-after': '60' } });
    const { client, fetch, clock } = openStudio(submitted, jobAnswer('succeeded'));
    const watched = (await client.submit('archiveAll')).watch(pace);
    await clock.advance(45_000);
    await endOf(clock, watched.next());
    expect(fetch.timesMs).toEqual([0, 60_000]);
  });

  it('ends when the loop is left', async () => {
    const { client, fetch, clock } = openStudio(running);
    const leave = async () => {
      for await (const { state } of client.open('7').watch(pace)) return state;
      return undefined;
    };
    expect((await endOf(clock, leave(), 1e6)).value).toBe('in_progress');
    expect(fetch.requests).toHaveLength(1);
    expect(clock.pending).toBe(0);
  });
});

function brokenAnswer(): Response {
  const body = new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) });
  return new Response(body, { headers: { 'content-type': 'application/json' } });
}

function toResponse(mishap: Response | Error): Promise<Response> {
  return mishap instanceof Error ? Promise.reject(mishap) : Promise.resolve(mishap);
}
