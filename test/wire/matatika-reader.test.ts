import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inside } from '../engine/sketches/start-sketch.ts';
import { sampleHeaders, toCall, token } from './matatika-calls.ts';
import { type Call, requests } from './python-dialects.ts';
import { jsonOf, startWire, type Wire } from './start-wire.ts';

const pipeline = '5b0e2f9d-7c41-4a86-9d3e-f1c8b6a70254';
const workspace = 'e82d6c14-0b95-4f7a-a3c8-47d1e9f5b360';

let wire: Wire;
beforeEach(async () => {
  wire = await startWire('matatika.yaml', requests, {});
});
afterEach(() => wire.stop());

/** Submits five jobs, each when the one before has ended; answers their ids, the newest first. */
async function submit(): Promise<unknown[]> {
  const ids: unknown[] = [];
  for (let made = 0; made < 5; made += 1) {
    const answer = await wire.send({
      line: `POST /api/pipelines/${pipeline}/jobs`,
      headers: { ...token, ...sampleHeaders },
    });
    ids.unshift(inside(jsonOf(answer), 'id'));
    await wire.clock.advance(60_000);
  }
  return ids;
}

/** What the reader takes from a page: `$._embedded.jobs[*]`, each with its id. */
function recordsIn(page: unknown): unknown[] {
  const jobs = inside(page, '_embedded', 'jobs');
  return Array.isArray(jobs) ? jobs.map((job) => inside(job, 'id')) : [];
}

describe.each([`/api/pipelines/${pipeline}/jobs`, `/api/workspaces/${workspace}/jobs`])('the reader of %s', (path) => {
  it('finds no jobs where there are none: _embedded is left out', async () => {
    const { status, headers, text } = await wire.send({ line: `GET ${path}`, headers: token });
    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: 'application/hal+json' });
    expect(JSON.parse(text)).toEqual({
      _links: { self: expect.any(Object) },
      page: { size: 20, totalElements: 0, totalPages: 0, number: 0 },
    });
  });

  it('finds all jobs on the one page that it reads, the newest first', async () => {
    const ids = await submit();
    const page = jsonOf(await wire.send({ line: `GET ${path}`, headers: token }));
    expect(recordsIn(page)).toEqual(ids);
    expect(page).toMatchObject({ page: { size: 20, totalElements: 5, totalPages: 1, number: 0 } });
    expect(Object.keys(Object(inside(page, '_links')))).toEqual(['self']);
  });

  it('goes on to the next page by its link, until there is none', async () => {
    const ids = await submit();
    const pages: unknown[][] = [];
    let call: Call | undefined = { line: `GET ${path}?page=0&size=2`, headers: token };
    while (call !== undefined) {
      const page = jsonOf(await wire.send(call));
      pages.push(recordsIn(page));
      call = inside(page, '_links', 'next') === undefined ? undefined : toCall(wire, page, 'next', token);
    }
    expect(pages).toEqual([ids.slice(0, 2), ids.slice(2, 4), ids.slice(4)]);
  });
});

describe('a refusal has a JSON body with message', () => {
  const job = `/api/jobs/${randomUUID()}`;

  it.each<{ name: string; call: Call; status: number }>([
    { name: 'an unknown job', call: { line: `GET ${job}`, headers: token }, status: 404 },
    { name: 'an unknown job, to be stopped', call: { line: `PUT ${job}/stopped`, headers: token }, status: 404 },
    { name: 'an unknown job, to be removed', call: { line: `DELETE ${job}`, headers: token }, status: 404 },
    { name: 'a path that there is not', call: { line: 'GET /api/nothing', headers: token }, status: 404 },
    { name: 'a method that there is not', call: { line: `PATCH ${job}`, headers: token }, status: 405 },
    { name: 'no token', call: { line: `GET ${job}` }, status: 401 },
    {
      name: 'a token without Bearer',
      call: { line: `GET ${job}`, headers: { Authorization: 'eyJhbGciOiJSUzI1NiJ9.e30.c2ln' } },
      status: 401,
    },
    { name: 'an id that is no UUID', call: { line: 'GET /api/jobs/7', headers: token }, status: 400 },
    {
      name: 'a page before the first',
      call: { line: `GET /api/pipelines/${pipeline}/jobs?page=-1`, headers: token },
      status: 400,
    },
  ])('$name: $status', async ({ call, status }) => {
    const answer = await wire.send(call);
    expect(answer, answer.text).toMatchObject({
      status,
      headers: { 'content-type': expect.stringMatching(/[/+]json/) },
    });
    expect(jsonOf(answer)).toMatchObject({ status, message: expect.stringMatching(/./), path: expect.any(String) });
  });

  it('a second run of a pipeline: 409', async () => {
    const call = { line: `POST /api/pipelines/${pipeline}/jobs`, headers: { ...token, ...sampleHeaders } };
    expect((await wire.send(call)).status).toBe(201);
    const second = await wire.send(call);
    expect(second.status).toBe(409);
    expect(jsonOf(second)).toMatchObject({ status: 409, message: expect.stringMatching(/./) });
    await wire.clock.advance(60_000);
    expect((await wire.send(call)).status).toBe(201);
  });
});
