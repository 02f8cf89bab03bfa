import { describe, expect, it } from 'vitest';
import type { ClientContract } from '../../src/client/client-contract.ts';
import { toClientContract } from '../../src/generate/to-client-contract.ts';
import { contractOf, firing } from '../contract-compiler/contract-of.ts';

/** An operation of an API: what it does to jobs, the parameters that it has, and how it answers. */
interface Sketch {
  readonly lifecycle?: string;
  readonly path?: string;
  readonly method?: string;
  readonly role?: 'read' | 'stop';
  readonly where?: Readonly<Record<string, string>>;
  readonly parameters?: readonly object[];
  readonly content?: object;
}

const text = { type: 'string' };
const pot = {
  properties: { id: { ...text, 'x-job-view': '$job.id' }, state: { ...text, 'x-job-view': '$job.state' } },
};
const many = { properties: { pots: { type: 'array', items: pot } } };
const told = { 'x-job-view': { hot: { $state: { cold: false, hot: true } } } };
const json = (schema: object): object => ({ 'application/json': { schema } });
const inQuery = (name: string, schema: object = { type: 'array', items: text }, more: object = {}): object => ({
  ...{ name, in: 'query', schema, ...more },
});

const byId = { '$job.id': '$request.path.id' };
const byIds = { '$job.id': '$request.query.ids' };
const ofGroup = { '$job.group': '$request.path.group' };

const single: Sketch = { path: '/pots/{id}', where: byId, content: json(pot) };
const listByIds: Sketch = { where: byIds, parameters: [inQuery('ids')], content: json(many) };
const list: Sketch = { content: json(many) };
const group: Sketch = { path: '/groups/{group}', where: ofGroup, content: json(many) };
const log: Sketch = {
  path: '/pots/{id}/log',
  where: byId,
  content: { 'text/plain': { schema: { $ref: '#/components/schemas/Log' } } },
};
/** Shows a job's state, as the compiler wants it of some read; a client cannot use it, which does not know the kiln. */
const nested: Sketch = { ...single, path: '/kilns/{kiln}/pots/{id}' };
const stop: Sketch = { path: '/pots/{id}/stop', method: 'post', role: 'stop', where: byId };

/** What a client knows of an API with these operations; each stands at a path of its own. */
function clientOf(sketches: Readonly<Record<string, Sketch>>): ClientContract {
  const all = { ...sketches, nested, ofOther: { ...nested, lifecycle: 'other' } };
  const paths = Object.entries(all).map(([operationId, sketch]: [string, Sketch]) => {
    const {
      lifecycle = 'firing',
      path = '/pots',
      method = 'get',
      role = 'read',
      where = {},
      parameters = [],
      content = {},
    } = sketch;
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const inPath = names.map((name) => ({ name, in: 'path', required: true, schema: text }));
    const operation = {
      operationId,
      parameters: [...inPath, ...parameters],
      'x-job': { [role]: { lifecycle, where } },
      responses: { 200: { description: 'Done.', content } },
    };
    return [`/${operationId}${path}`, { [method]: operation }];
  });
  const components = { schemas: { Log: { type: 'string', 'x-job-view': '$job.log' } } };
  const other = firing.replace('x-jobs:\n', '').replace('firing:', 'other:');
  const yaml = `paths: ${JSON.stringify(Object.fromEntries(paths))}\ncomponents: ${JSON.stringify(components)}`;
  return toClientContract(contractOf(`${firing}${other}${yaml}`));
}

describe('the read of a wait', () => {
  it.each<{ what: string; reads: Record<string, Sketch>; asks: readonly string[] | undefined }>([
    {
      what: 'shows one job by its id',
      reads: { list, listByIds, wanted: single },
      asks: ['path', 'id', 'id'],
    },
    { what: 'else shows a list by ids', reads: { list, wanted: listByIds }, asks: ['query', 'ids', 'id'] },
    { what: 'else shows a list of all', reads: { wanted: list }, asks: undefined },
    {
      what: 'may carry the id in a header',
      reads: {
        wanted: {
          where: { '$job.id': '$request.header.X-Pot' },
          parameters: [{ name: 'X-Pot', in: 'header', schema: text }],
          content: json(pot),
        },
      },
      asks: ['header', 'X-Pot', 'id'],
    },
    { what: 'shows a state', reads: { log, wanted: single }, asks: ['path', 'id', 'id'] },
    {
      what: 'or signs of it',
      reads: { wanted: { ...single, content: json(told) } },
      asks: ['path', 'id', 'id'],
    },
    { what: 'is a read', reads: { stop: { ...stop, content: json(pot) }, wanted: single }, asks: ['path', 'id', 'id'] },
    {
      what: 'needs to know nothing but the id',
      reads: {
        filtered: {
          ...single,
          where: { ...byId, '$job.group': '$request.query.group' },
          parameters: [inQuery('group', text)],
        },
        group,
        wanted: list,
      },
      asks: undefined,
    },
    { what: 'is the first of several', reads: { wanted: single, second: single }, asks: ['path', 'id', 'id'] },
  ])('$what', ({ reads, asks }) => {
    const { lifecycles, operations } = clientOf(reads);
    expect(lifecycles.firing?.read).toBe('wanted');
    expect(operations.wanted?.asks).toEqual(asks);
  });

  it('is of the lifecycle', () => {
    const { lifecycles } = clientOf({ single, second: { ...single, lifecycle: 'other' } });
    expect(lifecycles).toMatchObject({ firing: { read: 'single' }, other: { read: 'second' } });
    expect(clientOf({ single }).lifecycles.other).not.toHaveProperty('read');
  });

  it.each<[what: string, reads: Record<string, Sketch>]>([
    ['where one job is shown, whichever', { any: { ...list, content: json(pot) } }],
    ['where a group must be known', { group }],
    ['where nothing shows a state', { log }],
  ])('is not there %s', (_, reads) => {
    expect(clientOf(reads).lifecycles.firing).not.toHaveProperty('read');
  });
});

describe('the read of many', () => {
  it.each<{ what: string; reads: Record<string, Sketch>; wanted: object }>([
    {
      what: 'takes ids, separated by commas',
      reads: { single, wanted: { ...listByIds, parameters: [inQuery('ids', undefined, { explode: false })] } },
      wanted: { asks: ['query', 'ids', 'id'], max: 100 },
    },
    {
      what: 'or one parameter each',
      reads: { single, wanted: { ...listByIds, parameters: [inQuery('ids', undefined, { explode: true })] } },
      wanted: { asks: ['query', 'ids', 'id'], max: 100, explode: true },
    },
    {
      what: 'as many as the document says',
      reads: {
        single,
        wanted: {
          ...listByIds,
          parameters: [inQuery('ids', { type: 'array', items: text, maxItems: 7 }, { explode: false })],
        },
      },
      wanted: { asks: ['query', 'ids', 'id'], max: 7 },
    },
    {
      what: 'goes before a group',
      reads: { group, single, wanted: listByIds },
      wanted: { asks: ['query', 'ids', 'id'] },
    },
    { what: 'else shows a group', reads: { single, wanted: group }, wanted: { asks: ['path', 'group', 'group'] } },
  ])('$what', ({ reads, wanted }) => {
    const { lifecycles, operations } = clientOf(reads);
    expect(lifecycles.firing).toMatchObject({ readMany: 'wanted' });
    expect(operations.wanted).toMatchObject(wanted);
  });

  it.each<[what: string, reads: Record<string, Sketch>]>([
    ['where a list is asked for one job', { single, one: { ...listByIds, parameters: [inQuery('ids', text)] } }],
    ['where a list is of all', { single, list }],
    ['where it shows no ids', { single, blind: { ...group, content: json({ type: 'array', items: told }) } }],
  ])('is not there %s', (_, reads) => {
    expect(clientOf(reads).lifecycles.firing).not.toHaveProperty('readMany');
  });
});

describe('what can be done to a job', () => {
  it('is to stop it and to read its log, where operations do so by its id', () => {
    const { lifecycles, operations } = clientOf({ single, log, stop });
    expect(lifecycles.firing).toMatchObject({ read: 'single', logs: 'log', stop: 'stop' });
    expect(operations.log).toMatchObject({ method: 'GET', path: '/log/pots/{id}/log', asks: ['path', 'id', 'id'] });
    expect(operations.stop).toMatchObject({ method: 'POST', asks: ['path', 'id', 'id'] });
  });

  it('is none of it where they need more, or do it to all', () => {
    const nestedLog = { ...log, path: '/kilns/{kiln}/pots/{id}/log' };
    const stopAll = { ...stop, path: '/stop', where: {} };
    expect(clientOf({ single, nestedLog, stopAll }).lifecycles.firing).toEqual({
      states: { cold: null, hot: null, done: 'success', cracked: 'failure', off: 'canceled' },
      read: 'single',
    });
  });

  it('is not told of operations that nothing refers to', () => {
    expect(Object.keys(clientOf({ single, log, stop, list }).operations)).toEqual(['single', 'log', 'stop']);
  });
});
