import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../../../src/contract/contract.ts';
import { generate } from '../../../src/contract/sample.ts';
import { shapeOf } from '../../../src/contract/shape.ts';
import { tryGenerate } from '../../../src/verify/requests/try-generate.ts';
import { type FindMisfits, type Variant, variantsOf } from '../../../src/verify/requests/variants.ts';

/** A validator of the test's own. */
function judgeBy(schema: Schema): FindMisfits {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message = '' }) => ({ pointer: instancePath, message }));
}

function variants(schema: Schema, value: unknown): readonly Variant[] {
  return variantsOf({ shape: shapeOf(schema, {}), value, schemas: {}, findMisfits: judgeBy(schema) });
}

/** What a keyword makes of a value: the values that fit, and those that do not. */
function edges(schema: Schema, value: unknown, keyword: string): { fits: unknown[]; not: unknown[] } {
  const found = variants(schema, value).filter((each) => each.keyword === keyword);
  const values = (fits: boolean): unknown[] => found.filter((each) => each.fits === fits).map((each) => each.value);
  return { fits: values(true), not: values(false) };
}

describe('the edge of a constraint, and just beyond it', () => {
  it.each<[keyword: string, schema: Schema, value: unknown, fits: unknown[], not: unknown[]]>([
    ['type', { type: 'integer' }, 1, [], [4711.5, 'some text', true, [], {}, null]],
    ['type', { type: ['string', 'null'] }, 'a', [null], [4711.5, true, [], {}]],
    ['type', { anyOf: [{ type: 'boolean' }, { type: 'null' }] }, true, [null], [4711.5, 'some text', [], {}]],
    ['enum', { enum: ['Ink', 'Oil'] }, 'Ink', ['Oil'], ['no such value', 'INK']],
    ['enum', { enum: [1, 2] }, 1, [2], [3]],
    ['enum', { enum: ['a', 1] }, 'a', [1], ['no such value', 'A']],
    ['const', { const: 'INK' }, 'INK', [], ['no such value', 'ink']],
    ['minimum', { type: 'integer', minimum: 1 }, 5, [1], [0]],
    ['minimum', { type: 'integer', minimum: 1.5 }, 5, [2], [1]],
    ['minimum', { type: 'number', minimum: 0.3 }, 5, [0.3], [0.29]],
    ['minimum', { type: 'integer', minimum: 0 }, 5, [0], [-1]],
    ['minimum', { type: 'number', minimum: 1, multipleOf: 0.5 }, 5, [1], [0.5]],
    ['exclusiveMinimum', { type: 'number', exclusiveMinimum: 0 }, 5, [0.01], [0]],
    ['exclusiveMinimum', { type: 'integer', exclusiveMinimum: 0 }, 5, [1], [0]],
    ['maximum', { type: 'integer', maximum: 9 }, 5, [9], [10]],
    ['maximum', { type: 'integer', maximum: -1 }, -5, [-1], [0]],
    ['exclusiveMaximum', { type: 'integer', exclusiveMaximum: 9 }, 5, [8], [9]],
    ['multipleOf', { type: 'integer', multipleOf: 10 }, 40, [], [41]],
    ['multipleOf', { type: 'number', multipleOf: 0.25 }, 0.5, [], [0.625]],
    ['format', { type: 'integer', format: 'int32' }, 5, [2147483647], [2147483648]],
    ['minLength', { type: 'string', minLength: 2 }, 'abc', ['ab', '💡💡'], ['a']],
    ['maxLength', { type: 'string', maxLength: 4 }, 'ab', ['abbb', '💡💡💡💡'], ['abbbb']],
    ['maxLength', { type: 'string', maxLength: 4, pattern: '^[a-z]+$' }, 'ab', ['abbb'], ['abbbb']],
    ['maxLength', { type: 'string', maxLength: 10_001 }, 'ab', [], []],
    ['pattern', { type: 'string', pattern: '^[a-z]+$' }, 'ab', [], ['ab !', '!', '']],
    ['format', { type: 'string', format: 'date' }, '2026-01-01', [], ['perhaps', '2026-02-30']],
    ['format', { type: 'string', format: 'of our own' }, 'x', [], []],
    ['minItems', { type: 'array', minItems: 2, items: { type: 'integer' } }, [1, 2, 3], [[1, 2]], [[1]]],
    ['maxItems', { type: 'array', maxItems: 2, items: { type: 'string' } }, ['a'], [['a', 'a1']], [['a', 'a1', 'a2']]],
    [
      'maxItems',
      { type: 'array', maxItems: 2, items: { enum: ['a', 'b', 'c'] } },
      ['c'],
      [['c', 'a']],
      [['c', 'a', 'b']],
    ],
    ['maxItems', { type: 'array', maxItems: 1001 }, [1], [], []],
    ['uniqueItems', { type: 'array', uniqueItems: true }, [1, 2], [], [[1, 1]]],
    ['minProperties', { type: 'object', minProperties: 1 }, { a: 1, b: 2 }, [{ a: 1 }], [{}]],
    [
      'maxProperties',
      { type: 'object', maxProperties: 2 },
      { a: 1 },
      [{ a: 1, strayMember1: 1 }],
      [{ a: 1, strayMember1: 1, strayMember2: 1 }],
    ],
    [
      'additionalProperties',
      { type: 'object', properties: { a: {} }, additionalProperties: false },
      { a: 1 },
      [],
      [{ a: 1, strayMember1: 1 }],
    ],
    ['additionalProperties', { type: 'object', properties: { a: {} } }, { a: 1 }, [], []],
    ['required', { properties: { a: {}, b: {} }, required: ['a'] }, { a: 1, b: 2 }, [{ a: 1 }], [{ b: 2 }]],
  ])('%s of %j', (keyword, schema, value, fits, not) => {
    expect(edges(schema, value, keyword)).toEqual({ fits, not });
  });
});

describe('places', () => {
  const minimum = { type: 'integer', minimum: 3 };
  const tried = (schema: Schema, value: unknown): unknown[] =>
    variants(schema, value)
      .filter(({ keyword, fits }) => keyword === 'minimum' && !fits)
      .map(({ pointer, value: whole }) => [pointer, whole]);

  it.each<[what: string, schema: Schema, value: unknown, tried: unknown[]]>([
    ['a member', { properties: { 'a/b': minimum } }, { 'a/b': 5, c: 1 }, [['/a~1b', { 'a/b': 2, c: 1 }]]],
    ['a member that is not there', { properties: { a: minimum } }, {}, [['/a', { a: 2 }]]],
    [
      'a member of one that is not there',
      { properties: { a: { type: 'object', required: ['b'], properties: { b: { ...minimum, examples: [7] } } } } },
      {},
      [['/a/b', { a: { b: 2 } }]],
    ],
    ['a member that has no name', { additionalProperties: minimum }, { x: 5, y: 6 }, [['/x', { x: 2, y: 6 }]]],
    ['the first item', { items: minimum }, [5, 6], [['/0', [2, 6]]]],
    [
      'a member that every object inherits',
      { properties: { constructor: minimum } },
      {},
      [['/constructor', { constructor: 2 }]],
    ],
  ])('%s', (_, schema, value, wanted) => {
    expect(tried(schema, value)).toEqual(wanted);
  });

  it('of alternatives, those that the value looks like', () => {
    const ink = { required: ['kind'], properties: { kind: { const: 'ink' }, color: { enum: ['red', 'blue'] } } };
    const oil = { required: ['kind'], properties: { kind: { const: 'oil' }, layers: { enum: [1, 2] } } };
    const schema = { oneOf: [ink, oil] };
    const fitting = variants(schema, { kind: 'ink' }).filter(({ fits }) => fits);
    expect(fitting.map(({ value }) => value)).toEqual([
      { kind: 'ink', color: 'red' },
      { kind: 'ink', color: 'blue' },
    ]);
  });
});

it('a value that does not fit has none: nobody could tell what is wrong with them', () => {
  expect(variants({ type: 'object', properties: { a: { type: 'integer' } } }, { a: 'one' })).toEqual([]);
});

it('a variant that breaks a rule further up is left out', () => {
  const isInk = { properties: { kind: { const: 'ink' } } };
  const schema = { properties: { kind: { enum: ['ink', 'oil'] } }, if: isInk, else: { required: ['layers'] } };
  expect(variants(schema, { kind: 'ink' }).filter(({ keyword }) => keyword === 'enum')).toEqual([]);
});

it('a member whose sample breaks a rule further up is left alone', () => {
  const number = { type: 'integer' };
  const schema = { properties: { a: number, b: number }, oneOf: [{ required: ['a'] }, { required: ['b'] }] };
  expect(variants(schema, { a: 1 }).filter(({ pointer }) => pointer === '/b')).toEqual([]);
});

it('there is an end to them', () => {
  const countries = Array.from({ length: 200 }, (_, at) => `country ${at}`);
  const many = Object.fromEntries(countries.map((name) => [name, { enum: countries }]));
  expect(variants({ enum: countries }, 'country 7')).toHaveLength(40);
  expect(variants({ properties: many }, {})).toHaveLength(400);
});

const leaf = fc.oneof(
  fc.record(
    {
      type: fc.constantFrom('integer', 'number'),
      minimum: fc.integer({ min: -5, max: 0 }),
      maximum: fc.integer({ min: 1, max: 5 }),
    },
    { requiredKeys: ['type'] },
  ),
  fc.record(
    {
      type: fc.constant('number'),
      exclusiveMinimum: fc.double({ min: -9, max: -1, noNaN: true }),
      multipleOf: fc.constantFrom(0.5, 2),
    },
    { requiredKeys: ['type'] },
  ),
  fc.record(
    {
      type: fc.constantFrom('string', ['string', 'null']),
      minLength: fc.integer({ min: 0, max: 3 }),
      maxLength: fc.integer({ min: 3, max: 9 }),
      pattern: fc.constantFrom('^[a-z]*$', '.'),
    },
    { requiredKeys: ['type'] },
  ),
  fc.record({ type: fc.constant('string'), format: fc.constantFrom('date', 'date-time', 'uuid', 'uri', 'email') }),
  fc.record({
    enum: fc.uniqueArray(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { minLength: 1, maxLength: 4 }),
  }),
);

const { schema: anySchema } = fc.letrec<{ schema: Schema }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.record(
      {
        type: fc.constant('array'),
        items: tie('schema'),
        minItems: fc.nat(2),
        maxItems: fc.integer({ min: 2, max: 4 }),
        uniqueItems: fc.boolean(),
      },
      { requiredKeys: ['type', 'items'] },
    ),
    fc
      .record(
        {
          type: fc.constant('object'),
          properties: fc.dictionary(fc.string({ maxLength: 4 }), tie('schema'), { maxKeys: 4 }),
          additionalProperties: fc.boolean(),
          minProperties: fc.nat(1),
          maxProperties: fc.integer({ min: 4, max: 5 }),
          half: fc.boolean(),
        },
        { requiredKeys: ['type', 'properties', 'half'] },
      )
      .map(({ half, ...schema }) => ({
        ...schema,
        required: Object.keys(schema.properties).filter((_, at) => half || at % 2 === 0),
      })),
    fc.record({ anyOf: fc.tuple(tie('schema'), tie('schema')) }),
  ),
}));

it('what is said to fit does, and what is said not to does not, for any schema and value', () => {
  fc.assert(
    fc.property(anySchema, fc.nat(100), (schema, seed) => {
      const value = tryGenerate(() => generate(schema, {}, seed));
      fc.pre(value !== undefined);
      const findMisfits = judgeBy(schema);
      const found = variants(schema, value);
      for (const each of found) expect(findMisfits(each.value).length === 0, JSON.stringify(each)).toBe(each.fits);
      expect(new Set(found.map((each) => JSON.stringify(each.value))).size).toBe(found.length);
      expect(variants(schema, value)).toEqual(found);
    }),
  );
});
