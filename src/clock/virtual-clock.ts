import type { Clock } from './clock.ts';

/** A clock whose time passes only when it is told to. */
export interface VirtualClock extends Clock {
  /** How many sleepers have not been woken yet. */
  readonly pending: number;
  /**
   * Lets `durationMs` milliseconds pass. Sleepers wake in the order of their time, and what they set off settles before the
   * next one wakes, so that a loop of sleeping and asking runs as it would in real time.
   *
   * Resolves when nothing is left to happen at the new time. Real input and output (a socket, a file) are not waited for.
   *
   * @param durationMs - how much time passes, in milliseconds: from 0 on
   * @throws {RangeError} when the duration is negative, infinite or no number: time does not go back
   */
  advance(durationMs: number): Promise<void>;
}

interface Sleeper {
  readonly dueMs: number;
  wake(): void;
}

/**
 * Creates a clock for tests and demonstrations: hours pass in a microsecond, and nothing happens by itself.
 *
 * @param startMs - what `now()` says first, in milliseconds since the epoch; default 0
 * @example
 * import { createVirtualClock } from 'jobtwin/msw';
 *
 * const clock = createVirtualClock();
 * const slept = clock.sleep(3_600_000);
 * await clock.advance(3_600_000);
 * await slept;
 */
export function createVirtualClock(startMs: number = 0): VirtualClock {
  let nowMs = startMs;
  const sleepers = new Set<Sleeper>();
  return {
    now: () => nowMs,
    get pending() {
      return sleepers.size;
    },
    sleep: (delayMs, signal) => (delayMs > 0 ? fallAsleep(sleepers, nowMs + delayMs, signal) : turn(signal)),
    async advance(durationMs) {
      if (!(durationMs >= 0 && durationMs < Number.POSITIVE_INFINITY)) {
        throw new RangeError(
          `Failed to advance the clock: ${durationMs} ms is no time to pass; give a number from 0 on.`,
        );
      }
      const untilMs = nowMs + durationMs;
      await settle();
      for (let next = earliest(sleepers, untilMs); next !== undefined; next = earliest(sleepers, untilMs)) {
        nowMs = Math.max(nowMs, next.dueMs);
        next.wake();
        await settle();
      }
      nowMs = Math.max(nowMs, untilMs);
    },
  };
}

function fallAsleep(sleepers: Set<Sleeper>, dueMs: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const stop = () => {
      sleepers.delete(sleeper);
      reject(signal?.reason);
    };
    const sleeper: Sleeper = {
      dueMs,
      wake() {
        sleepers.delete(sleeper);
        signal?.removeEventListener('abort', stop);
        resolve();
      },
    };
    sleepers.add(sleeper);
    signal?.addEventListener('abort', stop, { once: true });
  });
}

async function turn(signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
}

/** The sleeper that wakes first, if it does so until then; of several at one time, the one that fell asleep first. */
function earliest(sleepers: Set<Sleeper>, untilMs: number): Sleeper | undefined {
  let first: Sleeper | undefined;
  for (const sleeper of sleepers) {
    if (sleeper.dueMs <= untilMs && (first === undefined || sleeper.dueMs < first.dueMs)) first = sleeper;
  }
  return first;
}

/**
 * One turn of the event loop: all promises that can settle without outside help do so.
 *
 * A message channel and no timer, because fake timers would not fire it; closed, because an open port keeps Node alive.
 */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
