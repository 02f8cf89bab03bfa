import { createGate } from '../polling/create-gate.ts';
import type { StateSeen } from '../polling/sighting.ts';
import type { FinishedJob, JobHandle, JobShape } from './job.ts';
import { source } from './job-source.ts';
import { toFinished } from './open-job.ts';
import { resolveOptions } from './resolve-options.ts';
import { toBatches } from './to-batches.ts';
import { type ResolvedWatchOptions, type WatchOptions, watchDefaults } from './wait-options.ts';
import { type BatchEvent, watchBatch } from './watch-batch.ts';

/** A change of state among many jobs. */
export interface Progress<Handle extends JobHandle = JobHandle> {
  /** The job whose state has changed: the handle that was given. */
  readonly job: Handle;
  /** Its new state, and when that was seen. */
  readonly seen: StateSeen;
  /** How many jobs have ended so far, whichever way. */
  readonly ended: number;
  /** How many jobs there are. */
  readonly total: number;
}

/** Options of waiting for many jobs: those of watching one, and two more. */
export interface WaitAllOptions<Handle extends JobHandle = JobHandle> extends WatchOptions {
  /**
   * How many requests may be under way at once, from 1 on. Jobs that are read together need one.
   *
   * @defaultValue 10
   */
  readonly concurrency?: number | undefined;
  /**
   * Called with each change of state of each job. What it throws ends the waiting for all, and is thrown.
   *
   * @defaultValue none
   */
  readonly onProgress?: ((progress: Progress<Handle>) => void) | undefined;
}

/** How waiting for one of many jobs has ended. */
export type Settled<Handle extends JobHandle = JobHandle> =
  | {
      /** The job has succeeded. */
      readonly status: 'fulfilled';
      /** The handle that was given. */
      readonly job: Handle;
      /** What `wait` would have given, but for the body. */
      readonly value: FinishedAmong<Handle>;
    }
  | {
      /** The job has not succeeded, or is not known to have. */
      readonly status: 'rejected';
      /** The handle that was given. */
      readonly job: Handle;
      /** What `wait` would have thrown: a failed or canceled job, a deadline, a broken contract, a problem. */
      readonly reason: unknown;
    };

/** A finished job. Its body is what the answer shows of it: an element of a list where many jobs were read together. */
export type FinishedAmong<Handle extends JobHandle> = Omit<FinishedJob<ShapeOf<Handle>>, 'body'> & {
  /** What the answer shows of the job. */
  readonly body: unknown;
};

type ShapeOf<Handle> = Handle extends JobHandle<infer Shape> ? Shape : JobShape;

/**
 * Waits for many jobs, of one API or of several, and tells of each how it ended. One that fails does not end the others.
 *
 * Where an API has an operation that shows many jobs (by their ids, or by the group that they were submitted with), they
 * share its requests: one a round for as many jobs as it takes, no sooner than the API wants to be asked for any of them.
 * All others are asked for one by one. Of all these requests, no more than `concurrency` are under way at once.
 *
 * @param jobs - handles, from `submit`, `open` or `resume`; of these, only those from `submit` know their group
 * @param options - those of `watch` hold for each job: the deadline is counted from now for all of them
 * @returns in the order of the jobs
 * @throws the reason of `signal` as soon as it aborts, and what `onProgress` throws; nothing else, but for options that are
 * unknown or out of range
 * @example
 * import { waitAll } from 'jobtwin/client';
 *
 * const body = { center: [8.54, 47.37], scale: 25_000 as const };
 * const jobs = await Promise.all([
 *   client.submit('printSheet', { params: { path: { mapId: 'zurich-2026' } }, body }),
 *   client.submit('printSheet', { params: { path: { mapId: 'bern-2026' } }, body }),
 * ]);
 * const ends = await waitAll(jobs, { onProgress: ({ ended, total }) => console.log(`${ended} of ${total}`) });
 * for (const end of ends) {
 *   if (end.status === 'fulfilled') console.log(end.value.result.url);
 *   else console.error(end.job.id, end.reason);
 * }
 */
export async function waitAll<Handle extends JobHandle>(
  jobs: readonly Handle[],
  options: WaitAllOptions<Handle> = {},
): Promise<Settled<Handle>[]> {
  const defaults: ResolvedWaitAllOptions<Handle> = { ...watchDefaults, concurrency: 10, onProgress: undefined };
  const { concurrency, onProgress, ...watch } = resolveOptions('wait for all', options, defaults);
  checkConcurrency(concurrency);
  const settled = new Map<number, Settled<Handle>>();
  const batches = toBatches(jobs.map((job) => job[source]));

  function hear(event: BatchEvent): void {
    // What has become known may have led to an abort.
    watch.signal?.throwIfAborted();
    const job = jobs[event.at];
    if (job === undefined) return;
    if (!('seen' in event)) settled.set(event.at, toSettled(job, event));
    else onProgress?.({ job, seen: event.seen, ended: settled.size, total: jobs.length });
  }

  const ended = new AbortController();
  const signal = watch.signal ? AbortSignal.any([watch.signal, ended.signal]) : ended.signal;

  const gate = createGate(concurrency);
  const workers = batches.map((batch) => watchBatch(batch, { ...watch, signal, gate }, hear));
  try {
    await Promise.all(workers);
    watch.signal?.throwIfAborted();
  } catch (error) {
    // Whatever ends one ends all: none goes on asking behind the caller's back.
    ended.abort(error);
    await Promise.allSettled(workers);
    throw error;
  }
  return jobs.flatMap((_, at) => settled.get(at) ?? []);
}

function toSettled<Handle extends JobHandle>(
  job: Handle,
  event: Exclude<BatchEvent, { seen: StateSeen }>,
): Settled<Handle> {
  try {
    if ('error' in event) throw event.error;
    return { status: 'fulfilled', job, value: toFinished(event.end) };
  } catch (reason) {
    return { status: 'rejected', job, reason };
  }
}

interface ResolvedWaitAllOptions<Handle extends JobHandle> extends ResolvedWatchOptions {
  readonly concurrency: number;
  readonly onProgress: WaitAllOptions<Handle>['onProgress'];
}

function checkConcurrency(concurrency: unknown): void {
  if (Number.isInteger(concurrency) && Number(concurrency) >= 1) return;
  const shown = typeof concurrency === 'string' ? JSON.stringify(concurrency) : concurrency;
  throw new RangeError(`Failed to wait for all: "concurrency" is ${shown}. Give a whole number from 1 on.`);
}
