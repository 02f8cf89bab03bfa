import type { Clock } from '../clock/clock.ts';

/**
 * Does something that must not take too long.
 *
 * Ends at once when the time is over (with `toError()`) or when `signal` aborts (with its reason, unwrapped), whether or not
 * `work` heeds the signal that it is given. On every way out, the timer and the listener are gone.
 */
export async function withTimeout<Value>(
  work: (signal: AbortSignal) => Promise<Value>,
  timeoutMs: number,
  toError: () => Error,
  clock: Clock,
  signal?: AbortSignal,
): Promise<Value> {
  signal?.throwIfAborted();
  const inner = new AbortController();
  const relay = () => inner.abort(signal?.reason);
  signal?.addEventListener('abort', relay);
  const overdue = async () => {
    await clock.sleep(timeoutMs, inner.signal);
    const error = toError();
    inner.abort(error);
    throw error;
  };
  try {
    return await Promise.race([work(inner.signal), overdue()]);
  } finally {
    signal?.removeEventListener('abort', relay);
    inner.abort();
  }
}
