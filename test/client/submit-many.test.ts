import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/client/create-client.ts';
import { createVirtualClock } from '../../src/clock/virtual-clock.ts';
import { createScriptedFetch } from './fixtures/scripted-fetch.ts';
import { endOf } from './fixtures/studio-job.ts';
import { warehouse } from './fixtures/warehouse.ts';

const clock = { now: () => 0 };

describe('submitting many jobs with one request', () => {
  const answer = {
    jobs: [
      { id: 6, state: 'queued' },
      { id: 7, state: 'stored' },
    ],
  };

  it('answers with a handle for each job, in their order', async () => {
    const fetch = createScriptedFetch(clock, Response.json(answer), Response.json(answer));
    const submitted = await createClient(warehouse, { fetch }).submit('importThings');
    expect(fetch.requests).toMatchObject([{ method: 'PUT', url: 'https://warehouse.example/imports' }]);
    expect(submitted).toMatchObject({
      operationId: 'importThings',
      answer,
      jobs: [
        { id: '6', api: 'warehouse', lifecycle: 'import' },
        { id: '7', api: 'warehouse', lifecycle: 'import' },
      ],
    });
    expect(await submitted.jobs[1]?.read()).toMatchObject({ id: '7', state: 'stored' });
    expect(fetch.requests[1]?.url).toBe('https://warehouse.example/imports?ids=7');
  });

  it.each([
    ['an empty list', { jobs: [] }],
    ['no list', {}],
    ['null', { jobs: null }],
  ])('answers with no jobs for %s', async (_what, body) => {
    const fetch = createScriptedFetch(clock, Response.json(body));
    expect(await createClient(warehouse, { fetch }).submit('importThings')).toMatchObject({ jobs: [] });
  });

  it.each([
    ['something else than a list', { jobs: 'abc' }, '/jobs'],
    ['a job without an id', { jobs: [{ id: 1 }, {}] }, '/jobs'],
    ['an empty id', { jobs: [{ id: 1 }, { id: '' }] }, '/jobs'],
    ['an id that is too large to be exact', { jobs: [{ id: 2 ** 53 }] }, '/jobs'],
  ])('refuses %s: no job may be lost', async (_what, body, pointer) => {
    const fetch = createScriptedFetch(clock, Response.json(body));
    const submitted = createClient(warehouse, { fetch }).submit('importThings');
    await expect(submitted).rejects.toMatchObject({ name: 'ContractError', pointer });
  });

  it('keeps the Retry-After of the answer for each of them', async () => {
    const virtual = createVirtualClock();
    const fetch = createScriptedFetch(
      virtual,
      Response.json(answer, { headers: { 'retry-after': '3' } }),
      Response.json({
        jobs: [
          { id: 6, state: 'stored' },
          { id: 7, state: 'stored' },
        ],
      }),
    );
    const { jobs } = await createClient(warehouse, { fetch, clock: virtual }).submit('importThings');
    await endOf(virtual, Promise.all(jobs.map((job) => job.wait())));
    expect(fetch.timesMs).toEqual([0, 3000, 3000]);
  });

  it('does not send again after an error', async () => {
    const fetch = createScriptedFetch(clock, new Response(null, { status: 503 }));
    const ended = createClient(warehouse, { fetch }).submit('importThings');
    await expect(ended).rejects.toMatchObject({ name: 'ProblemError', status: 503, jobId: undefined });
    expect(fetch.requests).toHaveLength(1);
  });
});
