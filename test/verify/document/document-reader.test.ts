import { describe, expect, it } from 'vitest';
import { createDocumentReader, type Place } from '../../../src/verify/document/document-reader.ts';
import { isLarge } from '../../../src/verify/document/is-large.ts';

const reader = createDocumentReader({
  openapi: '3.1.0',
  components: {
    schemas: {
      Tree: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', $comment: 'of the tree' },
          kind: { $ref: '#/components/schemas/Kind' },
          parts: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
          nothing: false,
        },
      },
      Kind: { enum: ['oak', 'elm'] },
      Unreadable: { type: 'string', pattern: '[z-a]' },
      Lost: { $ref: '#/components/schemas/Nowhere' },
    },
  },
});

function schemaOf(name: string): Place {
  const place = reader.at(reader.root, 'components', 'schemas', name);
  if (place === undefined) throw new Error(`There is no schema ${name}.`);
  return place;
}

describe('a misfit tells where and what it is, and which words of the document refuse it', () => {
  it.each<[string, unknown, object]>([
    ['Tree', {}, { pointer: '', value: {}, refusedBy: '/components/schemas/Tree/required' }],
    ['Tree', { name: 5 }, { pointer: '/name', value: 5, refusedBy: '/components/schemas/Tree/properties/name/type' }],
    ['Tree', { name: '', kind: 'ash' }, { pointer: '/kind', value: 'ash', refusedBy: '/components/schemas/Kind/enum' }],
    [
      'Tree',
      { name: '', parts: [{ name: '', parts: [{ name: '', kind: 1 }] }] },
      { pointer: '/parts/0/parts/0/kind', value: 1, refusedBy: '/components/schemas/Kind/enum' },
    ],
    // The schema `false` is found where it is used only.
    ['Tree', { name: '', nothing: 1 }, { pointer: '/nothing', value: 1, refusedBy: '/components/schemas/Tree' }],
  ])('%s %j', (name, value, misfit) => {
    expect(reader.misfits(schemaOf(name), value)).toMatchObject([misfit]);
  });
});

it.each([
  ['Unreadable', 'a', /cannot be judged, since its schema cannot be compiled: Invalid regular expression/],
  ['Lost', 'a', /cannot be judged, since its schema cannot be compiled: can't resolve reference/],
])('a value is no fit for a schema that cannot be compiled: %s', (name, value, message) => {
  const [misfit, ...others] = reader.misfits(schemaOf(name), value);
  expect(misfit).toMatchObject({ pointer: '', value, refusedBy: `/components/schemas/${name}` });
  expect(misfit?.message).toMatch(message);
  expect(others).toEqual([]);
});

it('tells the first misfit of a large value, and of what is too deep that it is', () => {
  const parts = Array.from({ length: 20_000 }, () => ({}));
  expect(reader.misfits(schemaOf('Tree'), { name: '', parts })).toMatchObject([{ pointer: '/parts/0' }]);
  expect(reader.misfits(schemaOf('Tree'), { name: '', parts: parts.slice(0, 20) })).toHaveLength(20);
  let deep: unknown = { name: '' };
  for (let depth = 0; depth < 100_000; depth += 1) deep = { name: '', parts: [deep] };
  expect(reader.misfits(schemaOf('Tree'), deep)).toMatchObject([{ message: 'is nested too deep to be judged' }]);
});

describe('whether a value is large', () => {
  it.each([
    [5, 1, false],
    [[], 1, false],
    [[1], 1, true],
    [{ a: [1, { b: null }] }, 5, false],
    [{ a: [1, { b: null }] }, 4, true],
  ])('%j of more than %d: %s', (value, most, wanted) => {
    expect(isLarge(value, most)).toBe(wanted);
  });
});
