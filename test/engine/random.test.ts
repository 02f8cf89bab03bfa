import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawRandom } from '../../mocks/engine/random.ts';
import { createRandom } from '../../src/clock/seeded-random.ts';

const numbers = (seed: number, number: number, count: number = 20): number[] => {
  const random = createRandom(seed, number);
  return Array.from({ length: count }, () => random.next());
};

describe('a stream of numbers', () => {
  it('is the same for the same seed and number', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), (seed, number) => {
        expect(numbers(seed, number)).toEqual(numbers(seed, number));
      }),
    );
  });

  it('is another one for another number, and for another seed', () => {
    const streams = new Set<string>();
    for (let seed = 0; seed < 50; seed += 1) {
      for (let number = 1; number <= 200; number += 1) streams.add(numbers(seed, number, 3).join());
    }
    expect(streams.size).toBe(50 * 200);
  });

  it('stays from 0 to below 1', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), (seed, number) => {
        for (const value of numbers(seed, number)) expect(value >= 0 && value < 1).toBe(true);
      }),
    );
  });

  it.each([
    { what: 'one long stream', draws: numbers(1, 1, 100_000) },
    {
      what: 'the first numbers of many streams',
      draws: Array.from({ length: 100_000 }, (_, at) => numbers(1, at, 1)[0] ?? 0),
    },
  ])('falls evenly: $what', ({ draws }) => {
    const counts = Array.from(
      { length: 10 },
      (_, tenth) => draws.filter((value) => Math.floor(value * 10) === tenth).length,
    );
    // Ten thousand each, give or take five standard deviations (95 each).
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(475);
  });
});

describe('drawRandom', () => {
  it.each<[kind: string, pattern: RegExp]>([
    ['uuid', /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
    ['hex', /^[0-9a-f]{32}$/],
    ['digits', /^[1-9][0-9]{15}$/],
  ])('%s is a text of the form %s', (kind, pattern) => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), (seed, number) => {
        expect(drawRandom(kind, createRandom(seed, number))).toMatch(pattern);
      }),
    );
  });

  it('integer is a number of five digits', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), (seed, number) => {
        const drawn = Number(drawRandom('integer', createRandom(seed, number)));
        expect(Number.isInteger(drawn) && drawn >= 10_000 && drawn <= 99_999).toBe(true);
      }),
    );
  });

  it.each(['uuid', 'hex', 'digits'])('%s is hardly ever drawn twice', (kind) => {
    const drawn = Array.from({ length: 10_000 }, (_, number) => drawRandom(kind, createRandom(1, number)));
    expect(new Set(drawn).size).toBe(10_000);
  });

  it('uses every digit at every place', () => {
    const drawn = Array.from({ length: 2_000 }, (_, number) => String(drawRandom('hex', createRandom(1, number))));
    for (let place = 0; place < 32; place += 1) expect(new Set(drawn.map((hex) => hex[place])).size).toBe(16);
  });
});
