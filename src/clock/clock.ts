import { scoped } from './scoped.ts';

/** Time as everything here sees it: what the hour is, and a way to let some of it pass. */
export interface Clock {
  /** The time, in milliseconds since the epoch. */
  now(): number;
  /**
   * Resolves after `delayMs` milliseconds; without a timer for zero, a negative number or `NaN`. No delay is too long.
   *
   * Rejects with `signal.reason`, unwrapped, as soon as the signal aborts. Either way no timer and no listener remain.
   *
   * @param delayMs - how long to sleep, in milliseconds
   * @param signal - wakes the sleeper before its time
   */
  sleep(delayMs: number, signal?: AbortSignal): Promise<void>;
}

/** A timer beyond this many milliseconds (24.8 days) overflows its 32 bits and fires at once. */
const longestTimerMs = 2 ** 31 - 1;

/** The clock of the machine. Its timers are looked up when they are needed, so that fake timers see them. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(delayMs, signal) {
    signal?.throwIfAborted();
    for (let leftMs = delayMs; leftMs > 0; leftMs -= longestTimerMs) {
      const timerMs = Math.min(leftMs, longestTimerMs);
      await scoped(signal, (inner) => runTimer(timerMs, inner));
    }
  },
};

function runTimer(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, delayMs);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
