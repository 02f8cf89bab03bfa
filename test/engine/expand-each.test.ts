import { describe, expect, it } from 'vitest';
import { expandEach } from '../../mocks/engine/expand-each.ts';
import type { Scope } from '../../mocks/engine/scope.ts';
import type { EachSource } from '../../src/contract/contract.ts';

/** A scope in which only the body of the request has something to say. */
const scopeOf = (body: unknown): Scope => ({
  nowMs: 0,
  server: '',
  url: '',
  request: { path: {}, query: {}, header: () => undefined, body },
  jobs: [],
});

const sizes = { from: '$request.body#/from', to: '$request.body#/to', of: ['S', 'M', 'L', 'XL'] };

describe('one job for each', () => {
  it.each<{ what: string; each: Record<string, readonly EachSource[]>; body: unknown; wanted: object[] }>([
    { what: 'nothing: one job', each: {}, body: {}, wanted: [{}] },
    {
      what: 'element of a list',
      each: { pot: ['$request.body#/pots'] },
      body: { pots: ['a', 'b'] },
      wanted: [{ pot: 'a' }, { pot: 'b' }],
    },
    {
      what: 'single value',
      each: { pot: ['$request.body#/pot'] },
      body: { pot: { id: 1 } },
      wanted: [{ pot: { id: 1 } }],
    },
    {
      what: 'false or 0, which are values',
      each: { pot: ['$request.body'] },
      body: [false, 0],
      wanted: [{ pot: false }, { pot: 0 }],
    },
    { what: 'absent value: one job without the name', each: { pot: ['$request.body#/pots'] }, body: {}, wanted: [{}] },
    { what: 'null: the same', each: { pot: ['$request.body#/pots'] }, body: { pots: null }, wanted: [{}] },
    { what: 'empty list: the same', each: { pot: ['$request.body#/pots'] }, body: { pots: [] }, wanted: [{}] },
    {
      what: 'combination, the last name fastest',
      each: { pot: ['$request.body#/pots'], glaze: ['$request.body#/glazes'] },
      body: { pots: ['a', 'b'], glazes: [1, 2] },
      wanted: [
        { pot: 'a', glaze: 1 },
        { pot: 'a', glaze: 2 },
        { pot: 'b', glaze: 1 },
        { pot: 'b', glaze: 2 },
      ],
    },
    {
      what: 'combination, one of whose names has no elements',
      each: { pot: ['$request.body#/pots'], glaze: ['$request.body#/glazes'] },
      body: { pots: ['a', 'b'] },
      wanted: [{ pot: 'a' }, { pot: 'b' }],
    },
    {
      what: 'element of an earlier element',
      each: { pot: ['$request.body#/pots'], lid: ['$each.pot#/lids'] },
      body: { pots: [{ id: 1, lids: ['x', 'y'] }, { id: 2 }] },
      wanted: [
        { pot: { id: 1, lids: ['x', 'y'] }, lid: 'x' },
        { pot: { id: 1, lids: ['x', 'y'] }, lid: 'y' },
        { pot: { id: 2 } },
      ],
    },
    {
      what: 'of several sources in turn',
      each: { size: ['$request.body#/size', '$request.body#/sizes'] },
      body: { size: 'S', sizes: ['M', 'L'] },
      wanted: [{ size: 'S' }, { size: 'M' }, { size: 'L' }],
    },
    {
      what: 'element of a stretch, both ends included',
      each: { size: [sizes] },
      body: { from: 'M', to: 'XL' },
      wanted: [{ size: 'M' }, { size: 'L' }, { size: 'XL' }],
    },
    { what: 'stretch of one', each: { size: [sizes] }, body: { from: 'M', to: 'M' }, wanted: [{ size: 'M' }] },
    {
      what: 'stretch named from its end',
      each: { size: [sizes] },
      body: { from: 'L', to: 'M' },
      wanted: [{ size: 'M' }, { size: 'L' }],
    },
    { what: 'stretch without an end: none', each: { size: [sizes] }, body: { from: 'M' }, wanted: [{}] },
    {
      what: 'stretch to what is not on the list: none',
      each: { size: [sizes] },
      body: { from: 'M', to: 'XXL' },
      wanted: [{}],
    },
    {
      what: 'stretch beside a value',
      each: { size: ['$request.body#/size', sizes] },
      body: { size: 'S', from: 'L', to: 'XL' },
      wanted: [{ size: 'S' }, { size: 'L' }, { size: 'XL' }],
    },
  ])('$what', ({ each, body, wanted }) => {
    expect(expandEach(new Map(Object.entries(each)), scopeOf(body))).toEqual(wanted);
  });

  it('is refused beyond a thousand: a short body can ask for billions', () => {
    const each = new Map([
      ['pot', ['$request.body#/pots']],
      ['glaze', ['$request.body#/glazes']],
    ]);
    const pots = Array.from({ length: 40 }, (_, at) => at);
    expect(expandEach(each, scopeOf({ pots, glazes: pots.slice(0, 25) }))).toHaveLength(1000);
    expect(() => expandEach(each, scopeOf({ pots, glazes: pots }))).toThrow(
      'The request submits more than 1000 jobs at once; send it in parts.',
    );
    const many = Array.from({ length: 100_000 }, () => 0);
    expect(() => expandEach(each, scopeOf({ pots: many, glazes: many }))).toThrow('send it in parts');
  });
});
