import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Call, requests } from './python-dialects.ts';
import { jsonOf, startWire, type Wire } from './start-wire.ts';

const views = '/api/v2/workspaces/11/projects/10/datasets/303/dataviews';
const keys = { 'X-API-KEY': 'k', 'X-API-SECRET': 's' };

let wire: Wire;
beforeAll(async () => {
  wire = await startWire('mammoth.yaml', requests, {});
});
afterAll(() => wire.stop());

describe('what the client raises', () => {
  it.each<{ name: string; call: Call; status: number; detail: RegExp }>([
    {
      name: 'an unknown job',
      call: { line: 'GET /api/v2/jobs/404404', headers: keys },
      status: 404,
      detail: /^Not Found$/,
    },
    { name: 'no credentials', call: { line: 'GET /api/v2/jobs/1' }, status: 401, detail: /credentials/ },
    {
      name: 'a key without its secret, on a submission',
      call: { line: `POST ${views}`, json: { name: 'V' }, headers: { 'X-API-KEY': 'k' } },
      status: 401,
      detail: /X-API-SECRET/,
    },
    {
      name: 'an id that is no number',
      call: { line: 'GET /api/v2/jobs/seven', headers: keys },
      status: 400,
      detail: /job_id/,
    },
    {
      name: 'a list of ids with one that is no number',
      call: { line: 'GET /api/v2/jobs?job_ids=1%2Cx', headers: keys },
      status: 400,
      detail: /job_ids/,
    },
    {
      name: 'a member of the wrong type',
      call: { line: `POST ${views}/20417/pipeline/rerun`, json: { from_sequence: 'three' }, headers: keys },
      status: 400,
      detail: /from_sequence/,
    },
    {
      name: 'nothing where something is required',
      call: { line: `POST ${views}/20417/data`, headers: keys },
      status: 400,
      detail: /body/,
    },
    {
      name: 'a path that there is not',
      call: { line: 'GET /api/v2/nothing', headers: keys },
      status: 404,
      detail: /./,
    },
  ])('$name: $status, with its reason in detail', async ({ call, status, detail }) => {
    const answer = await wire.send(call);
    expect(answer.status, answer.text).toBe(status);
    expect(jsonOf(answer)).toMatchObject({ status_code: status, detail: expect.stringMatching(detail) });
  });
});

describe('what the client sends as credentials', () => {
  it.each([
    { name: 'the pair and the workspace', headers: { ...keys, 'X-WORKSPACE-ID': '11' } },
    { name: 'the pair alone', headers: keys },
    { name: 'the newer token', headers: { Authorization: 'Bearer mm_k' } },
  ])('$name will do', async ({ headers }) => {
    const answer = await wire.send({ line: `POST ${views}`, json: { name: 'V' }, headers });
    expect(answer.status, answer.text).toBe(202);
  });
});

it('the client takes ids that are left out for done, so unknown ones are left out', async () => {
  const answer = await wire.send({ line: 'GET /api/v2/jobs?job_ids=404404%2C404405', headers: keys });
  expect({ status: answer.status, body: jsonOf(answer) }).toEqual({ status: 200, body: { jobs: [] } });
});
