import type { Job } from './job.ts';

/** A value now or later: a store in memory answers at once, one behind a network does not. */
export type Awaitable<T> = T | Promise<T>;

/**
 * Where the twin keeps its jobs. Everything in it is plain data. Each method may answer at once or by a promise. What one
 * throws while a request is answered is an error of the twin's own: `onError` hears of it, and the client gets a 500.
 */
export interface JobStore {
  /** Counts submissions: 1, 2, 3… The number decides what is drawn for a submission. */
  nextNumber(): Awaitable<number>;
  /** Keeps new jobs, and changed ones in place of what they were. */
  put(jobs: readonly Job[]): Awaitable<void>;
  /** The job of an id; `undefined` where there is none. */
  get(id: string): Awaitable<Job | undefined>;
  /** Forgets the job of an id, if there is one. */
  delete(id: string): Awaitable<void>;
  /** All jobs in the order of their submission. */
  all(): Awaitable<Iterable<Job>>;
  /** The jobs under a limit key that have not ended at this instant (milliseconds since the epoch). */
  live(limitKey: string, nowMs: number): Awaitable<readonly Job[]>;
}

/** Keeps jobs in memory: they are gone with the process. */
export function createMemoryStore(): JobStore {
  const jobs = new Map<string, Job>();
  const idsByKey = new Map<string, Set<string>>();
  let number = 0;
  return {
    nextNumber: () => (number += 1),
    put(changed) {
      for (const job of changed) {
        jobs.set(job.id, job);
        for (const key of job.limitKeys) {
          const ids = idsByKey.get(key) ?? new Set();
          idsByKey.set(key, ids.add(job.id));
        }
      }
    },
    get: (id) => jobs.get(id),
    delete: (id) => void jobs.delete(id),
    all: () => jobs.values(),
    live(limitKey, nowMs) {
      const ids = idsByKey.get(limitKey) ?? new Set();
      const live: Job[] = [];
      for (const id of ids) {
        const job = jobs.get(id);
        // Ended jobs never live again: forgetting them here keeps the check as short as the limit is small.
        if (job === undefined || (job.endsMs ?? Number.POSITIVE_INFINITY) <= nowMs) ids.delete(id);
        // A child that has not begun yet does not count.
        else if ((job.plan[0]?.fromMs ?? 0) <= nowMs) live.push(job);
      }
      return live;
    },
  };
}
