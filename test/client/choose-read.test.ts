import { describe, expect, it } from 'vitest';
import { chooseRead } from '../../src/client/choose-read.ts';
import type { ClientContract, ClientOperation } from '../../src/client/client-contract.ts';
import { createClient } from '../../src/client/create-client.ts';
import { viewOf } from '../../src/client/view-of.ts';
import { createScriptedFetch } from './fixtures/scripted-fetch.ts';
import { studio } from './fixtures/studio.ts';
import { warehouse } from './fixtures/warehouse.ts';

const byPath = { '$job.id': '$request.path.id' };
const byQuery = { '$job.id': '$request.query.ids' };

/** A contract with these reads of one lifecycle. */
function contractOf(reads: Record<string, Partial<ClientOperation>>): ClientContract {
  const operations = Object.entries(reads).map(([id, read]): [string, ClientOperation] => [
    id,
    { role: 'read', lifecycle: 'job', method: 'get', path: '/jobs', answers: { '200': 0 }, ...read },
  ]);
  return {
    ...{ api: 'any', hash: '', server: 'https://any.example' },
    lifecycles: { job: {}, other: {} },
    views: [
      { body: { id: '$job.id', state: '$job.state' } },
      { body: { jobs: { $jobs: { id: '$job.id', done: { $state: { running: false } } } } } },
      { body: { lines: '$job.log' } },
    ],
    operations: Object.fromEntries(operations),
  };
}

const single = { path: '/jobs/{id}', where: byPath };
const listById = { where: byQuery, answers: { '200': 1 } };
const list = { where: {}, answers: { '200': 1 } };

describe('the read of a wait', () => {
  it.each<[what: string, reads: Record<string, Partial<ClientOperation>>, idAt: object | undefined]>([
    ['shows one job by its id', { list, listById, wanted: single }, { in: 'path', name: 'id' }],
    ['else shows a list by ids', { list, wanted: listById }, { in: 'query', name: 'ids' }],
    ['else shows a list of all', { wanted: list }, undefined],
    [
      'may carry the id in a header',
      { wanted: { where: { '$job.id': '$request.header.X-Job' } } },
      { in: 'header', name: 'X-Job' },
    ],
    ['shows a state', { logs: { ...single, answers: { '200': 2 } }, wanted: single }, { in: 'path', name: 'id' }],
    ['is of the lifecycle', { other: { ...single, lifecycle: 'other' }, wanted: single }, { in: 'path', name: 'id' }],
    ['is a read', { stop: { ...single, role: 'stop' }, wanted: single }, { in: 'path', name: 'id' }],
    [
      'needs to know nothing but the id',
      {
        nested: { path: '/groups/{group}/jobs/{id}', where: byPath },
        filtered: { path: '/jobs/{id}', where: { ...byPath, '$job.group': '$request.query.group' } },
        ofGroup: { path: '/groups/{group}', where: { '$job.group': '$request.path.group' }, answers: { '200': 1 } },
        wanted: list,
      },
      undefined,
    ],
    ['is the first of several', { wanted: single, second: single }, { in: 'path', name: 'id' }],
  ])('%s', (_what, reads, idAt) => {
    expect(chooseRead(contractOf(reads), 'job')).toMatchObject({ operationId: 'wanted', idAt });
  });

  it.each<[what: string, reads: Record<string, Partial<ClientOperation>>, lifecycle: string | undefined]>([
    ['a lifecycle without a read', { single }, 'other'],
    ['a lifecycle that does not exist', { single }, 'jbo'],
    ['no lifecycle where there are several', { single }, undefined],
    ['a read that shows one job, whichever', { any: { where: {} } }, 'job'],
  ])('is refused for %s', (_what, reads, lifecycle) => {
    expect(() => chooseRead(contractOf(reads), lifecycle)).toThrow(
      `Failed to read a job of "${lifecycle}": give a "lifecycle" with a read, of job, other.`,
    );
  });
});

describe('the view of an answer', () => {
  const contract = contractOf({});
  const [none, ofAny] = [{ answers: {} }, { answers: { '200': 2, '202': 0 } }];

  it.each([
    ['is that of its status', ofAny, 202, contract.views[0]],
    ['is the first where the status is not declared', ofAny, 204, contract.views[2]],
    ['is the first where no status is given', ofAny, undefined, contract.views[2]],
    ['is empty where none is declared', none, 200, {}],
  ])('%s', (_what, operation, status, wanted) => {
    expect(
      viewOf(contract, { role: 'read', lifecycle: 'job', method: 'get', path: '/', ...operation }, status),
    ).toEqual(wanted);
  });
});

describe('opening a job', () => {
  it('sends nothing until the job is looked at', async () => {
    const fetch = createScriptedFetch({ now: () => 0 }, Response.json({ done: true, response: { url: 'u' } }));
    const job = createClient(warehouse, { fetch }).open('7', { lifecycle: 'export' });
    expect(fetch.requests).toHaveLength(0);
    expect(await job.read()).toMatchObject({ id: '7', state: 'succeeded', result: { url: 'u' } });
    expect(fetch.requests.map(({ url }) => url)).toEqual(['https://warehouse.example/operations/7']);
  });

  it('reads a job out of a list where there is no other way', async () => {
    const fetch = createScriptedFetch({ now: () => 0 }, Response.json({ jobs: [{ id: 7, state: 'refused' }] }));
    const job = createClient(warehouse, { fetch }).open('7', { lifecycle: 'import' });
    await expect(job.wait()).rejects.toMatchObject({ name: 'JobFailedError', job: { state: 'refused' } });
    expect(fetch.requests.map(({ url }) => url)).toEqual(['https://warehouse.example/imports?ids=7']);
  });

  it('needs no lifecycle where there is only one', () => {
    expect(createClient(studio).open('7')).toMatchObject({ id: '7', lifecycle: 'job', api: 'studio' });
  });
});
