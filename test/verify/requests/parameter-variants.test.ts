import { expect, it } from 'vitest';
import { parameterVariants } from '../../../src/verify/requests/parameter-variants.ts';
import { studioOf } from './studio.ts';

/** The values of a parameter `p` that fit, and those that do not, whatever they are read as. */
function valuesOf(declared: object): { fits: unknown[]; not: unknown[] } {
  const studio = studioOf({ parameters: [{ name: 'p', in: 'query', ...declared }] });
  const found = studio.contract.operations.flatMap((operation) =>
    operation.parameters
      .filter(({ name }) => name === 'p')
      .flatMap((parameter) => parameterVariants(studio, operation, parameter)),
  );
  const values = (fits: boolean): unknown[] => found.filter((each) => each.fits === fits).map(({ value }) => value);
  return { fits: values(true), not: values(false) };
}

const count = { type: 'integer', minimum: 1 };

it.each<[what: string, declared: object, fits: unknown[], not: unknown[]]>([
  ['a number in a text', { schema: count, example: 5 }, [1], [4711.5, 'some text', true, 0]],
  ['a number in a text, by a text', { schema: count, example: '5' }, [1], [4711.5, 'some text', true, 0]],
  ['a text, which anything is', { schema: { type: 'string' }, example: 'a' }, [], []],
  ['a text of which there are two', { schema: { enum: ['a', 'b'] }, example: 'a' }, ['b'], ['no such value', 'A']],
  ['a text that may be null', { schema: { type: ['integer', 'null'] }, example: 5 }, [], [4711.5, 'some text', true]],
  [
    'a text that must not be empty',
    { schema: { type: 'string', minLength: 1, maxLength: 2 }, example: 'ab' },
    ['a', '💡', '💡💡'],
    [4711.5, true, 'abb'],
  ],
  [
    'a time',
    { schema: { type: 'string', format: 'date' }, example: '2026-01-01' },
    [],
    [4711.5, true, 'perhaps', '2026-02-30'],
  ],
  [
    'a list',
    { schema: { type: 'array', minItems: 1, items: count }, example: [5, 6] },
    [[5], [1, 6]],
    [4711.5, 'some text', true, [4711.5, 6], ['some text', 6], [true, 6], [0, 6]],
  ],
  ['a list of texts', { schema: { type: 'array', items: { type: 'string' } }, example: ['a'] }, [], []],
  [
    'an object',
    {
      style: 'deepObject',
      schema: { type: 'object', properties: { n: count }, additionalProperties: false },
      example: { n: 5 },
    },
    [{ n: 1 }],
    [{ n: 5, strayMember1: 5 }, { n: 4711.5 }, { n: 'some text' }, { n: true }, { n: 0 }],
  ],
  [
    'an object of parameters, where any other may be sent',
    {
      schema: { type: 'object', properties: { n: { type: 'boolean' } }, additionalProperties: false },
      example: { n: true },
    },
    [],
    [{ n: 4711.5 }, { n: 'some text' }],
  ],
  [
    'content, which says its types',
    { content: { 'application/json': { schema: { type: 'string' }, example: 'a' } } },
    [],
    [4711.5, true, [], {}, null],
  ],
  [
    'a path, which has no dots',
    { in: 'path', required: true, schema: { enum: ['a', '.', '..', 'b'] }, example: 'a' },
    ['b'],
    ['no such value', 'A'],
  ],
  [
    'a header, which has no lines',
    { in: 'header', schema: { enum: ['a', 'two\r\nlines', ' blank', 'ü', 'b'] }, example: 'a' },
    ['b'],
    ['no such value', 'A'],
  ],
  ['a cookie', { in: 'cookie', schema: { enum: ['a', 'ü', 'b'] }, example: 'a' }, ['b'], ['no such value', 'A']],
])('%s', (_, declared, fits, not) => {
  expect(valuesOf(declared)).toEqual({ fits, not });
});

it('says nothing of a parameter of which nothing is said', () => {
  expect(valuesOf({ example: 1 })).toEqual({ fits: [], not: [] });
});
