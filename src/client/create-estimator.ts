import type { StateSeen } from '../polling/sighting.ts';

/** Learns how long jobs take, and says how long one will take still. */
export interface Estimator {
  /**
   * Learns from a job that has ended: the time from when it was first seen to when its end was.
   *
   * @param job - what `wait` gave, what `watch` returned, or the job of an error
   * @param job.history - the states seen, in their order
   */
  learn(job: { readonly history: readonly StateSeen[] }): void;
  /**
   * The time that a job will take still, in milliseconds: the middle of what those took that lasted longer than this one has
   * so far; `undefined` where none did.
   *
   * @param elapsedMs - how long it has been under way, in milliseconds
   */
  remainingMs(elapsedMs: number): number | undefined;
}

/** So many durations are kept: the newest, since servers become slower and faster. */
const defaultMemory = 50;

/**
 * Creates an estimator, best one for each operation: jobs of one kind take alike.
 *
 * @param memory - how many of the newest durations count, from 1 on; default 50
 * @example
 * import { createEstimator } from 'jobtwin/client';
 *
 * const estimator = createEstimator();
 * estimator.learn(await job.wait());
 * const leftMs = estimator.remainingMs(1500);
 */
export function createEstimator(memory: number = defaultMemory): Estimator {
  const durationsMs: number[] = [];
  return {
    learn({ history }) {
      const [first] = history;
      const last = history.at(-1);
      if (first === undefined || last === undefined) return;
      durationsMs.push(last.atMs - first.atMs);
      if (durationsMs.length > memory) durationsMs.shift();
    },
    remainingMs(elapsedMs) {
      const longer = durationsMs.filter((durationMs) => durationMs > elapsedMs).sort((one, other) => one - other);
      const middle = longer[Math.floor(longer.length / 2)];
      return middle === undefined ? undefined : middle - elapsedMs;
    },
  };
}
