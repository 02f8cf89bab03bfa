import { backoffDelayMs } from './backoff-delay.ts';
import type { Watch } from './watch.ts';

/**
 * An hour: no `Retry-After` is believed further ahead. A server hardly knows its load for longer, and a wrong clock or a
 * hostile value must not put a wait to sleep for years.
 */
export const longestRetryAfterMs = 3_600_000;

/**
 * The delay before the next look at a job, in milliseconds; `undefined` when there is no time for another look.
 * There always is for the first.
 *
 * A delay that would leave less than `minDelayMs` until the deadline is cut short, so that one last look begins
 * `minDelayMs` before the deadline and has that time to be answered. This is the last-attempt rule of Smithy's waiters, but
 * for the time that is kept for the answer.
 *
 * @param attempts - how many looks there were
 * @param retryAfterMs - what the server asked for with its last answer; goes before the backoff, for this one delay
 * @param retryAfterFloorMs - the least that is made of that; 0 to honor it as it stands
 * @param remainingMs - time left until the deadline
 * @see https://smithy.io/2.0/additional-specs/waiters.html#waiter-retries
 */
export function nextDelayMs(
  attempts: number,
  retryAfterMs: number | undefined,
  retryAfterFloorMs: number,
  remainingMs: number,
  watch: Pick<Watch, 'minDelayMs' | 'maxDelayMs' | 'random'>,
): number | undefined {
  // In whole milliseconds: a clock need not be able to sleep for less, and would never arrive.
  const lastMs = Math.floor(remainingMs - watch.minDelayMs);
  if (lastMs <= 0 && attempts > 0) return undefined;
  const wantedMs =
    retryAfterMs === undefined
      ? backoffDelayMs(attempts, watch, watch.random)
      : Math.max(Math.min(retryAfterMs, longestRetryAfterMs), retryAfterFloorMs);
  return Math.max(0, Math.min(wantedMs, lastMs));
}
