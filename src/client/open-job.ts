import { JobCanceledError } from '../errors/job-canceled-error.ts';
import { JobFailedError } from '../errors/job-failed-error.ts';
import { pollUntilFinal } from '../polling/poll-until-final.ts';
import type { Sighting, StateSeen } from '../polling/sighting.ts';
import { withTimeout } from '../polling/with-timeout.ts';
import type { ChosenRead } from './choose-read.ts';
import { exchange } from './exchange.ts';
import type { EndedJob, FinishedJob, JobHandle, SeenJob } from './job.ts';
import { readJob } from './read-job.ts';
import { resolveOptions } from './resolve-options.ts';
import type { Session } from './session.ts';
import { type ResolvedWatchOptions, readDefaults, waitDefaults, watchDefaults } from './wait-options.ts';

/**
 * The handle of a job whose id is known. Sends nothing.
 *
 * @param notBeforeMs - when the server wants to be asked about it, in milliseconds since the epoch
 */
export function openJob(session: Session, read: ChosenRead, jobId: string, notBeforeMs: number = 0): JobHandle {
  const { contract, clock, random } = session;
  const { api, lifecycles } = contract;
  const { lifecycle } = read.operation;

  async function look(signal: AbortSignal): Promise<Sighting<SeenJob>> {
    const { operationId, operation, idAt } = read;
    const init = { signal, params: idAt && { [idAt.in]: { [idAt.name]: jobId } } };
    const action = `read job ${jobId} with ${operationId}`;
    const answer = await exchange(session, operation, init, action, jobId);
    const { states, ...seen } = readJob(answer, lifecycles[lifecycle] ?? {}, jobId, action);
    const shown = { id: jobId, api, state: states[0], body: answer.body, ...seen };
    return { states, outcome: seen.outcome, shown, retryAfterMs: answer.retryAfterMs };
  }

  async function* follow(options: ResolvedWatchOptions): AsyncGenerator<StateSeen, EndedJob, undefined> {
    const firstRetryAfterMs = Math.max(0, notBeforeMs - clock.now());
    const watch = { ...options, jobId, firstRetryAfterMs, clock, random };
    const { shown, ...ending } = yield* pollUntilFinal(look, watch);
    return { ...shown, ...ending };
  }

  return {
    id: jobId,
    api,
    lifecycle,
    async read(options = {}) {
      const { timeoutMs, signal } = resolveOptions('read', options, readDefaults);
      return (await withTimeout(look, timeoutMs, jobId, clock, signal)).shown;
    },
    watch: (options = {}) => follow(resolveOptions('watch', options, watchDefaults)),
    async wait(options = {}) {
      const { onState, ...watch } = resolveOptions('wait', options, waitDefaults);
      const states = follow(watch);
      let step = await states.next();
      for (; !step.done; step = await states.next()) onState?.(step.value);
      return toFinished(step.value);
    },
  };
}

function toFinished(job: EndedJob): FinishedJob {
  const { outcome } = job;
  if (outcome === 'failure') throw new JobFailedError(job);
  if (outcome === 'canceled') throw new JobCanceledError(job);
  return { ...job, outcome };
}
