import { describe, expect, it } from 'vitest';
import { idOf, type Received, type Started } from '../start.ts';
import { inside, startSketch } from './start-sketch.ts';

const pipeline = '0f3c7c1e-6d0c-4a4b-9f0e-2f7d2f5b7a11';
const started = (): Promise<Started> => startSketch('matatika', { authorization: 'Bearer x' });
const run = ({ send }: Started, prefer: string, of: string = pipeline): Promise<Received> =>
  send(`POST /pipelines/${of}/jobs`, { prefer });

describe('a job of a pipeline', () => {
  it('carries links to what can be done with it', async () => {
    const { status, headers, body } = await run(await started(), 'outcome=success');
    const self = `http://localhost/api/jobs/${idOf(body)}`;
    expect({ status, type: headers['content-type'], body }).toEqual({
      status: 201,
      type: 'application/hal+json',
      body: {
        id: expect.any(String),
        created: '2026-03-09T14:00:00.000',
        type: 'PIPELINE_RUN',
        maxAttempts: 0,
        attempt: 0,
        status: 'QUEUED',
        _embedded: { profile: expect.anything(), pipeline: { id: pipeline, name: 'sales' } },
        _links: {
          self: { href: self },
          'delete job': { href: self, type: 'DELETE' },
          logs: { href: `${self}/logs?sequence=0`, type: 'GET' },
          'withdraw job': { href: `${self}/stopped`, type: 'PUT' },
        },
      },
    });
  });

  it.each<{ prefer: string; afterMs: number; wanted: object; without: string[] }>([
    {
      prefer: 'outcome=success',
      afterMs: 30_000,
      wanted: { status: 'RUNNING', startTime: expect.any(String) },
      without: ['endTime', 'exitCode', 'commitId'],
    },
    {
      prefer: 'outcome=success',
      afterMs: 120_000,
      wanted: { status: 'COMPLETE', exitCode: 0, endTime: expect.any(String), commitId: expect.any(String) },
      without: [],
    },
    {
      prefer: 'outcome=failure',
      afterMs: 120_000,
      wanted: { status: 'ERROR', exitCode: 1, endTime: expect.any(String) },
      without: [],
    },
    {
      prefer: 'outcome=canceled',
      afterMs: 120_000,
      wanted: { status: 'STOPPED', endTime: expect.any(String) },
      without: ['exitCode', 'commitId'],
    },
  ])('$prefer after $afterMs ms', async ({ prefer, afterMs, wanted, without }) => {
    const twin = await started();
    const { body } = await run(twin, prefer);
    await twin.clock.advance(afterMs);
    const read = (await twin.send(`GET /jobs/${idOf(body)}`)).body;
    expect(read).toMatchObject(wanted);
    for (const name of without) expect(read).not.toHaveProperty(name);
    expect(Object.hasOwn(Object(inside(read, '_links')), 'withdraw job')).toBe(inside(read, 'status') === 'RUNNING');
  });

  it('is the only one of its pipeline, until it has ended', async () => {
    const twin = await started();
    const { body } = await run(twin, 'outcome=success, duration=60s');
    expect(await run(twin, '')).toMatchObject({
      status: 409,
      body: {
        timestamp: '2026-03-09T14:00:00.000Z',
        status: 409,
        error: 'Conflict',
        message: expect.stringContaining('try again in 60 s'),
        path: `/api/pipelines/${pipeline}/jobs`,
      },
    });
    expect(await run(twin, '', '1f3c7c1e-6d0c-4a4b-9f0e-2f7d2f5b7a11')).toMatchObject({ status: 201 });
    expect(await twin.send(`POST /workspaces/${pipeline}/deployments`)).toMatchObject({
      status: 202,
      body: { type: 'WORKSPACE_DEPLOY' },
    });
    await twin.send(`PUT /jobs/${idOf(body)}/stopped`);
    expect(await run(twin, '')).toMatchObject({ status: 201 });
  });

  it('is stopped, and then no more', async () => {
    const twin = await started();
    const id = idOf((await run(twin, 'outcome=success')).body);
    expect(await twin.send(`PUT /jobs/${id}/stopped`)).toMatchObject({
      status: 202,
      body: { message: `Job ${id} is being stopped` },
    });
    expect((await twin.send(`GET /jobs/${id}`)).body).toMatchObject({ status: 'STOPPED' });
    expect(await twin.send(`PUT /jobs/${id}/stopped`)).toMatchObject({ status: 409 });
  });

  it('is deleted', async () => {
    const twin = await started();
    const id = idOf((await run(twin, '')).body);
    expect(await twin.send(`DELETE /jobs/${id}`)).toMatchObject({ status: 204, text: '' });
    expect(await twin.send(`GET /jobs/${id}`)).toMatchObject({
      status: 404,
      body: { status: 404, message: 'There is no such job.' },
    });
  });
});

describe('the log of a job', () => {
  const lines = [
    'Cloning the repository',
    'Installing plugins for PIPELINE_RUN',
    'Extracting',
    'Loading 1200 rows',
    'Pipeline finished',
  ];

  it.each<{ what: string; query: string; accept: string; wanted: object }>([
    {
      what: 'as text',
      query: '',
      accept: 'text/plain',
      wanted: { status: 200, text: expect.stringContaining(lines.join('\n')) },
    },
    {
      what: 'from a line on',
      query: '?sequence=3',
      accept: 'text/plain',
      wanted: { status: 200, text: expect.not.stringContaining('Extracting') },
    },
    {
      what: 'as lines of JSON that go on counting',
      query: '?sequence=3',
      accept: 'application/x-ndjson',
      wanted: {
        status: 200,
        text: '{"sequence":3,"message":"Loading 1200 rows"}\n{"sequence":4,"message":"Pipeline finished"}\n',
      },
    },
    { what: 'behind its last line', query: '?sequence=5', accept: 'text/plain', wanted: { status: 204, text: '' } },
  ])('$what', async ({ query, accept, wanted }) => {
    const twin = await started();
    const id = idOf((await run(twin, 'outcome=success, duration=60s')).body);
    await twin.clock.advance(60_000);
    expect(await twin.send(`GET /jobs/${id}/logs${query}`, { headers: { accept } })).toMatchObject(wanted);
  });

  it('grows while the job runs', async () => {
    const twin = await started();
    const id = idOf((await run(twin, 'outcome=success, duration=60s')).body);
    const counts: number[] = [];
    for (let second = 0; second <= 60; second += 1) {
      counts.push((await twin.send(`GET /jobs/${id}/logs`)).text.split('\n').filter(Boolean).length);
      await twin.clock.advance(1000);
    }
    expect(counts[0]).toBe(0);
    expect(counts.at(-1)).toBe(5);
    expect(counts).toEqual([...counts].sort((one, other) => one - other));
    expect(counts).toContain(1);
    expect(counts).toContain(2);
  });
});

describe('the list of a pipeline', () => {
  it('is empty in the API’s own way', async () => {
    const { body } = await (await started()).send(`GET /pipelines/${pipeline}/jobs`);
    expect(body).toEqual({
      _links: { self: { href: `http://localhost/api/pipelines/${pipeline}/jobs?page=0&size=20` } },
      page: { size: 20, totalElements: 0, totalPages: 0, number: 0 },
    });
  });

  it.each<{ query: string; indexes: number[]; links: string[]; page: object }>([
    { query: '', indexes: [2, 1, 0], links: ['self'], page: { size: 20, totalElements: 3, totalPages: 1, number: 0 } },
    { query: '?sort=created,asc', indexes: [0, 1, 2], links: ['self'], page: { number: 0 } },
    {
      query: '?size=1',
      indexes: [2],
      links: ['first', 'self', 'next', 'last'],
      page: { size: 1, totalPages: 3, number: 0 },
    },
    { query: '?size=1&page=1', indexes: [1], links: ['first', 'prev', 'self', 'next', 'last'], page: { number: 1 } },
    {
      query: '?size=2&page=1',
      indexes: [0],
      links: ['first', 'prev', 'self', 'last'],
      page: { totalPages: 2, number: 1 },
    },
  ])('"$query"', async ({ query, indexes, links, page }) => {
    const twin = await started();
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      ids.push(idOf((await run(twin, 'duration=1s')).body));
      await twin.clock.advance(1000);
    }
    const { body } = await twin.send(`GET /pipelines/${pipeline}/jobs${query}`);
    expect(inside(body, '_embedded', 'jobs')).toMatchObject(indexes.map((index) => ({ id: ids[index] })));
    expect(Object.keys(Object(inside(body, '_links'))).sort()).toEqual([...links].sort());
    expect(inside(body, 'page')).toMatchObject(page);
  });
});
