import { describe, expect, it } from 'vitest';
import { compileRole } from '../../src/contract/compile-role.ts';
import type { JsonObject } from '../../src/contract/resolver.ts';

const compile = (source: JsonObject, declared: string[] = ['200', '404'], lifecycles: string[] = ['job']): unknown =>
  compileRole(source, declared, lifecycles);

describe('submit', () => {
  const plain = { kind: 'submit', lifecycle: 'job', status: 200, waitMs: 0, each: {}, input: {} };

  it.each<{ what: string; words: JsonObject; wanted: object }>([
    { what: 'nothing but the role', words: {}, wanted: {} },
    { what: 'a lifecycle', words: { lifecycle: 'other' }, wanted: { lifecycle: 'other' } },
    { what: 'input and result', words: { input: { a: 1 }, result: null }, wanted: { input: { a: 1 }, result: null } },
    { what: 'a wait', words: { wait: 'PT1M' }, wanted: { waitMs: 60_000 } },
    {
      what: 'one source for each',
      words: { each: { pot: '$request.body#/pots' } },
      wanted: { each: { pot: ['$request.body#/pots'] } },
    },
    {
      what: 'several sources, one of them a stretch',
      words: { each: { size: ['$request.body#/size', { from: '$each.a', to: '$each.b', of: ['S', 'M'] }] } },
      wanted: { each: { size: ['$request.body#/size', { from: '$each.a', to: '$each.b', of: ['S', 'M'] }] } },
    },
    {
      what: 'sparse with its defaults',
      words: { sparse: { fields: '$request.query.fields' } },
      wanted: { sparse: { fields: '$request.query.fields', at: '', always: [] } },
    },
    {
      what: 'sparse in full',
      words: { sparse: { fields: '$request.query.fields', at: '/data', always: ['id'] } },
      wanted: { sparse: { fields: '$request.query.fields', at: '/data', always: ['id'] } },
    },
    {
      what: 'children, in the lifecycle of their parent or in another',
      words: { lifecycle: 'parent', children: { input: 1, children: { lifecycle: 'other', result: 2 } } },
      wanted: {
        lifecycle: 'parent',
        children: {
          lifecycle: 'parent',
          each: {},
          input: 1,
          children: { lifecycle: 'other', each: {}, input: {}, result: 2 },
        },
      },
    },
  ])('$what', ({ words, wanted }) => {
    expect(compile({ submit: words })).toEqual({ ...plain, ...wanted });
  });
});

describe('read, stop, delete', () => {
  it.each<{ what: string; source: JsonObject; wanted: object }>([
    {
      what: 'read',
      source: { read: { where: { '$job.id': '$request.path.id' } } },
      wanted: { kind: 'read', lifecycle: 'job', status: 200, where: { '$job.id': '$request.path.id' } },
    },
    {
      what: 'read with everything',
      source: {
        read: {
          where: {},
          order: 'created,desc',
          skip: '$request.query.from',
          page: { size: 20, number: '$request.query.page' },
          sparse: { fields: '$request.query.fields' },
        },
      },
      wanted: {
        kind: 'read',
        lifecycle: 'job',
        status: 200,
        where: {},
        order: 'created,desc',
        skip: '$request.query.from',
        page: { size: 20, number: '$request.query.page' },
        sparse: { fields: '$request.query.fields', at: '', always: [] },
      },
    },
    {
      what: 'read with pages by token',
      source: { read: { where: {}, page: { size: '$request.query.size', token: '$request.query.cursor' } } },
      wanted: {
        kind: 'read',
        lifecycle: 'job',
        status: 200,
        where: {},
        page: { size: '$request.query.size', token: '$request.query.cursor' },
      },
    },
    {
      what: 'stop',
      source: { stop: { where: {}, status: 202 } },
      wanted: { kind: 'stop', lifecycle: 'job', status: 202, where: {} },
    },
    {
      what: 'delete',
      source: { delete: { where: {}, lifecycle: 'other' } },
      wanted: { kind: 'delete', lifecycle: 'other', status: 200, where: {} },
    },
  ])('$what', ({ source, wanted }) => {
    expect(compile(source)).toEqual(wanted);
  });

  it.each<{ what: string; source: JsonObject }>([
    { what: 'notify, which belongs to a callback', source: { notify: { on: ['done'] } } },
    { what: 'an empty role', source: {} },
  ])('$what is none of them', ({ source }) => {
    expect(compile(source)).toBeUndefined();
  });
});

describe('status', () => {
  it.each<{ what: string; status?: JsonObject[string]; declared: string[]; wanted: unknown }>([
    { what: 'the only success', declared: ['404', '201'], wanted: 201 },
    { what: 'the lowest success', declared: ['202', '201', '400'], wanted: 201 },
    { what: '200 where no success is declared', declared: ['404'], wanted: 200 },
    { what: '200 where only a range or a default is declared', declared: ['2XX', 'default'], wanted: 200 },
    { what: 'the given one', status: 202, declared: ['201', '202'], wanted: 202 },
    {
      what: 'one for each state',
      status: { $state: { hot: 202, done: 303 } },
      declared: ['200'],
      wanted: { hot: 202, done: 303 },
    },
  ])('$what', ({ status, declared, wanted }) => {
    const role = compile({ submit: status === undefined ? {} : { status } }, declared);
    expect(role).toMatchObject({ status: wanted });
  });
});
