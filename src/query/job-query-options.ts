/**
 * `jobtwin/query`: options for TanStack Query that follow a job by its lifecycle.
 *
 * @module query
 */
import type { JobHandle, JobShape, SeenJob } from '../client/job.ts';
import { source } from '../client/job-source.ts';
import { resolveOptions } from '../client/resolve-options.ts';
import { type WatchOptions, watchDefaults } from '../client/wait-options.ts';
import { systemClock } from '../clock/clock.ts';
import { DeadlineError } from '../errors/deadline-error.ts';
import { ProblemError } from '../errors/problem-error.ts';
import { isPassing } from '../polling/is-passing.ts';
import { failureBudget } from '../polling/poll-until-final.ts';
import type { Watch } from '../polling/watch.ts';
import { followingOf, planLook, plannedDelayMs } from './following.ts';

/** Under which a job stands in the cache; a beginning of it serves as a filter, such as `['jobtwin', job.api]`. */
export type JobQueryKey = readonly [scope: 'jobtwin', api: string, lifecycle: string, baseUrl: string, id: string];

/** A query in the cache, as far as the options look at it. */
export interface JobQuery<Shape extends JobShape = JobShape> {
  /** What has become of its looks. */
  readonly state: {
    /** `error` when the last look failed for good. */
    readonly status: string;
    /** The job as it was seen last; `undefined` until it has been. */
    readonly data: SeenJob<Shape> | undefined;
  };
}

/** What `queryFn` is given, as far as it looks at it. */
export interface JobQueryContext {
  /** The query client. */
  readonly client: {
    /** Where the queries are. */
    getQueryCache(): {
      /** The query of a key. */
      find(filters: { queryKey: readonly unknown[] }): object | undefined;
    };
    /** Puts data in place of a query's. */
    setQueryData(queryKey: readonly unknown[], data: unknown): unknown;
  };
  /** The key of the query. */
  readonly queryKey: readonly unknown[];
  /** Aborts when nobody is interested in the answer any more. */
  readonly signal: AbortSignal;
}

/** Options of a query that follows a job, as TanStack Query takes them. */
export interface JobQueryOptions<Shape extends JobShape = JobShape> {
  /** Under which the job stands in the cache. */
  readonly queryKey: JobQueryKey;
  /** Looks at the job once. */
  readonly queryFn: (context: JobQueryContext) => Promise<SeenJob<Shape>>;
  /** The delay until the next look, in milliseconds; `false` when there is none. */
  readonly refetchInterval: (query: JobQuery<Shape>) => number | false;
  /** Whether looks go on while the window is in the background: they do not. */
  readonly refetchIntervalInBackground: boolean;
  /** Whether a look that failed is tried again. */
  readonly retry: (failureCount: number, error: Error) => boolean;
  /** The delay until that, in milliseconds. */
  readonly retryDelay: (failureCount: number, error: Error) => number;
  /** How long a look is fresh, in milliseconds: the shortest delay, and for ever once the job has ended. */
  readonly staleTime: (query: JobQuery<Shape>) => number;
}

/** How long a failed look is followed by none, by its error: that is all that `retryDelay` is told. */
const retryDelaysMs = new WeakMap<object, number>();

/**
 * Options for TanStack Query 5 by which a query follows a job to its end: for `useQuery`, `createQuery`, `queryOptions` and
 * `QueryObserver`, in React, Vue, Solid and Svelte alike.
 *
 * The data is the job as it was seen last, so that a page can show each of its states. **A job that failed is data, not an
 * error:** looking at it worked, and its state, body and failure are there to be shown. As an error it would be asked for
 * again, and the data beside it would say that the job still runs. Errors tell that the job could not be looked at.
 *
 * Looks follow each other after delays that grow, with jitter, or when a `Retry-After` allows it, but never sooner than
 * `minDelayMs`. Error answers 429 and 5xx, requests that time out and a network that is away say nothing about the job: nine
 * of them in a row are borne; every other error ends the polling. So does a final state, for good: no component that mounts
 * and no focus asks again. While the window is in the background, polling rests.
 *
 * When the job has not ended by `deadlineMs`, polling stops, and `error` is a `DeadlineError` beside the data. The next look,
 * by `refetch()`, by the focus or by a component that mounts, follows the job for as long again. So does the first one after
 * a rest beyond the deadline.
 *
 * What is kept from look to look is kept with the query: the options may be made anew with each render. They are a plain
 * object; to change one, spread them. The key does not tell accounts apart: clear the cache when another user signs in.
 *
 * @param job - from `client.submit` or `client.open`
 * @param options - as for `job.watch`; the signal is TanStack Query's
 * @throws {TypeError} for an unknown option
 * @throws {RangeError} for an option that is out of its range
 * @example
 * import { useQuery } from '@tanstack/react-query';
 * import { jobQueryOptions } from 'jobtwin/query';
 *
 * const { data, error } = useQuery(jobQueryOptions(job, { deadlineMs: 60_000 }));
 */
export function jobQueryOptions<Shape extends JobShape>(
  job: JobHandle<Shape>,
  options: Omit<WatchOptions, 'signal'> = {},
): JobQueryOptions<Shape> {
  const { signal, ...defaults } = watchDefaults;
  const settings = resolveOptions('follow a job', options, defaults);
  const { timeoutMs, deadlineMs, minDelayMs } = settings;
  const { baseUrl, random } = job[source].session;
  // TanStack Query lives by the machine's time, whatever the client's clock is.
  const watch: Watch = { ...settings, jobId: job.id, firstRetryAfterMs: 0, clock: systemClock, random, signal };

  async function look({ client, queryKey, signal }: JobQueryContext): Promise<SeenJob<Shape>> {
    const query = client.getQueryCache().find({ queryKey }) ?? job;
    const following = followingOf(query, deadlineMs);
    const seen = await job.read({ timeoutMs, signal }).catch((error: unknown) => {
      signal.throwIfAborted();
      if (!isPassing(error)) throw error;
      const retryAfterMs = error instanceof ProblemError ? error.retryAfterMs : undefined;
      const next = planLook(query, following, watch, { retryAfterMs });
      if (next.delayMs === undefined) throw new DeadlineError(watch, next.looks, next.history, error);
      retryDelaysMs.set(Object(error), next.delayMs);
      throw error;
    });
    if (seen.outcome !== undefined) return seen;
    const next = planLook(query, following, watch, seen);
    if (next.delayMs !== undefined) return seen;
    // Beside an error the data stays as it is; it should be what was seen last.
    client.setQueryData(queryKey, seen);
    throw new DeadlineError(watch, next.looks, next.history, undefined);
  }

  return {
    queryKey: ['jobtwin', job.api, job.lifecycle, baseUrl, job.id],
    queryFn: look,
    // Asked with every render and by every component: the delay is drawn once for each look, or they would put it off.
    refetchInterval: (query) => (isAtEnd(query) ? false : (plannedDelayMs(query) ?? minDelayMs)),
    refetchIntervalInBackground: false,
    retry: (failureCount, error) => failureCount + 1 < failureBudget && isPassing(error),
    retryDelay: (_failureCount, error) => retryDelaysMs.get(error) ?? minDelayMs,
    // Components that mount together share one look.
    staleTime: ({ state }) => (state.data?.outcome === undefined ? minDelayMs : Number.POSITIVE_INFINITY),
  };
}

function isAtEnd({ state }: JobQuery): boolean {
  return state.status === 'error' || state.data?.outcome !== undefined;
}
