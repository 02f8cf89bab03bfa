import { describe, expect, it, vi } from 'vitest';
import { createClient } from '../../src/client/create-client.ts';
import { createScriptedFetch } from './fixtures/scripted-fetch.ts';
import { studio } from './fixtures/studio.ts';
import { jobAnswer, openStudio } from './fixtures/studio-job.ts';
import { warehouse } from './fixtures/warehouse.ts';

const task = { params: { path: { task_gid: '1/2' } }, body: { data: { name: 'Copy' } } };
const clock = { now: () => 0 };

describe('submitting', () => {
  it('sends the request of the operation, and answers with the job', async () => {
    const { client, fetch } = openStudio(jobAnswer('not_started', { status: 201 }));
    const job = await client.submit('duplicateTask', { ...task, headers: { 'x-trace': 'abc' } });
    const [request] = fetch.requests;
    expect(request).toMatchObject({ method: 'POST', url: 'https://studio.example/v1/tasks/1%2F2/duplicate' });
    expect(request?.headers.get('x-trace')).toBe('abc');
    expect(await request?.json()).toEqual({ data: { name: 'Copy' } });
    expect(job).toMatchObject({ id: '7', api: 'studio', lifecycle: 'job', operationId: 'duplicateTask' });
    expect(job.answer).toEqual({ data: { gid: '7', status: 'not_started' } });
  });

  it('is no promise: a job may be returned from async functions', async () => {
    const { client } = openStudio(jobAnswer('not_started'));
    expect('then' in (await client.submit('archiveAll'))).toBe(false);
  });

  it.each([
    ['a path', 'https://warehouse.example/operations/x-1', 'x-1'],
    ['a query behind it', 'https://warehouse.example/operations/x-1?api-version=3', 'x-1'],
    ['another origin', 'https://eu.warehouse.example/operations/x-1', 'x-1'],
    ['no origin', '/operations/x-1', 'x-1'],
    ['signs in it', 'https://warehouse.example/operations/a.b~c_d', 'a.b~c_d'],
  ])('reads the id out of a Location with %s', async (_what, location, id) => {
    const fetch = createScriptedFetch(clock, new Response(null, { status: 202, headers: { location } }));
    const job = await createClient(warehouse, { fetch }).submit('exportThings', { body: { target: 'disk' } });
    expect(job).toMatchObject({ id, lifecycle: 'export', answer: undefined });
  });

  it.each([
    ['no id', Response.json({ data: { status: 'not_started' } }), { pointer: '/data/gid', value: undefined }],
    ['an id that is none', Response.json({ data: { gid: null } }), { pointer: '/data/gid', value: null }],
    ['an id that leads elsewhere', Response.json({ data: { gid: '..' } }), { pointer: '/data/gid', value: '..' }],
    ['an empty id', Response.json({ data: { gid: '' } }), { pointer: '/data/gid', value: '' }],
    ['another body', Response.json([]), { pointer: '/data/gid', value: undefined }],
    ['no body', new Response(null, { status: 204 }), { pointer: '/data/gid', value: undefined }],
    ['no JSON', new Response('<html>'), { pointer: '', value: '<html>' }],
  ])('refuses an answer with %s', async (_what, answer, wanted) => {
    const { client } = openStudio(answer);
    const error = await client.submit('duplicateTask', task).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'ContractError', code: 'contract', jobId: undefined, ...wanted });
    expect(String(error)).toContain('Failed to submit duplicateTask: the answer has');
  });

  it('finds the id in a header when the body is no JSON', async () => {
    const location = 'https://studio.example/v1/jobs/8';
    const { client } = openStudio(new Response('Accepted', { status: 202, headers: { location } }));
    expect(await client.submit('duplicateTask', task)).toMatchObject({ id: '8', answer: 'Accepted' });
  });

  it('finds the id in a header when the body does not have it', async () => {
    const location = 'https://studio.example/v1/jobs/8';
    const { client } = openStudio(Response.json({ data: {} }, { headers: { location } }));
    expect(await client.submit('duplicateTask', task)).toMatchObject({ id: '8' });
  });

  it.each([400, 429, 503])('does not send again after a %i: a second request could be a second job', async (status) => {
    const { client, fetch } = openStudio(Response.json({ why: 'no' }, { status, headers: { 'retry-after': '4' } }));
    const error = await client.submit('duplicateTask', task).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: 'ProblemError',
      status,
      body: { why: 'no' },
      retryAfterMs: 4000,
      jobId: undefined,
    });
    expect(error).toMatchObject({ request: { method: 'POST' }, response: { status } });
    expect(String(error)).toContain(`answered ${status} with {"why":"no"}`);
    expect(fetch.requests).toHaveLength(1);
  });

  it.each([
    ['JSON', '{"why":"no"}', { why: 'no' }],
    ['no JSON', '<html>', '<html>'],
    ['nothing', '', undefined],
  ])('shows %s that comes with an error as it is', async (_what, text, body) => {
    const { client } = openStudio(new Response(text, { status: 403 }));
    await expect(client.submit('archiveAll')).rejects.toMatchObject({ name: 'ProblemError', body });
  });

  it('takes the fetch of the single request before that of the client', async () => {
    const { client, fetch } = openStudio(jobAnswer('not_started'));
    const job = await client.submit('archiveAll', { fetch: async () => Response.json({ data: { gid: '8' } }) });
    expect(job.id).toBe('8');
    expect(fetch.requests).toHaveLength(0);
  });

  it('rejects with what fetch throws', async () => {
    const error = new TypeError('fetch failed');
    const { client } = openStudio(error);
    await expect(client.submit('duplicateTask', task)).rejects.toBe(error);
  });

  it('ends when its signal aborts, with the reason', async () => {
    const { client } = openStudio('hangs');
    const controller = new AbortController();
    const ended = client.submit('duplicateTask', { ...task, signal: controller.signal });
    controller.abort('changed my mind');
    await expect(ended).rejects.toBe('changed my mind');
  });

  it.each(['getJob', 'getUser', 'nothing', 'constructor'])(
    'refuses "%s", which submits no job, before anything is sent',
    async (operationId) => {
      const { client, fetch } = openStudio(jobAnswer('not_started'));
      // @ts-expect-error: only operations that submit
      await expect(client.submit(operationId)).rejects.toThrow(
        `Failed to submit ${operationId}: it submits no job that a read shows. Use one of [duplicateTask, duplicateProject, archiveAll].`,
      );
      expect(fetch.requests).toHaveLength(0);
    },
  );

  it.each(['', '.', '..'])('refuses a parameter of the path that is %j: it would lead elsewhere', async (task_gid) => {
    const { client, fetch } = openStudio(jobAnswer('not_started'));
    await expect(client.submit('duplicateTask', { ...task, params: { path: { task_gid } } })).rejects.toThrow(
      `Failed to send /tasks/{task_gid}/duplicate: "task_gid" is "${task_gid}". Give it in "params.path".`,
    );
    expect(fetch.requests).toHaveLength(0);
  });

  it.each([{}, { body: task.body }, { params: { path: {} } }, { params: { path: { task_gid: undefined } } }])(
    'refuses %j, which lacks a parameter of the path, before anything is sent',
    async (init) => {
      const { client, fetch } = openStudio(jobAnswer('not_started'));
      // @ts-expect-error: the parameter is required
      await expect(client.submit('duplicateTask', init)).rejects.toThrow(
        new TypeError(
          'Failed to send /tasks/{task_gid}/duplicate: "task_gid" is "undefined". Give it in "params.path".',
        ),
      );
      expect(fetch.requests).toHaveLength(0);
    },
  );

  it('refuses an operation whose jobs nothing shows, before anything is sent', async () => {
    const { read: _, ...blind } = studio.lifecycles.job;
    const fetch = createScriptedFetch(clock, jobAnswer('not_started'));
    const client = createClient({ ...studio, lifecycles: { job: blind } }, { fetch });
    // @ts-expect-error: nothing shows its jobs
    await expect(client.submit('archiveAll')).rejects.toThrow('it submits no job that a read shows. Use one of [].');
    expect(fetch.requests).toHaveLength(0);
  });
});

describe('a client', () => {
  it('takes the URL of the document, or the one that it is given', async () => {
    const fetch = createScriptedFetch(clock, jobAnswer('succeeded'));
    await createClient(studio, { fetch }).open('7').read();
    await createClient(studio, { fetch, baseUrl: 'http://localhost:4010/studio/' }).open('a/b').read();
    expect(fetch.requests.map(({ url }) => url)).toEqual([
      'https://studio.example/v1/jobs/7',
      'http://localhost:4010/studio/jobs/a%2Fb',
    ]);
  });

  it('sends its headers with every request', async () => {
    const fetch = createScriptedFetch(clock, jobAnswer('succeeded'));
    const client = createClient(studio, { fetch, headers: { authorization: 'Bearer x' } });
    await client.submit('archiveAll');
    await client.open('7').read();
    expect(fetch.requests.map(({ headers }) => headers.get('authorization'))).toEqual(Array(2).fill('Bearer x'));
  });

  it('looks fetch up when it sends, so that one that is replaced later is used', async () => {
    const client = createClient(studio);
    vi.stubGlobal('fetch', async () => jobAnswer('succeeded'));
    try {
      expect(await client.open('7').read()).toMatchObject({ state: 'succeeded' });
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('refuses a URL that no request can have', () => {
    expect(() => createClient(studio, { baseUrl: 'http//localhost' })).toThrow(/URL/);
  });
});
