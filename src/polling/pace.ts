import { nextDelayMs } from './next-delay.ts';
import type { Watch } from './watch.ts';

/**
 * So many delays of a wait may be shorter than `minDelayMs` because the server asks for it (`Retry-After: 0`). Honoring more
 * of them would let a server turn the wait into a hot loop.
 */
export const shortDelayBudget = 10;

/** The timing of one wait. */
export interface Pace {
  /** Time until the deadline, in milliseconds; 0 or less when it has passed. */
  remainingMs(): number;
  /**
   * The delay before the next look, in milliseconds; `undefined` when there is no time for another one.
   *
   * @param attempts - how many looks there were
   * @param retryAfterMs - what the last answer asked for; governs this delay only
   */
  delayMs(attempts: number, retryAfterMs: number | undefined): number | undefined;
}

/** Starts the timing of a wait: its deadline counts from now. */
export function createPace(watch: Watch): Pace {
  const { clock, deadlineMs, minDelayMs, random } = watch;
  const endMs = clock.now() + deadlineMs;
  const remainingMs = () => endMs - clock.now();
  let shortDelays = 0;
  return {
    remainingMs,
    delayMs(attempts, retryAfterMs) {
      const retryAfterFloorMs = shortDelays < shortDelayBudget ? 0 : minDelayMs;
      const left = { remainingMs: remainingMs(), retryAfterFloorMs };
      const delayMs = nextDelayMs({ attempts, retryAfterMs, bounds: watch, random, ...left });
      if (delayMs !== undefined && delayMs < minDelayMs) shortDelays++;
      return delayMs;
    },
  };
}
