import { createVirtualClock, type VirtualClock } from '../../src/clock/virtual-clock.ts';

/** A clock of a test: its time passes only when the test says so, by a duration or until something has happened. */
export interface TestClock extends VirtualClock {
  /**
   * Lets just so much time pass as a promise needs to settle, and settles like it.
   *
   * Time jumps from one sleeper of this clock to the next, so that hours take no time. What does not wait by this clock (a
   * file, a socket, a timer of the machine) is waited for as long as nothing sleeps, but for a moment only.
   *
   * @param promise - what to wait for
   * @param withinMs - the longest time to let pass, in milliseconds; default 86400000, a day
   * @throws {Error} when the promise has not settled in that time, or cannot, since nothing sleeps any more
   * @example
   * const { result } = await clock.until(job.wait());
   */
  until<Value>(promise: PromiseLike<Value>, withinMs?: number): Promise<Value>;
}

/** A day: longer than jobs that are tested take, and an end for a loop that has none. */
const defaultWithinMs = 86_400_000;

/** Turns of the event loop until what goes on in the process has come to rest: an answer of a twin or of MSW takes one. */
const turnsToRest = 10;

/** Turns of the event loop until a file has been read: some tenths of a second. */
const turnsOfPatience = 5000;

/**
 * Creates a clock for a test.
 *
 * @param startMs - what `now()` says first, in milliseconds since the epoch
 */
export function createTestClock(startMs: number): TestClock {
  const clock = createVirtualClock(startMs);
  const sleepers = new Set<{ readonly dueMs: number }>();

  /** Waits without letting time pass; tells whether that was enough. */
  async function rest(isSettled: () => boolean): Promise<boolean> {
    for (let turn = 0; turn < turnsToRest && !isSettled(); turn++) await clock.advance(0);
    for (let turn = 0; turn < turnsOfPatience && !isSettled() && sleepers.size === 0; turn++) await clock.advance(0);
    return isSettled();
  }

  return {
    now: () => clock.now(),
    get pending() {
      return clock.pending;
    },
    async sleep(delayMs, signal) {
      const sleeper = { dueMs: clock.now() + delayMs };
      sleepers.add(sleeper);
      try {
        await clock.sleep(delayMs, signal);
      } finally {
        sleepers.delete(sleeper);
      }
    },
    advance: (durationMs) => clock.advance(durationMs),
    async until(promise, withinMs = defaultWithinMs) {
      const endMs = clock.now() + withinMs;
      let settled = false;
      const settle = () => {
        settled = true;
      };
      promise.then(settle, settle);
      while (!(await rest(() => settled))) {
        const nextMs = Math.min(...[...sleepers].map(({ dueMs }) => dueMs));
        if (sleepers.size === 0 || nextMs > endMs) throw new Error(toReason(withinMs, sleepers.size));
        await clock.advance(nextMs - clock.now());
      }
      return promise;
    },
  };
}

function toReason(withinMs: number, sleeping: number): string {
  return sleeping === 0
    ? 'Failed to wait: the promise has not settled, and nothing sleeps by this clock. Let what it waits for use the fixtures "clock" and "fetch".'
    : `Failed to wait: after ${withinMs} ms the promise has not settled. Give "until" more time, or correct what never ends.`;
}
