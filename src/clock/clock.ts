/** Time as everything here sees it: what the hour is, and a way to let some of it pass. */
export interface Clock {
  /** The time, in milliseconds since the epoch. */
  now(): number;
  /**
   * Resolves after `delayMs` milliseconds; at the next turn for zero, a negative number or `NaN`. No delay is too long.
   *
   * Rejects with `signal.reason`, unwrapped, as soon as the signal aborts. Either way no timer and no listener remain.
   */
  sleep(delayMs: number, signal?: AbortSignal): Promise<void>;
}

/** A timer beyond this many milliseconds (24.8 days) overflows its 32 bits and fires at once. */
const longestTimerMs = 2 ** 31 - 1;

/** The clock of the machine. Its timers are looked up when they are needed, so that fake timers see them. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(delayMs, signal) {
    let leftMs = delayMs;
    do {
      await runTimer(Math.min(leftMs, longestTimerMs), signal);
      leftMs -= longestTimerMs;
    } while (leftMs > 0);
  },
};

function runTimer(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, delayMs);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
