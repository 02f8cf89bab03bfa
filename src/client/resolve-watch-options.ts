import { defaultMaxDelayMs, defaultMinDelayMs } from '../polling/backoff-delay.ts';
import type { Watch } from '../polling/watch.ts';
import { checkMs } from './check-options.ts';
import { defaultDeadlineMs, defaultTimeoutMs, type WatchOptions } from './wait-options.ts';

/** {@link WatchOptions} with nothing left open. */
export type ResolvedWatchOptions = Pick<Watch, 'deadlineMs' | 'timeoutMs' | 'minDelayMs' | 'maxDelayMs' | 'signal'>;

/**
 * Puts the defaults in place of what is not given.
 *
 * @throws {RangeError} when a time is no number, or out of its range
 */
export function resolveWatchOptions(options: WatchOptions): ResolvedWatchOptions {
  const { deadlineMs = defaultDeadlineMs, timeoutMs = defaultTimeoutMs, signal } = options;
  const minDelayMs = options.minDelayMs ?? Math.min(defaultMinDelayMs, options.maxDelayMs ?? defaultMinDelayMs);
  const maxDelayMs = options.maxDelayMs ?? Math.max(defaultMaxDelayMs, minDelayMs);
  checkMs('deadlineMs', deadlineMs, 1);
  checkMs('timeoutMs', timeoutMs, 1);
  checkMs('minDelayMs', minDelayMs, 1);
  checkMs('maxDelayMs', maxDelayMs, minDelayMs);
  return { deadlineMs, timeoutMs, minDelayMs, maxDelayMs, signal };
}
