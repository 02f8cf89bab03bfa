import { JobCanceledError } from '../errors/job-canceled-error.ts';
import { JobFailedError } from '../errors/job-failed-error.ts';
import { pollUntilFinal } from '../polling/poll-until-final.ts';
import type { Sighting, StateSeen } from '../polling/sighting.ts';
import { withTimeout } from '../polling/with-timeout.ts';
import { type Answered, exchange } from './exchange.ts';
import { isSegment } from './is-segment.ts';
import type { EndedJob, FinishedJob, JobActions, JobHandle, SeenJob } from './job.ts';
import { type JobSource, source } from './job-source.ts';
import { operationOf } from './operation-of.ts';
import { readJob } from './read-job.ts';
import { resolveOptions } from './resolve-options.ts';
import { toToken } from './token.ts';
import {
  type ReadOptions,
  type ResolvedWatchOptions,
  readDefaults,
  waitDefaults,
  watchDefaults,
} from './wait-options.ts';

/** The handle of a job, with the actions that its lifecycle has. */
export type OpenedJob = JobHandle & Partial<JobActions>;

/**
 * The handle of a job whose id is known. Sends nothing.
 *
 * @throws {TypeError} when there is no such lifecycle, or no operation that shows its jobs, or the id can be none
 */
export function openJob(from: JobSource): OpenedJob {
  const { session, jobId, lifecycle, notBeforeMs = 0 } = from;
  const { contract, clock } = session;
  const { api, lifecycles } = contract;
  const kind = lifecycles[lifecycle] ?? { states: {} };
  const { read = '', stop, logs } = kind;
  // Without types, there may be no id; and what cannot be encoded would fail within a wait, as if the network were away.
  if (!read || !isSegment(encodeURIComponent(jobId ?? ''))) {
    throw new TypeError(
      `Failed to open job "${jobId}" of "${lifecycle}": give an id, and a "lifecycle" with a read: ${Object.keys(lifecycles).join(', ')}.`,
    );
  }

  /** Asks an operation about the job. */
  function ask(operationId: string, action: string, signal: AbortSignal): Promise<Answered> {
    const [place, name = ''] = operationOf(contract, operationId).asks ?? [];
    const params = place && { [place]: { [name]: jobId } };
    return exchange(session, operationId, { signal, params }, action, jobId);
  }

  async function look(signal: AbortSignal): Promise<Omit<SeenJob, 'state'> & Sighting> {
    const action = `read job ${jobId} with ${read}`;
    const answer = await ask(read, action, signal);
    const { body, retryAfterMs } = answer;
    return { id: jobId, api, body, ...readJob(answer, kind, jobId, action), retryAfterMs };
  }

  // Begins when it is first asked: a watch may be opened long before.
  async function* follow(options: ResolvedWatchOptions): AsyncGenerator<StateSeen, EndedJob, undefined> {
    return yield* pollUntilFinal(look, { ...options, ...session, jobId, firstRetryAfterMs: notBeforeMs - clock.now() });
  }

  /** Looks at the job, or does something to it, within a time. */
  function once<Value>(
    call: string,
    options: ReadOptions,
    act: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value> {
    const { timeoutMs, signal } = resolveOptions(call, options, readDefaults);
    return withTimeout(act, timeoutMs, jobId, clock, signal);
  }

  /** Does something to the job, and takes what is answered as it stands. */
  async function act(call: string, operationId: string, options: ReadOptions = {}): Promise<string> {
    const action = `${call} job ${jobId} with ${operationId}`;
    return (await once(call, options, (signal) => ask(operationId, action, signal))).text;
  }

  return {
    id: jobId,
    api,
    lifecycle,
    [source]: from,
    async read(options = {}) {
      const { states, ...seen } = await once('read', options, look);
      return { ...seen, state: states[0] };
    },
    watch: (options = {}) => follow(resolveOptions('watch', options, watchDefaults)),
    async wait(options = {}) {
      const { onState, ...watch } = resolveOptions('wait', options, waitDefaults);
      const states = follow(watch);
      for (;;) {
        const { done, value } = await states.next();
        if (done) return toFinished(value);
        onState?.(value);
      }
    },
    toToken: () => toToken(session, lifecycle, jobId),
    ...(stop && { stop: (options) => act('stop', stop, options).then(() => undefined) }),
    ...(logs && { logs: (options) => act('read the log of', logs, options) }),
  };
}

/**
 * The job that has succeeded.
 *
 * @throws {JobFailedError} when it failed
 * @throws {JobCanceledError} when it was canceled
 */
export function toFinished(job: EndedJob): FinishedJob {
  const { outcome } = job;
  if (outcome === 'success') return { ...job, outcome };
  throw new (outcome === 'failure' ? JobFailedError : JobCanceledError)(job);
}
