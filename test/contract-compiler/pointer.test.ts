import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePointer, toPointer, valueAt } from '../../src/contract/pointer.ts';

/** The document and the pointers of RFC 6901, section 5. */
const example = {
  foo: ['bar', 'baz'],
  '': 0,
  'a/b': 1,
  'c%d': 2,
  'e^f': 3,
  'g|h': 4,
  'i\\j': 5,
  'k"l': 6,
  ' ': 7,
  'm~n': 8,
};

describe('the examples of RFC 6901', () => {
  it.each<{ pointer: string; tokens: string[]; value: unknown }>([
    { pointer: '', tokens: [], value: example },
    { pointer: '/foo', tokens: ['foo'], value: ['bar', 'baz'] },
    { pointer: '/foo/0', tokens: ['foo', '0'], value: 'bar' },
    { pointer: '/', tokens: [''], value: 0 },
    { pointer: '/a~1b', tokens: ['a/b'], value: 1 },
    { pointer: '/c%d', tokens: ['c%d'], value: 2 },
    { pointer: '/e^f', tokens: ['e^f'], value: 3 },
    { pointer: '/g|h', tokens: ['g|h'], value: 4 },
    { pointer: '/i\\j', tokens: ['i\\j'], value: 5 },
    { pointer: '/k"l', tokens: ['k"l'], value: 6 },
    { pointer: '/ ', tokens: [' '], value: 7 },
    { pointer: '/m~0n', tokens: ['m~n'], value: 8 },
  ])('"$pointer"', ({ pointer, tokens, value }) => {
    expect(parsePointer(pointer)).toEqual(tokens);
    expect(toPointer(tokens)).toBe(pointer);
    expect(valueAt(example, tokens)).toEqual(value);
  });
});

describe('parsePointer', () => {
  it('unescapes ~1 before ~0, so that ~01 is ~1', () => {
    expect(parsePointer('/~01')).toEqual(['~1']);
  });

  it.each(['foo', '#/foo', ' /foo'])('refuses "%s"', (pointer) => {
    expect(() => parsePointer(pointer)).toThrow(
      new SyntaxError(`Failed to parse the JSON Pointer "${pointer}": it must be empty or start with "/".`),
    );
  });

  it('gives back whatever tokens were joined', () => {
    const token = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('~', '~0', '~1', '/', '', '~01'));
    fc.assert(
      fc.property(fc.array(token), (tokens) => {
        expect(parsePointer(toPointer(tokens))).toEqual(tokens);
      }),
    );
  });
});

describe('valueAt finds nothing', () => {
  it.each<{ what: string; value: unknown; tokens: string[] }>([
    { what: 'behind the end of an array', value: { a: [1] }, tokens: ['a', '1'] },
    { what: 'at "-", the element after the last', value: { a: [1] }, tokens: ['a', '-'] },
    { what: 'below null', value: { a: null }, tokens: ['a', 'b'] },
    { what: 'below a text', value: 'text', tokens: ['0'] },
    { what: 'in what an object inherits', value: {}, tokens: ['constructor'] },
    { what: 'in undefined', value: undefined, tokens: ['a'] },
  ])('$what', ({ value, tokens }) => {
    expect(valueAt(value, tokens)).toBeUndefined();
  });
});
