import { describe, expect, it } from 'vitest';
import { isObject, Resolver } from '../../src/contract/resolver.ts';
import type { Json } from '../../src/contract/template.ts';

const resolver = new Resolver({
  components: {
    schemas: { Job: { type: 'object' }, Alias: { $ref: '#/components/schemas/Job' }, 'a/b c': { type: 'string' } },
    parameters: {
      first: { $ref: '#/components/parameters/second' },
      second: { $ref: '#/components/parameters/first' },
    },
    examples: { text: 'no object' },
  },
});

describe('follow', () => {
  it.each<{ given: string; value: Json | undefined; wanted: unknown }>([
    { given: 'an object', value: { a: 1 }, wanted: { a: 1 } },
    { given: 'a reference', value: { $ref: '#/components/schemas/Job' }, wanted: { type: 'object' } },
    {
      given: 'a reference to a reference',
      value: { $ref: '#/components/schemas/Alias' },
      wanted: { type: 'object' },
    },
    {
      given: 'an escaped, percent-encoded reference',
      value: { $ref: '#/components/schemas/a~1b%20c' },
      wanted: { type: 'string' },
    },
    { given: 'a reference to the whole document', value: { $ref: '#' }, wanted: { components: expect.anything() } },
    { given: 'a reference to a text', value: { $ref: '#/components/examples/text' }, wanted: {} },
    { given: 'a text', value: 'text', wanted: {} },
    { given: 'an array', value: [1], wanted: {} },
    { given: 'nothing', value: undefined, wanted: {} },
  ])('$given', ({ value, wanted }) => {
    expect(resolver.follow(value)).toEqual(wanted);
  });

  it.each(['#/components/schemas/Jobs', 'other.yaml#/Job', '#/constructor'])('refuses "%s"', ($ref) => {
    expect(() => resolver.follow({ $ref })).toThrow(
      new SyntaxError(`Failed to follow "${$ref}": there is nothing at its end.`),
    );
  });

  it('refuses references that run in a circle', () => {
    expect(() => resolver.follow({ $ref: '#/components/parameters/first' })).toThrow(
      /^Failed to follow "#\/components\/parameters\/\w+": the references run in a circle\.$/,
    );
  });
});

it('entries follows the references of each member', () => {
  expect(resolver.entries({ one: { $ref: '#/components/schemas/Job' }, two: { b: 2 } })).toEqual([
    ['one', { type: 'object' }],
    ['two', { b: 2 }],
  ]);
  expect(resolver.entries(undefined)).toEqual([]);
  expect(resolver.entries([1])).toEqual([]);
});

it.each<[value: unknown, wanted: boolean]>([
  [{}, true],
  [[], false],
  [null, false],
  ['text', false],
])('isObject(%j) is %s', (value, wanted) => {
  expect(isObject(value)).toBe(wanted);
});
