import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEstimator } from '../../src/client/create-estimator.ts';

const took = (durationMs: number) => ({
  history: [
    { state: 'running', atMs: 1000 },
    { state: 'done', atMs: 1000 + durationMs },
  ],
});

describe('the time that a job will take still', () => {
  it.each<{ seen: number[]; elapsedMs: number; wanted: number | undefined }>([
    { seen: [], elapsedMs: 0, wanted: undefined },
    { seen: [5000], elapsedMs: 0, wanted: 5000 },
    { seen: [5000], elapsedMs: 2000, wanted: 3000 },
    { seen: [1000, 9000, 4000], elapsedMs: 0, wanted: 4000 },
    { seen: [1000, 9000, 4000], elapsedMs: 5000, wanted: 4000 },
    { seen: [1000], elapsedMs: 5000, wanted: undefined },
  ])('after jobs of $seen ms, $elapsedMs ms into this one, is $wanted', ({ seen, elapsedMs, wanted }) => {
    const estimator = createEstimator();
    for (const durationMs of seen) estimator.learn(took(durationMs));
    expect(estimator.remainingMs(elapsedMs)).toBe(wanted);
  });

  it('is learned from the newest jobs only', () => {
    const estimator = createEstimator(2);
    for (const durationMs of [90_000, 1000, 2000]) estimator.learn(took(durationMs));
    expect(estimator.remainingMs(0)).toBe(2000);
  });

  it('is never negative, and never beyond what was seen', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1e6), { minLength: 1 }), fc.nat(1e6), (seen, elapsedMs) => {
        const estimator = createEstimator();
        for (const durationMs of seen) estimator.learn(took(durationMs));
        const leftMs = estimator.remainingMs(elapsedMs) ?? 0;
        expect(leftMs).toBeGreaterThanOrEqual(0);
        expect(leftMs).toBeLessThanOrEqual(Math.max(...seen));
      }),
    );
  });
});
