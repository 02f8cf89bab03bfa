import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { matatika } from '../../generated/matatika/client.ts';
import { createTwin } from '../../mocks/engine/create-twin.ts';
import { createClient, type JobClient } from '../../src/client/create-client.ts';
import { createVirtualClock, type VirtualClock } from '../../src/clock/virtual-clock.ts';
import { parseContract } from '../../src/contract/parse-contract.ts';
import { createScriptedFetch } from './fixtures/scripted-fetch.ts';
import { studio } from './fixtures/studio.ts';
import { endOf, jobAnswer, openStudio } from './fixtures/studio-job.ts';
import { warehouse } from './fixtures/warehouse.ts';

const accepted = new Response(null, { status: 202 });

describe('stopping a job', () => {
  it('sends the request of the operation, and leaves the end to the wait', async () => {
    const { client, fetch, clock } = openStudio(accepted, jobAnswer('in_progress'), jobAnswer('stopped'));
    const job = client.open('a/b');
    expect(await job.stop()).toBeUndefined();
    expect(fetch.requests).toMatchObject([{ method: 'POST', url: 'https://studio.example/v1/jobs/a%2Fb/stop' }]);
    const { error } = await endOf(clock, job.wait());
    expect(error).toMatchObject({ name: 'JobCanceledError', jobId: 'a/b', job: { state: 'stopped' } });
  });

  it.each([409, 429, 503])('rejects with the problem %i, and does not ask again', async (status) => {
    const refusal = Response.json({ why: 'over' }, { status, headers: { 'retry-after': '2' } });
    const { client, fetch } = openStudio(refusal);
    const error = await client
      .open('7')
      .stop()
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: 'ProblemError',
      jobId: '7',
      status,
      body: { why: 'over' },
      retryAfterMs: 2000,
    });
    expect(String(error)).toContain(`Failed to stop job 7 with stopJob`);
    expect(fetch.requests).toHaveLength(1);
  });

  it.each([
    [409, "Look at the job's state."],
    [429, 'Try again later.'],
    [404, 'Correct the request.'],
  ])('advises by the status %i', async (status, advice) => {
    const { client } = openStudio(Response.json('no', { status }));
    await expect(client.open('7').stop()).rejects.toThrow(`answered ${status} with "no". ${advice}`);
  });

  it.each([
    ['a'.repeat(198), `with "${'a'.repeat(198)}". `],
    ['a'.repeat(199), `with "${'a'.repeat(199)}…. `],
    ['\u2028'.repeat(300), `with "${'\u2028'.repeat(199)}…. `],
  ])('shows the beginning of the answer %s', async (body, excerpt) => {
    const { client } = openStudio(Response.json(body, { status: 409 }));
    await expect(client.open('7').stop()).rejects.toThrow(excerpt);
  });

  it('does not care what the answer says', async () => {
    const { client } = openStudio(new Response('<html>stopped</html>'));
    expect(await client.open('7').stop()).toBeUndefined();
  });
});

describe('the log of a job', () => {
  it('is what the operation answers, as it is', async () => {
    const { client, fetch } = openStudio(new Response('one\ntwo\n'));
    expect(await client.open('7').logs()).toBe('one\ntwo\n');
    expect(fetch.requests[0]).toMatchObject({ method: 'GET', url: 'https://studio.example/v1/log' });
    expect(fetch.requests[0]?.headers.get('x-job')).toBe('7');
  });

  it.each([
    ['no content', new Response(null, { status: 204 })],
    ['an empty body', new Response('')],
    ['an empty body of known length', new Response(null, { headers: { 'content-length': '0' } })],
  ])('is empty for %s', async (_what, answer) => {
    expect(await openStudio(answer).client.open('7').logs()).toBe('');
  });

  it('is no JSON, even if it looks like it', async () => {
    const answer = Response.json({ line: 1 });
    expect(await openStudio(answer).client.open('7').logs()).toBe('{"line":1}');
  });

  it('rejects with a problem', async () => {
    const { client } = openStudio(Response.json({ why: 'gone' }, { status: 404 }));
    await expect(client.open('7').logs()).rejects.toThrow('Failed to read the log of job 7 with getLog');
  });
});

describe.each(['stop', 'logs'] as const)('%s', (action) => {
  it('is there on every handle of an API that has it', async () => {
    const { client } = openStudio(jobAnswer('not_started'));
    const submitted = await client.submit('archiveAll');
    expect([submitted, client.open('7'), client.resume(submitted.toToken())].map((job) => typeof job[action])).toEqual(
      Array(3).fill('function'),
    );
  });

  it('is not there where the API has no such operation', () => {
    const job = createClient(warehouse).open('7', { lifecycle: 'export' });
    expect(action in job).toBe(false);
    // @ts-expect-error: the compiler knows it too
    expect(job[action]).toBeUndefined();
  });

  it('is given up after its timeout, and by its signal', async () => {
    const { client, clock } = openStudio('hangs');
    const job = client.open('7');
    const late = await endOf<unknown>(clock, job[action]({ timeoutMs: 400 }));
    expect(late).toMatchObject({ error: { name: 'TimeoutError', jobId: '7', timeoutMs: 400 }, atMs: 400 });
    const signal = AbortSignal.abort('enough');
    await expect(job[action]({ signal })).rejects.toBe('enough');
    expect(clock.pending).toBe(0);
  });

  it('refuses options that it does not have', async () => {
    const job = openStudio(accepted).client.open('7');
    // @ts-expect-error: nothing is waited for
    await expect(job[action]({ deadlineMs: 5 })).rejects.toThrow(
      'there is no option "deadlineMs". Use timeoutMs, signal.',
    );
  });

  it('sends the headers of the client', async () => {
    const fetch = createScriptedFetch({ now: () => 0 }, new Response('x'));
    await createClient(studio, { fetch, headers: { authorization: 'Bearer x' } })
      .open('7')
      [action]();
    expect(fetch.requests[0]?.headers.get('authorization')).toBe('Bearer x');
  });
});

describe('against a twin', () => {
  const params = { path: { pipelineId: '5b0e2f9d-7c41-4a86-9d3e-f1c8b6a70254' } };
  let clock: VirtualClock;
  let client: JobClient<typeof matatika>;

  beforeEach(async () => {
    const file = new URL('../../generated/matatika/contract.json', import.meta.url);
    clock = createVirtualClock();
    const { fetch } = createTwin(parseContract(JSON.parse(await readFile(file, 'utf8'))), { clock });
    client = createClient(matatika, { fetch, clock, headers: { authorization: 'Bearer mine' } });
  });

  it('a job that is stopped ends as canceled', async () => {
    const job = await client.submit('createPipelineJob', { params });
    const ended = endOf(clock, job.wait());
    await job.stop();
    expect((await ended).error).toMatchObject({ name: 'JobCanceledError', job: { state: 'STOPPED' } });
    await expect(job.stop()).rejects.toMatchObject({ name: 'ProblemError', jobId: job.id });
  });

  it('the log of a job is empty at first, and grows', async () => {
    const job = await client.submit('createPipelineJob', {
      params,
      headers: { prefer: 'outcome=success, duration=10s' },
    });
    const logs = [await job.logs()];
    for (let passedMs = 0; passedMs < 10_000; passedMs += 2500) {
      await clock.advance(2500);
      logs.push(await job.logs());
    }
    expect(logs[0]).toBe('');
    for (const [at, log] of logs.slice(1).entries()) expect(log).toContain(logs[at]);
    expect(new Set(logs).size).toBeGreaterThan(3);
    expect(logs.at(-1)).toMatch(/^Cloning the workspace repository\n(.+\n)+Finished without errors\n$/);
  });
});
