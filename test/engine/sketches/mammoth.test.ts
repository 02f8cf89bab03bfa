import { describe, expect, it } from 'vitest';
import type { Started } from '../start.ts';
import { inside, startSketch } from './start-sketch.ts';

const started = (): Promise<Started> => startSketch('mammoth', { 'x-api-key': 'x', 'x-api-secret': 'y' });
const dataset = '/workspaces/1/projects/2/datasets/3';
const integer = expect.toSatisfy((id: unknown) => Number.isInteger(id), 'an integer');
const at = '2026-03-09T14:00:00';

describe('a job that is told in four shapes', () => {
  it.each<{ shape: string; line: string; prefer?: string; wanted: object }>([
    {
      shape: 'an envelope',
      line: `POST ${dataset}/dataviews`,
      wanted: {
        status: 202,
        body: {
          job: {
            id: integer,
            status: 'processing',
            response: {},
            last_updated_at: at,
            created_at: at,
            path: `${dataset}/dataviews`,
            operation: 'create_dataview',
          },
        },
      },
    },
    {
      shape: 'a list of envelopes, one for each view',
      line: `DELETE ${dataset}/dataviews?ids=7,8`,
      wanted: {
        status: 202,
        body: {
          deleted: [7, 8].map((view) => ({
            job: {
              id: integer,
              status: 'processing',
              response: {},
              last_updated_at: at,
              created_at: at,
              path: `/dataviews/${view}`,
              operation: 'delete_dataview',
            },
          })),
          failed: [],
        },
      },
    },
    { shape: 'a handle', line: `PATCH ${dataset}/batches`, wanted: { status: 202, body: { job_id: integer } } },
    {
      shape: 'a modification, if that is preferred',
      line: `POST ${dataset}/dataviews/5/pipeline/tasks`,
      prefer: 'code=201',
      wanted: { status: 201, body: { type_of_modification: 'add_rule', status: 'processing', future_id: integer } },
    },
  ])('as $shape', async ({ line, prefer, wanted }) => {
    const { status, body } = await (await started()).send(line, prefer === undefined ? {} : { prefer });
    expect({ status, body }).toEqual(wanted);
  });

  it.each<{ prefer: string; status: string; response: object }>([
    { prefer: 'outcome=success', status: 'success', response: { dataview_id: integer } },
    {
      prefer: 'hold=failure',
      status: 'failure',
      response: { error: 'The task could not be applied', failure_reason: 'The task could not be applied' },
    },
    {
      prefer: 'hold=error',
      status: 'error',
      response: { error: 'Something went wrong', failure_reason: 'Something went wrong' },
    },
  ])('ends with $prefer as $status', async ({ prefer, status, response }) => {
    const twin = await started();
    const { body } = await twin.send(`POST ${dataset}/dataviews`, { body: {}, prefer: `${prefer}, duration=5s` });
    await twin.clock.advance(5000);
    const read = await twin.send(`GET /jobs/${inside(body, 'job', 'id')}`);
    expect(inside(read.body, 'job', 'status')).toBe(status);
    expect(inside(read.body, 'job', 'response')).toEqual(response);
    expect(inside(read.body, 'job', 'last_updated_at')).toBe('2026-03-09T14:00:05');
  });

  it('is read with others by their ids; unknown ones are passed over, none are none', async () => {
    const twin = await started();
    const { body } = await twin.send(`DELETE ${dataset}/dataviews?ids=7,8,9`);
    const ids = [0, 1, 2].map((index) => inside(body, 'deleted', index, 'job', 'id'));
    const read = async (query: string): Promise<unknown> => (await twin.send(`GET /jobs${query}`)).body;
    expect(await read(`?job_ids=${ids[2]},1,${ids[0]}`)).toMatchObject({
      jobs: [
        { id: ids[2], path: '/dataviews/9' },
        { id: ids[0], path: '/dataviews/7' },
      ],
    });
    expect(await read('')).toEqual({ jobs: [] });
    expect(await read('?job_ids=')).toEqual({ jobs: [] });
  });
});

describe('a problem', () => {
  it.each<{ line: string; headers?: Record<string, string>; wanted: object }>([
    { line: 'GET /jobs/1', wanted: { status: 404, body: { status_code: 404, detail: 'Not Found', extra: {} } } },
    {
      line: `POST /workspaces/0/projects/2/datasets/3/dataviews`,
      wanted: { status: 400, body: { status_code: 400, detail: 'Bad Request', extra: {} } },
    },
    {
      line: 'GET /jobs/1',
      headers: { 'x-api-secret': '' },
      wanted: { status: 401, body: { status_code: 401, detail: 'Unauthorized', extra: {} } },
    },
  ])('of $line with $headers', async ({ line, headers = {}, wanted }) => {
    expect(await (await started()).send(line, { headers })).toMatchObject(wanted);
  });
});
