import type { Clock } from '../clock/clock.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { atMost } from './at-most.ts';

/**
 * Looks at a job, but not for too long.
 *
 * Ends at once when the time is over or when `signal` aborts, see {@link atMost}.
 *
 * @throws {TimeoutError} when the time is over
 */
export async function withTimeout<Value>(
  look: (signal: AbortSignal) => Promise<Value>,
  timeoutMs: number,
  jobId: string,
  clock: Clock,
  signal: AbortSignal | undefined,
): Promise<Value> {
  const seen = await atMost(timeoutMs, clock, signal, look);
  if (seen === undefined) throw new TimeoutError(jobId, timeoutMs);
  return seen;
}
