import { describe, expect, it } from 'vitest';
import type { ClientContract, JobView } from '../../src/client/client-contract.ts';
import { loadContract } from '../../src/contract/compile-contract.ts';
import { toClientContract } from '../../src/generate/to-client-contract.ts';

const clientOf = async (name: string): Promise<ClientContract> =>
  toClientContract(await loadContract(`test/fixtures/sketches/${name}.yaml`));

describe('what a client knows of an API', () => {
  it('whose states are told by signs', async () => {
    expect(await clientOf('google')).toEqual({
      api: 'google',
      hash: expect.stringMatching(/^[0-9a-f]{12}$/),
      server: 'https://things.googleapis.com/v1',
      lifecycles: {
        operation: {
          states: { running: null, succeeded: 'success', failed: 'failure', canceled: 'canceled' },
          read: 'getOperation',
          stop: 'cancelOperation',
        },
      },
      views: [
        {
          id: ['/name', '^operations\\/([^/?#]+)(?:[?#].*)?$'],
          signs: {
            running: { is: { '/done': false }, lacks: ['/metadata/endTime', '/error'] },
            succeeded: { is: { '/done': true }, has: ['/metadata/endTime', '/response'], lacks: ['/error'] },
            failed: { is: { '/done': true }, has: ['/metadata/endTime', '/error'], lacks: ['/response'] },
            canceled: {
              is: { '/done': true, '/error/code': 1 },
              has: ['/metadata/endTime'],
              lacks: ['/response'],
            },
          },
          defaults: { '/done': false },
          result: { at: '/response' },
          failure: { at: '/error' },
          created: '/metadata/createTime',
          ended: '/metadata/endTime',
        },
        {},
      ],
      operations: {
        exportThings: { method: 'POST', path: '/things:export', submits: 'operation', answers: { 200: 0 } },
        getOperation: {
          method: 'GET',
          path: '/operations/{operation}',
          asks: ['path', 'operation', 'id'],
          answers: { 200: 0 },
        },
        cancelOperation: {
          method: 'POST',
          path: '/operations/{operation}:cancel',
          asks: ['path', 'operation', 'id'],
          answers: { 200: 1 },
        },
      },
    });
  });

  it.each<{ name: string; operation: string; status: string; wanted: JobView }>([
    {
      name: 'azure',
      operation: 'analyze',
      status: '202',
      wanted: { header: ['operation-location', '^.*\\/operations\\/([^/?#]+)(?:[?#].*)?$'] },
    },
    { name: 'mammoth', operation: 'UpdateBatches', status: '202', wanted: { id: ['/job_id'] } },
    {
      name: 'mammoth',
      operation: 'AddTask',
      status: '201',
      wanted: {
        id: ['/future_id'],
        signs: {
          processing: { is: { '/status': 'processing' } },
          success: { is: { '/status': 'done' } },
          failure: { is: { '/status': 'error' } },
          error: { is: { '/status': 'error' } },
        },
      },
    },
    {
      name: 'mammoth',
      operation: 'DeleteMultipleDataviews',
      status: '202',
      wanted: {
        ...{ jobs: '/deleted', id: ['/job/id'], state: '/job/status', created: '/job/created_at' },
        result: { at: '/job/response' },
        failure: { at: '/job/response' },
      },
    },
    {
      name: 'replicate',
      operation: 'createPrediction',
      status: '202',
      wanted: {
        ...{ id: ['/id'], state: '/status', created: '/created_at', started: '/started_at', ended: '/completed_at' },
        // Shown in parts while it is made.
        result: { at: '/output', in: ['processing', 'succeeded'] },
        failure: { at: '/error' },
      },
    },
    {
      name: 'matatika',
      operation: 'getJob',
      status: '200',
      // Where a value tells the state, constants that go with it are no signs.
      wanted: { id: ['/id'], state: '/status', created: '/created', started: '/startTime', ended: '/endTime' },
    },
    { name: 'matatika', operation: 'getLogs', status: '204', wanted: {} },
    {
      name: 'wix-media',
      operation: 'transcodeVideo',
      status: '200',
      wanted: {
        ...{ jobs: '/payload/jobs', id: ['/id'], state: '/status', created: '/dateCreated' },
        // From the body, not from the job.
        group: '/payload/groupId',
        result: { at: '/result/payload' },
        failure: { at: '/result' },
      },
    },
    {
      name: 'wix-media',
      operation: 'getJobGroup',
      status: '200',
      wanted: {
        ...{ jobs: '/payload', id: ['/id'], state: '/status', created: '/dateCreated' },
        // Only the jobs show it: the first tells it of all.
        group: '/payload/0/groupId',
        result: { at: '/result/payload' },
        failure: { at: '/result' },
      },
    },
  ])('$name: how $operation shows jobs with $status', async ({ name, operation, status, wanted }) => {
    const { operations, views } = await clientOf(name);
    expect(views[operations[operation]?.answers[status] ?? -1]).toEqual(wanted);
  });

  it.each<{ name: string; wanted: object }>([
    { name: 'google', wanted: { operation: { read: 'getOperation', stop: 'cancelOperation' } } },
    { name: 'azure', wanted: { analysis: { read: 'getOperation', stop: 'cancelOperation' } } },
    { name: 'replicate', wanted: { prediction: { read: 'getPrediction', stop: 'cancelPrediction' } } },
    { name: 'matatika', wanted: { run: { read: 'getJob', stop: 'stopJob', logs: 'getLogs' } } },
    { name: 'mammoth', wanted: { job: { read: 'GetJob', readMany: 'GetJobs' } } },
    { name: 'wix-media', wanted: { job: { read: 'getJob', readMany: 'getJobGroup' } } },
  ])('$name: the operations that deal with a job', async ({ name, wanted }) => {
    const { lifecycles } = await clientOf(name);
    const chosen = Object.entries(lifecycles).map(([lifecycle, { states: _, ...operations }]) => [
      lifecycle,
      operations,
    ]);
    expect(Object.fromEntries(chosen)).toEqual(wanted);
  });

  it('how many jobs a request may ask for', async () => {
    const { operations } = await clientOf('mammoth');
    expect(operations.GetJobs).toMatchObject({ asks: ['query', 'job_ids', 'id'], max: 100 });
    expect(operations.GetJob).not.toHaveProperty('max');
  });

  it('says equal things once', async () => {
    const { operations, views } = await clientOf('replicate');
    expect(operations.createPrediction?.answers).toEqual({ 201: 0, 202: 0 });
    expect(operations.getPrediction?.answers).toEqual({ 200: 0 });
    expect(new Set(views.map((view) => JSON.stringify(view))).size).toBe(views.length);
  });

  it('says nothing of operations that nothing refers to', async () => {
    const { operations } = await clientOf('matatika');
    expect(Object.keys(operations)).toEqual(['createPipelineJob', 'deploy', 'getJob', 'stopJob', 'getLogs']);
  });

  it('is plain data', async () => {
    const client = await clientOf('wix-media');
    expect(JSON.parse(JSON.stringify(client))).toEqual(client);
  });
});
