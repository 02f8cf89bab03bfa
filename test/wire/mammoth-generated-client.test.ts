import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inside } from '../engine/sketches/start-sketch.ts';
import { httpx } from './python-dialects.ts';
import { jsonOf, startWire, type Wire } from './start-wire.ts';

const views = '/api/v2/workspaces/11/projects/10/datasets/303/dataviews';
const localTime = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?$/);
const pollMs = 1_000;

/** The generated client validates what it reads: all members, their types, the exact status and the media type. */
const strictJob = {
  id: expect.toSatisfy((id) => Number.isInteger(id) && id >= 0, 'an integer from 0 on'),
  status: expect.toBeOneOf(['success', 'failure', 'processing', 'error']),
  response: expect.toSatisfy((value) => Object.prototype.toString.call(value) === '[object Object]', 'an object'),
  last_updated_at: localTime,
  created_at: localTime,
  path: expect.any(String),
  operation: expect.any(String),
};

let wire: Wire;
beforeAll(async () => {
  // It knows of no workspace header.
  wire = await startWire('mammoth.yaml', httpx, {
    'user-agent': 'speakeasy-sdk/python 0.1.1',
    'X-API-KEY': 'k',
    'X-API-SECRET': 's',
  });
});
afterAll(() => wire.stop());

describe('the generated client adds a view', () => {
  it.each([
    { prefer: undefined, ending: 'success' },
    { prefer: 'outcome=failure', ending: 'failure' },
    { prefer: 'hold=error', ending: 'error' },
  ])('with its stray parameter, and reads its job to $ending', async ({ prefer, ending }) => {
    const headers = prefer === undefined ? {} : { Prefer: prefer };
    const added = await wire.send({ line: `POST ${views}?dataview_id=4`, json: { name: 'V' }, headers });
    expect(added).toMatchObject({ status: 202, headers: { 'content-type': 'application/json' } });
    expect(jsonOf(added)).toMatchObject({ job: { ...strictJob, status: 'processing', response: {} } });
    const id = inside(jsonOf(added), 'job', 'id');
    const seen: unknown[] = [];
    while (seen.at(-1) !== ending) {
      const read = await wire.send({ line: `GET /api/v2/jobs/${id}` });
      expect(read).toMatchObject({ status: 200, headers: { 'content-type': 'application/json' } });
      expect(jsonOf(read)).toMatchObject({ job: { ...strictJob, id } });
      const status = inside(jsonOf(read), 'job', 'status');
      expect(status).toBeOneOf(['processing', ending]);
      seen.push(status);
      await wire.clock.advance(pollMs);
    }
    expect(seen[0]).toBe('processing');
  });
});

describe('the generated client reads several jobs', () => {
  it('with the commas encoded, in the order in which they are asked for', async () => {
    const ids: unknown[] = [];
    for (const name of ['A', 'B', 'C']) {
      const added = await wire.send({ line: `POST ${views}?dataview_id=4`, json: { name } });
      ids.push(inside(jsonOf(added), 'job', 'id'));
    }
    const asked = ids.toReversed();
    const read = await wire.send({ line: `GET /api/v2/jobs?job_ids=${asked.join('%2C')}` });
    expect(read.status).toBe(200);
    expect(jsonOf(read)).toMatchObject({ jobs: asked.map((id) => ({ ...strictJob, id })) });
  });

  it('with an empty value as with none', async () => {
    for (const line of ['GET /api/v2/jobs?job_ids=', 'GET /api/v2/jobs']) {
      const read = await wire.send({ line });
      expect({ status: read.status, body: jsonOf(read) }).toEqual({ status: 200, body: { jobs: [] } });
    }
  });
});

it('the generated client raises its typed error only for a body with status_code and detail', async () => {
  const answer = await wire.send({ line: `POST ${views}?dataview_id=4`, json: { name: 5 } });
  expect(answer.status).toBe(400);
  expect(jsonOf(answer)).toMatchObject({ status_code: 400, detail: expect.stringMatching(/name.*string/) });
});
