import { describe, expect, it } from 'vitest';
import type { ClientContract } from '../../src/client/client-contract.ts';
import { loadContract } from '../../src/contract/compile-contract.ts';
import { toClientContract } from '../../src/generate/to-client-contract.ts';

const clientOf = async (name: string): Promise<ClientContract> =>
  toClientContract(await loadContract(`test/fixtures/sketches/${name}.yaml`));

describe('what a client knows of an API', () => {
  it('whose states are told by conditions', async () => {
    const operation = {
      name: 'operations/{$job.id}',
      metadata: { createTime: '$job.created', endTime: '$job.ended' },
      done: { $state: { running: false, succeeded: true, failed: true, canceled: true } },
      error: { $state: { failed: '$job.failure', canceled: { code: 1 } } },
      response: '$job.result',
    };
    expect(await clientOf('google')).toEqual({
      api: 'google',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      server: 'https://things.googleapis.com/v1',
      lifecycles: {
        operation: {
          running: { next: ['succeeded', 'failed', 'canceled'] },
          succeeded: { next: [], outcome: 'success' },
          failed: { next: [], outcome: 'failure' },
          canceled: { next: [], outcome: 'canceled' },
        },
      },
      views: [{ body: operation, defaults: { '/done': false } }, { body: { operations: { $jobs: operation } } }, {}],
      operations: {
        exportThings: {
          role: 'submit',
          lifecycle: 'operation',
          method: 'post',
          path: '/things:export',
          answers: { 200: 0 },
        },
        listOperations: {
          role: 'read',
          lifecycle: 'operation',
          method: 'get',
          path: '/operations',
          where: {},
          answers: { 200: 1 },
        },
        getOperation: {
          role: 'read',
          lifecycle: 'operation',
          method: 'get',
          path: '/operations/{operation}',
          where: { '$job.id': '$request.path.operation' },
          answers: { 200: 0 },
        },
        cancelOperation: {
          role: 'stop',
          lifecycle: 'operation',
          method: 'post',
          path: '/operations/{operation}:cancel',
          where: { '$job.id': '$request.path.operation' },
          answers: { 200: 2 },
        },
      },
    });
  });

  it.each<{ name: string; operation: string; status: string; wanted: object }>([
    {
      name: 'azure',
      operation: 'analyze',
      status: '202',
      wanted: {
        headers: {
          'operation-location': '{$server}/operations/{$job.id}',
          'retry-after': { $state: { NotStarted: 2, Running: 5 } },
        },
      },
    },
    { name: 'azure', operation: 'getAnalysis', status: '200', wanted: { body: '$job.result' } },
    { name: 'mammoth', operation: 'UpdateBatches', status: '202', wanted: { body: { job_id: '$job.id' } } },
    {
      name: 'mammoth',
      operation: 'AddTask',
      status: '201',
      wanted: {
        body: {
          future_id: '$job.id',
          status: { $state: { processing: 'processing', success: 'done', failure: 'error', error: 'error' } },
        },
      },
    },
    {
      name: 'mammoth',
      operation: 'DeleteMultipleDataviews',
      status: '202',
      wanted: { body: { deleted: { $jobs: { job: { id: '$job.id', status: '$job.state' } } } } },
    },
    {
      name: 'replicate',
      operation: 'createPrediction',
      status: '202',
      wanted: { body: { id: '$job.id', output: '$job.result', error: '$job.failure' }, defaults: { '/logs': '' } },
    },
    {
      name: 'matatika',
      operation: 'getJob',
      status: '200',
      wanted: { body: { status: '$job.state', exitCode: { $state: { COMPLETE: 0, ERROR: '$example' } } } },
    },
    { name: 'matatika', operation: 'deleteJob', status: '204', wanted: {} },
    {
      name: 'wix-media',
      operation: 'transcodeVideo',
      status: '200',
      wanted: {
        body: { payload: { groupId: '$job.group', jobs: { $jobs: { id: '$job.id', status: '$job.state' } } } },
      },
    },
  ])('$name: how $operation shows jobs with $status', async ({ name, operation, status, wanted }) => {
    const { operations, views } = await clientOf(name);
    expect(views[operations[operation]?.answers[status] ?? -1]).toMatchObject(wanted);
  });

  it('says equal things once', async () => {
    const { operations, views } = await clientOf('replicate');
    expect(operations.createPrediction?.answers).toEqual({ 201: 1, 202: 1 });
    expect(operations.getPrediction?.answers).toEqual({ 200: 1 });
    expect(new Set(views.map((view) => JSON.stringify(view))).size).toBe(views.length);
  });

  it('names a stop as a move, once', async () => {
    const { lifecycles } = await clientOf('matatika');
    expect(lifecycles.run?.RUNNING).toEqual({ next: ['COMPLETE', 'ERROR', 'STOPPED'] });
  });

  it('is plain data', async () => {
    const client = await clientOf('wix-media');
    expect(JSON.parse(JSON.stringify(client))).toEqual(client);
  });
});
