import { backoffDelayMs, type DelayBounds } from './backoff-delay.ts';

/**
 * An hour: no `Retry-After` is believed further ahead. A server hardly knows its load for longer, and a wrong clock or a
 * hostile value must not put a wait to sleep for years.
 */
export const longestRetryAfterMs = 3_600_000;

/** What the delay before the next look depends on. */
export interface DelayCircumstances {
  /** How many looks there were. */
  readonly attempts: number;
  /** What the server asked for with its last answer, in milliseconds; goes before the backoff, for this one delay. */
  readonly retryAfterMs: number | undefined;
  /** The least that is made of `retryAfterMs`: 0 to honor it as it stands. */
  readonly retryAfterFloorMs: number;
  /** Time left until the deadline, in milliseconds. */
  readonly remainingMs: number;
  readonly bounds: DelayBounds;
  /** Draws from 0 up to (not including) 1. */
  readonly random: () => number;
}

/**
 * The delay before the next look at a job, in milliseconds; `undefined` when there is no time for another look.
 *
 * A delay that would leave less than `minDelayMs` until the deadline is cut short, so that one last look begins
 * `minDelayMs` before the deadline and has that time to be answered. This is the last-attempt rule of Smithy's waiters, but
 * for the time that is kept for the answer.
 *
 * @see https://smithy.io/2.0/additional-specs/waiters.html#waiter-retries
 */
export function nextDelayMs(circumstances: DelayCircumstances): number | undefined {
  const { attempts, retryAfterMs, retryAfterFloorMs, remainingMs, bounds, random } = circumstances;
  const lastMs = remainingMs - bounds.minDelayMs;
  if (lastMs <= 0) return undefined;
  const wantedMs =
    retryAfterMs === undefined
      ? backoffDelayMs(attempts, bounds, random)
      : Math.min(Math.max(retryAfterMs, retryAfterFloorMs), longestRetryAfterMs);
  return Math.min(wantedMs, lastMs);
}
