import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inside } from '../engine/sketches/start-sketch.ts';
import { jobIdIn, reasonIn, uploadTimeoutMs, waitForJob, waitForJobs } from './mammoth-reading.ts';
import { submissions } from './mammoth-submissions.ts';
import { requests } from './python-dialects.ts';
import { jsonOf, startWire, type Wire } from './start-wire.ts';

const integer = expect.toSatisfy(Number.isInteger, 'an integer');
const files = '/api/v2/workspaces/11/projects/10/files';
const views = '/api/v2/workspaces/11/projects/10/datasets/303/dataviews';

let wire: Wire;
beforeAll(async () => {
  wire = await startWire('mammoth.yaml', requests, { 'X-API-KEY': 'k', 'X-API-SECRET': 's', 'X-WORKSPACE-ID': '11' });
});
afterAll(() => wire.stop());

describe('a submission is followed to its success', () => {
  it.each(submissions)('$name', async ({ call, status, wanted }) => {
    const answer = await wire.send(call);
    expect(answer, answer.text).toMatchObject({
      status,
      headers: { 'content-type': expect.stringMatching(/^application\/json/) },
    });
    const job = await waitForJob(wire, jobIdIn(jsonOf(answer)));
    expect(job).toMatchObject({ status: 'success', response: wanted });
  });
});

describe('a submission is followed to its failure', () => {
  const endings = submissions.flatMap((each) => [
    { ...each, prefer: 'outcome=failure', ending: 'failure' },
    { ...each, prefer: 'hold=error', ending: 'error' },
  ]);

  it.each(endings)('$name: $ending', async ({ call, status, prefer, ending }) => {
    const { Prefer, ...headers } = call.headers ?? {};
    const preferred = [Prefer, prefer].filter((each) => each !== undefined).join(', ');
    const answer = await wire.send({ ...call, headers: { ...headers, Prefer: preferred } });
    expect(answer.status, answer.text).toBe(status);
    const job = await waitForJob(wire, jobIdIn(jsonOf(answer)));
    expect(job).toMatchObject({ status: ending });
    expect(reasonIn(job)).toEqual(expect.stringMatching(/./));
  });
});

describe('an upload', () => {
  const names = ['north.csv', 'süd.csv', 'west.csv'];

  it.each([1, 2, 3])('of %i is waited for in two stages', async (count) => {
    const parts = names.slice(0, count).map((filename) => ({ name: 'files', filename, content: 'a,b\n1,2\n' }));
    const answer = await wire.send({ line: `POST ${files}?append_to_ds_id=3`, files: parts });
    expect(answer.status, answer.text).toBe(202);
    // The client reads the id at the top, and would silently return nothing without it.
    const first = await waitForJob(wire, Number(inside(jsonOf(answer), 'id')), uploadTimeoutMs);
    expect(first).toMatchObject({ status: 'success', response: { errors: {} } });
    const handles = inside(first, 'response', 'job_ids');
    expect(handles).toEqual(parts.map(() => ({ job_id: integer })));
    const ids = Array.isArray(handles) ? handles.map((handle) => Number(inside(handle, 'job_id'))) : [];
    const jobs = await waitForJobs(wire, ids);
    expect(jobs).toMatchObject(ids.map((id) => ({ id, status: 'success', response: { ds_id: integer } })));
    expect(new Set(jobs.map((job) => inside(job, 'response', 'ds_id'))).size).toBe(count);
  });

  it('that fails in its first stage has no second one', async () => {
    const part = { name: 'files', filename: 'north.csv', content: '' };
    const answer = await wire.send({ line: `POST ${files}`, files: [part], headers: { Prefer: 'outcome=failure' } });
    const job = await waitForJob(wire, Number(inside(jsonOf(answer), 'id')), uploadTimeoutMs);
    expect(job).toMatchObject({ status: 'failure' });
    expect(reasonIn(job)).toEqual(expect.stringMatching(/./));
    expect(inside(job, 'response', 'job_ids')).toBeUndefined();
  });
});

describe('a deletion of views', () => {
  it.each([
    { line: `DELETE ${views}?ids=20417%2C20418`, count: 2 },
    { line: `DELETE ${views}/20417`, count: 1 },
  ])('$line is waited for with one reading of all its jobs', async ({ line, count }) => {
    const answer = await wire.send({ line });
    expect(answer.status, answer.text).toBe(202);
    const body = jsonOf(answer);
    const deleted = inside(body, 'deleted');
    expect(deleted).toHaveLength(count);
    expect(inside(body, 'failed')).toEqual([]);
    const ids = Array.isArray(deleted) ? deleted.map(jobIdIn) : [];
    expect(await waitForJobs(wire, ids)).toMatchObject(ids.map((id) => ({ id, status: 'success' })));
  });
});
