import type { Clock } from '../clock/clock.ts';
import { scoped } from '../clock/scoped.ts';

/**
 * What `run` comes to, if it does so in time; else `undefined`, when the time is over.
 *
 * Ends at once when `signal` aborts (with its reason, unwrapped), whether or not `run` heeds the signal that it is given. On
 * every way out, that signal has aborted, and the timer and the listener are gone.
 */
export function atMost<Value>(
  timeMs: number,
  clock: Clock,
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<Value>,
): Promise<Value | undefined> {
  return scoped(signal, (inner) => Promise.race([run(inner), clock.sleep(timeMs, inner).then(() => undefined)]));
}
