import { describe, expect, it } from 'vitest';
import type { Scope } from '../../mocks/engine/scope.ts';
import { keepFields } from '../../mocks/engine/sparse.ts';

const body = {
  data: {
    id: 1,
    name: 'a',
    size: { id: 2, width: 3, depth: 4 },
    lids: [
      { id: 5, name: 'b' },
      { id: 6, name: 'c' },
    ],
  },
  next: 'page',
};

function keep(fields: unknown, at: string = '', always: string[] = []): unknown {
  const scope: Scope = {
    nowMs: 0,
    server: '',
    url: '',
    request: { path: {}, query: { fields }, header: () => undefined, body: undefined },
    jobs: [],
  };
  return keepFields(body, { fields: '$request.query.fields', at, always }, scope);
}

describe('keepFields', () => {
  it.each<{ fields: unknown; at?: string; always?: string[]; wanted: unknown }>([
    { fields: undefined, wanted: body },
    { fields: '', wanted: body },
    { fields: [], wanted: body },
    { fields: ['next'], wanted: { next: 'page' } },
    { fields: 'next,data.id', wanted: { next: 'page', data: { id: 1 } } },
    { fields: ' next , ', wanted: { next: 'page' } },
    { fields: ['nothing'], wanted: {} },
    { fields: ['name'], at: '/data', wanted: { data: { name: 'a' }, next: 'page' } },
    { fields: ['name'], at: '/none', wanted: body },
    { fields: ['name'], at: '/data', always: ['id'], wanted: { data: { id: 1, name: 'a' }, next: 'page' } },
    { fields: ['size.width'], at: '/data', wanted: { data: { size: { width: 3 } }, next: 'page' } },
    {
      fields: ['size.width'],
      at: '/data',
      always: ['id'],
      wanted: { data: { id: 1, size: { id: 2, width: 3 } }, next: 'page' },
    },
    {
      fields: ['lids.name'],
      at: '/data',
      wanted: { data: { lids: [{ name: 'b' }, { name: 'c' }] }, next: 'page' },
    },
    { fields: ['size', 'size.width'], at: '/data', wanted: { data: { size: body.data.size }, next: 'page' } },
    { fields: ['size.width.deep'], at: '/data', wanted: { data: { size: { width: 3 } }, next: 'page' } },
    { fields: ['constructor', '__proto__'], at: '/data', wanted: { data: {}, next: 'page' } },
  ])('$fields at "$at", always $always', ({ fields, at, always, wanted }) => {
    expect(keep(fields, at, always)).toEqual(wanted);
  });

  it('keeps everything where the operation prunes nothing', () => {
    const scope: Scope = {
      nowMs: 0,
      server: '',
      url: '',
      request: { path: {}, query: {}, header: () => undefined, body: undefined },
      jobs: [],
    };
    expect(keepFields(body, undefined, scope)).toBe(body);
    expect(
      keepFields(
        'text',
        { fields: '$request.query.a', at: '', always: [] },
        { ...scope, request: { ...scope.request, query: { a: 'b' } } },
      ),
    ).toBe('text');
  });
});
