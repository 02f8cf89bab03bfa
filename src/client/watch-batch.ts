import { DeadlineError } from '../errors/deadline-error.ts';
import { ProblemError } from '../errors/problem-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { Gate } from '../polling/create-gate.ts';
import { isPassing } from '../polling/is-passing.ts';
import { pollUntilFinal } from '../polling/poll-until-final.ts';
import type { Sighting, StateSeen } from '../polling/sighting.ts';
import { type Answered, exchange } from './exchange.ts';
import type { EndedJob } from './job.ts';
import { operationOf } from './operation-of.ts';
import { idsIn, jobsIn, readJob, type ShownAnswer } from './read-job.ts';
import type { Batch } from './to-batches.ts';
import type { ResolvedWatchOptions } from './wait-options.ts';

/** What becomes known of a job of a batch, by its position: a change of its state, or how it ended. */
export type BatchEvent =
  | { readonly at: number; readonly seen: StateSeen }
  | { readonly at: number; readonly end: EndedJob }
  | { readonly at: number; readonly error: unknown };

/** A job of a batch that has not ended yet. */
interface Pending {
  readonly at: number;
  readonly jobId: string;
  readonly group: unknown;
  readonly history: StateSeen[];
}

/**
 * Watches the jobs of a batch until all have ended, with one request a round; those that have ended are not asked for again.
 *
 * Where the API refuses the request, one of its jobs may be the reason: each half is then watched for itself.
 *
 * @param hear - called with all that becomes known; what it throws ends the watching
 * @throws the reason of `signal` as soon as it aborts
 */
export async function watchBatch(
  batch: Batch,
  options: ResolvedWatchOptions & { readonly gate: Gate },
  hear: (event: BatchEvent) => void,
): Promise<void> {
  const { clock } = batch.session;
  const jobs = batch.members.map(({ at, from: { jobId, group } }): Pending => ({ at, jobId, group, history: [] }));
  const notBeforeMs = Math.max(...batch.members.map(({ from }) => from.notBeforeMs ?? 0));
  const firstRetryAfterMs = Math.max(0, notBeforeMs - clock.now());
  await watchJobs(batch, jobs, options.deadlineMs, { ...options, firstRetryAfterMs }, hear);
}

async function watchJobs(
  batch: Batch,
  jobs: readonly Pending[],
  leftMs: number,
  options: ResolvedWatchOptions & { readonly gate: Gate; readonly firstRetryAfterMs: number },
  hear: (event: BatchEvent) => void,
): Promise<void> {
  const { clock, random } = batch.session;
  const endMs = clock.now() + leftMs;
  const pending = new Set(jobs);
  const jobId = jobs.map((job) => job.jobId).join(', ');
  let events: BatchEvent[] = [];
  let rounds = 0;

  // Seen as one job, a batch moves whenever something is known of one of its jobs, and ends with the last of them.
  async function look(signal: AbortSignal): Promise<Sighting> {
    const answer = await ask(batch, [...pending], signal);
    // An answer that comes after its look was given up is not heard: another look may be under way.
    signal.throwIfAborted();
    const ids = idsIn(answer);
    for (const job of pending) {
      const found = observe(batch, answer, ids, job);
      events.push(...found);
      if (found.some((event) => !('seen' in event))) pending.delete(job);
    }
    if (events.length > 0) rounds += 1;
    const outcome = pending.size === 0 ? 'success' : undefined;
    return { states: [`${rounds}`], outcome, retryAfterMs: answer.retryAfterMs };
  }

  async function giveUp(error: unknown): Promise<void> {
    options.signal?.throwIfAborted();
    const isRefused = error instanceof ProblemError && !isPassing(error);
    // Which job it is that credentials do not suffice for, no half can tell.
    if (isRefused && error.status !== 401 && pending.size > 1) {
      const left = [...pending];
      const halves = [left.slice(0, left.length / 2), left.slice(left.length / 2)];
      const rest = { ...options, firstRetryAfterMs: 0 };
      await Promise.all(halves.map((half) => watchJobs(batch, half, endMs - clock.now(), rest, hear)));
    } else {
      for (const job of pending) hear({ at: job.at, error: ofOne(error, job, batch, options.deadlineMs) });
    }
  }

  const polling = pollUntilFinal(look, { ...options, deadlineMs: leftMs, jobId, clock, random });
  for (;;) {
    const step = await polling.next().catch((error: unknown) => ({ done: true, error }));
    const known = events;
    events = [];
    for (const event of known) hear(event);
    if ('error' in step) await giveUp(step.error);
    if (step.done) return;
  }
}

function ask(
  { session, operationId }: Batch,
  jobs: readonly Pending[],
  signal: AbortSignal,
): Promise<ShownAnswer & Answered> {
  const { asks: [place, name, field] = [], explode } = operationOf(session.contract, operationId);
  const ids = jobs.map(({ jobId }) => jobId);
  const value = field === 'group' ? jobs[0]?.group : explode ? ids : ids.join(',');
  const params = place === undefined ? {} : { [place]: { [`${name}`]: value } };
  return exchange(session, operationId, { signal, params }, `read jobs ${ids.join(', ')} with ${operationId}`);
}

/** What an answer makes known of one job. */
function observe(
  { session, lifecycle, operationId }: Batch,
  answer: ShownAnswer & Answered,
  ids: readonly (string | undefined)[],
  job: Pending,
): BatchEvent[] {
  const { contract, clock } = session;
  const { at, jobId, history } = job;
  try {
    const known = contract.lifecycles[lifecycle] ?? { states: {} };
    const { states, outcome, ...shown } = readJob(answer, known, jobId, `read job ${jobId} with ${operationId}`, ids);
    const last = history.at(-1)?.state;
    const state = states.find((each) => each === last) ?? states[0];
    const seen = { state, atMs: clock.now() };
    if (state !== last) history.push(seen);
    const moves = state === last ? [] : [{ at, seen }];
    if (outcome === undefined) return moves;
    const body = jobsIn(answer.view, answer.body)[ids.indexOf(jobId)] ?? answer.body;
    const { retryAfterMs } = answer;
    // Whoever counts the jobs that have ended finds this one among them.
    const end = { id: jobId, api: contract.api, state, outcome, ...shown, body, retryAfterMs, history };
    return [{ at, end }, ...moves];
  } catch (error) {
    return [{ at, error }];
  }
}

/** What ended the watching of all, as it is told of one: as the same error of its own. */
function ofOne(error: unknown, { jobId, history }: Pending, { operationId }: Batch, deadlineMs: number): unknown {
  if (error instanceof DeadlineError) {
    return new DeadlineError({ jobId, deadlineMs }, error.attempts, history, error.cause);
  }
  if (error instanceof TimeoutError) return new TimeoutError(jobId, error.timeoutMs);
  if (!(error instanceof ProblemError)) return error;
  const { request, response, body, retryAfterMs } = error;
  return new ProblemError(`read job ${jobId} with ${operationId}`, jobId, request, response, body, retryAfterMs);
}
