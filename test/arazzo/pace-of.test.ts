import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paceOf } from '../../src/arazzo/pace-of.ts';
import type { Lifecycle, State } from '../../src/contract/contract.ts';

/** A lifecycle whose jobs stay in one state after the other for this long. */
function lifecycleOf(...stays: readonly (readonly [shortestMs: number, longestMs: number])[]): Lifecycle {
  const state = { next: {}, log: [], partial: false };
  const final: State = { ...state, stayMs: [1, 1], outcome: 'success' };
  const passing = stays.map((stayMs, at): [string, State] => [`${at}`, { ...state, stayMs }]);
  return { initial: '0', id: '', group: '', limits: [], states: { ...Object.fromEntries(passing), final } };
}

describe('paceOf', () => {
  const cases: { what: string; stays: [number, number][]; pace: ReturnType<typeof paceOf> }[] = [
    {
      what: 'the shortest stay, for two lives',
      stays: [
        [2000, 2000],
        [3000, 8000],
      ],
      pace: { retryAfter: 2, retryLimit: 10 },
    },
    { what: 'at least half a second', stays: [[100, 1000]], pace: { retryAfter: 0.5, retryLimit: 4 } },
    { what: 'at most a minute', stays: [[3_600_000, 3_600_000]], pace: { retryAfter: 60, retryLimit: 120 } },
    { what: 'a hundredth of a life', stays: [[1000, 1_000_000]], pace: { retryAfter: 10, retryLimit: 200 } },
    { what: 'once, where jobs are over at once', stays: [[0, 0]], pace: { retryAfter: 0.5, retryLimit: 1 } },
    {
      what: 'a fraction of a second',
      stays: [
        [1100, 2700],
        [3300, 8400],
      ],
      pace: { retryAfter: 1.1, retryLimit: 21 },
    },
  ];
  it.each(cases)('$what', ({ stays, pace }) => {
    expect(paceOf(lifecycleOf(...stays))).toEqual(pace);
  });

  it('outlasts every life with at most 200 looks', () => {
    const stay = fc.tuple(fc.nat(1e8), fc.nat(1e8)).map(([one, more]): [number, number] => [one, one + more]);
    fc.assert(
      fc.property(fc.array(stay, { minLength: 1, maxLength: 6 }), (stays) => {
        const { retryAfter, retryLimit } = paceOf(lifecycleOf(...stays));
        const lifeMs = stays.reduce((sumMs, [, longestMs]) => sumMs + longestMs, 0);
        expect(retryAfter * 1000 * retryLimit).toBeGreaterThanOrEqual(2 * lifeMs - 1e-3);
        expect(retryLimit).toBeLessThanOrEqual(200);
        expect(retryAfter).toBeGreaterThanOrEqual(0.5);
      }),
    );
  });
});
