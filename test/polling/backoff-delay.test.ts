import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffDelayMs } from '../../src/polling/backoff-delay.ts';

const bounds = { minDelayMs: 500, maxDelayMs: 10_000 };
const almostOne = 1 - Number.EPSILON;

describe('backoff', () => {
  it.each([
    // looks so far, ceiling: twice the floor after the first look, then doubling up to the maximum
    [1, 1000],
    [2, 2000],
    [3, 4000],
    [4, 8000],
    [5, 10_000],
    [60, 10_000],
    [5000, 10_000],
  ])('after %i looks waits from 500 ms up to %i ms', (attempts, ceilingMs) => {
    expect(backoffDelayMs(attempts, bounds, () => 0)).toBe(500);
    expect(backoffDelayMs(attempts, bounds, () => almostOne)).toBe(ceilingMs);
    expect(backoffDelayMs(attempts, bounds, () => 0.5)).toBeCloseTo((500 + ceilingMs) / 2, -1);
  });

  it('never leaves the bounds', () => {
    const inputs = [
      fc.nat(),
      fc.integer({ min: 1 }),
      fc.integer({ min: 1 }),
      fc.double({ min: 0, max: almostOne, noNaN: true }),
    ] as const;
    fc.assert(
      fc.property(...inputs, (attempts, minDelayMs, maxDelayMs, random) => {
        const delayMs = backoffDelayMs(attempts, { minDelayMs, maxDelayMs }, () => random);
        expect(delayMs).toBeGreaterThanOrEqual(minDelayMs);
        expect(delayMs).toBeLessThanOrEqual(Math.max(minDelayMs, maxDelayMs));
      }),
    );
  });
});
