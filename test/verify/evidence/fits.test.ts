import { describe, expect, it } from 'vitest';
import { differences, fits } from '../../../src/verify/evidence/fits.ts';

describe('what is shown', () => {
  it.each([
    [7, '7', true],
    ['7', 7, true],
    [true, true, true],
    ['a b', 'a%20b', true],
    ['100%', '100%', true],
    ['a', undefined, false],
    ['a', ['a'], false],
    [null, undefined, true],
    [null, 'a', false],
    [{ a: 1 }, { a: 1, b: 2 }, true],
    [{ a: 1 }, {}, false],
    [{ a: null }, { a: 1 }, true],
    [[1, 2], [1, 2], true],
    [[1, 2], [1], false],
    [{}, [], false],
  ])('fits %j as %j: %s', (wanted, shown, isFit) => {
    expect(fits(wanted, shown)).toBe(isFit);
  });

  it.each([
    [{ a: { b: 1 } }, { a: { b: 2 } }, [['a', 'b']]],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, []],
    [[1, 2], [1], [['1']]],
    [{ a: [] }, { a: {} }, [['a']]],
    [null, undefined, [[]]],
  ])('of %j and %j, the places in which they differ are told', (one, other, wanted) => {
    expect(differences(one, other)).toEqual(wanted);
  });

  it('may be nested without end', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}1${']'.repeat(5000)}`);
    expect(differences(deep, deep)).toEqual([]);
  });
});
