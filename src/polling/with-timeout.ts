import type { Clock } from '../clock/clock.ts';
import { TimeoutError } from '../errors/timeout-error.ts';

/**
 * Looks at a job, but not for too long.
 *
 * Ends at once when the time is over or when `signal` aborts (with its reason, unwrapped), whether or not `look` heeds the
 * signal that it is given. On every way out, the timer and the listener are gone.
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
  signal?.throwIfAborted();
  const inner = new AbortController();
  const relay = () => inner.abort(signal?.reason);
  signal?.addEventListener('abort', relay);
  const overdue = async () => {
    await clock.sleep(timeoutMs, inner.signal);
    throw new TimeoutError(jobId, timeoutMs);
  };
  try {
    return await Promise.race([look(inner.signal), overdue()]);
  } finally {
    signal?.removeEventListener('abort', relay);
    inner.abort();
  }
}
