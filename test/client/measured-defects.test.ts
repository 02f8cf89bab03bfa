import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../../src/client/create-client.ts';
import { studio } from './fixtures/studio.ts';
import { endOf, jobAnswer } from './fixtures/studio-job.ts';
import { times } from './fixtures/times.ts';

// What was measured in the pollers that are in use today; each is named with what is required instead.

const task = { params: { path: { task_gid: '1' } }, body: { data: { name: 'Copy' } } };
const running = jobAnswer('in_progress');
const succeeded = jobAnswer('succeeded');
const pace = { minDelayMs: 200, maxDelayMs: 200 };

afterEach(() => void vi.useRealTimers());

describe.each(times)('a wait by $time does not have the measured defect', ({ openStudio }) => {
  it('P1: the Retry-After of the submission is ignored', async () => {
    const { client, fetch, clock } = openStudio(
      jobAnswer('not_started', { status: 202, headers: { 'retry-after': '3' } }),
      succeeded,
    );
    const job = await client.submit('duplicateTask', task);
    await endOf(clock, job.wait(pace));
    expect(fetch.timesMs).toEqual([0, 3000]);
  });

  it('P1: nor is it counted from the beginning of the wait', async () => {
    const { client, fetch, clock } = openStudio(
      jobAnswer('not_started', { headers: { 'retry-after': '3' } }),
      succeeded,
    );
    const job = await client.submit('duplicateTask', task);
    await clock.advance(2000);
    await endOf(clock, job.wait(pace));
    expect(fetch.timesMs).toEqual([0, 3000]);
  });

  it('P2: one Retry-After governs all delays that follow', async () => {
    const { client, fetch, clock } = openStudio(
      jobAnswer('in_progress', { headers: { 'retry-after': '1' } }),
      running,
      running,
      succeeded,
    );
    await endOf(clock, client.open('7').wait(pace));
    expect(fetch.timesMs).toEqual([0, 1000, 1200, 1400]);
  });

  it('P3: a Retry-After of 0 is ignored', async () => {
    const { client, fetch, clock } = openStudio(
      jobAnswer('in_progress', { headers: { 'retry-after': '0' } }),
      running,
      succeeded,
    );
    await endOf(clock, client.open('7').wait(pace));
    expect(fetch.timesMs).toEqual([0, 0, 200]);
  });

  it('P4: an aborted wait poisons the handle', async () => {
    const { client, clock } = openStudio(running, succeeded);
    const job = client.open('7');
    const controller = new AbortController();
    const first = job.wait({ ...pace, signal: controller.signal });
    await clock.advance(100);
    controller.abort();
    await expect(first).rejects.toBe(controller.signal.reason);
    expect((await endOf(clock, job.wait(pace))).value).toMatchObject({ state: 'succeeded' });
  });

  it('P5: one 503 fails the job for good', async () => {
    const { client, clock } = openStudio(new Response('busy', { status: 503 }), succeeded);
    expect((await endOf(clock, client.open('7').wait(pace))).value).toMatchObject({
      state: 'succeeded',
      outcome: 'success',
    });
  });

  it('P6: a failure is a plain error whose details are lost', async () => {
    const message = { code: 'X', text: 'boom', details: [1] };
    const { client, clock } = openStudio(running, jobAnswer('failed', {}, { message }));
    const { error } = await endOf(clock, client.open('7').wait(pace));
    expect(error).toMatchObject({
      name: 'JobFailedError',
      code: 'failed',
      jobId: '7',
      job: {
        ...{ id: '7', api: 'studio', state: 'failed', outcome: 'failure', failure: message },
        body: { data: { gid: '7', status: 'failed', message } },
        history: [
          { state: 'in_progress', atMs: 0 },
          { state: 'failed', atMs: 200 },
        ],
      },
    });
    expect(String(error)).toContain('"details":[1]');
  });

  it.each(['Expired', 'partially_succeeded', 'Succeeded', 'succeeded_with_failures', ''])(
    'P7: the undeclared state "%s" is guessed at',
    async (state) => {
      const { client, clock } = openStudio(jobAnswer(state), succeeded);
      const { error } = await endOf(clock, client.open('7').wait(pace));
      expect(error).toMatchObject({ name: 'ContractError', jobId: '7', pointer: '/data/status', value: state });
      expect(error).toMatchObject({ allowed: ['not_started', 'in_progress', 'succeeded', 'failed', 'stopped'] });
    },
  );

  it('P8: the caller’s credentials follow a URL out of an answer', async () => {
    const location = { headers: { location: 'https://evil.example/jobs/7' } };
    const { client, fetch, clock } = openStudio(jobAnswer('not_started', location), jobAnswer('succeeded', location));
    const job = await client.submit('duplicateTask', task);
    await endOf(clock, job.wait(pace));
    expect(fetch.requests.map(({ url }) => new URL(url).origin)).toEqual(Array(2).fill('https://studio.example'));
  });

  it('P9: one more request is sent after an abort', async () => {
    const { client, fetch, clock } = openStudio(running);
    const controller = new AbortController();
    const ended = endOf(clock, client.open('7').wait({ minDelayMs: 1000, signal: controller.signal }), 300);
    await clock.advance(0);
    controller.abort('enough');
    expect((await ended).error).toBe('enough');
    await clock.advance(60_000);
    expect(fetch.timesMs).toEqual([0]);
  });

  it('P10: the timer of an aborted wait keeps the process alive', async () => {
    const { client, clock } = openStudio(running);
    const controller = new AbortController();
    const ended = endOf(clock, client.open('7').wait({ signal: controller.signal }), 100);
    await clock.advance(0);
    expect(clock.pending).toBeGreaterThan(0);
    controller.abort();
    await ended;
    expect(clock.pending).toBe(0);
  });

  it('P11: a job that never ends is waited for for ever', async () => {
    const { client, clock } = openStudio(running);
    const { error, atMs } = await endOf(clock, client.open('7').wait());
    expect(error).toMatchObject({ name: 'DeadlineError', deadlineMs: 600_000, lastState: 'in_progress' });
    expect(atMs).toBeLessThanOrEqual(600_000);
  });

  it('P12: an undeclared state is a loop without a sleep', async () => {
    const { client, fetch, clock } = openStudio(jobAnswer('expired'));
    expect((await endOf(clock, client.open('7').wait(pace))).error).toMatchObject({ name: 'ContractError' });
    expect(fetch.requests).toHaveLength(1);
  });

  it.each([
    ['failed', 'JobFailedError'],
    ['stopped', 'JobCanceledError'],
  ])('P13: the wait for a job that is %s resolves', async (state, name) => {
    const { client, clock } = openStudio(jobAnswer(state));
    expect((await endOf(clock, client.open('7').wait(pace))).error).toMatchObject({ name, job: { state } });
  });
});

it('a client does not have the measured defect that a mock is not heard when it begins to listen later', async () => {
  const client = createClient(studio);
  const shown = () => HttpResponse.json({ data: { gid: '7', status: 'succeeded' } });
  const network = setupServer(http.get('https://studio.example/v1/jobs/7', shown));
  network.listen();
  try {
    await expect(client.open('7').wait()).resolves.toMatchObject({ id: '7', state: 'succeeded' });
  } finally {
    network.close();
  }
});
