import { JobCanceledError } from '../errors/job-canceled-error.ts';
import { JobFailedError } from '../errors/job-failed-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { pollUntilFinal } from '../polling/poll-until-final.ts';
import type { StateSeen } from '../polling/sighting.ts';
import { withTimeout } from '../polling/with-timeout.ts';
import { checkOptions } from './check-options.ts';
import type { EndedJob, FinishedJob, JobHandle } from './job.ts';
import { lookAtJob, lookPatiently, type Subject } from './look-at-job.ts';
import { type ResolvedWatchOptions, resolveWatchOptions } from './resolve-watch-options.ts';
import type { Session } from './session.ts';

const readOptions = ['timeoutMs', 'signal'];
const watchOptions = [...readOptions, 'deadlineMs', 'minDelayMs', 'maxDelayMs'];
const waitOptions = [...watchOptions, 'onState'];

/**
 * The handle of a job whose id is known. Sends nothing.
 *
 * @param notBeforeMs - when the server wants to be asked about it, in milliseconds since the epoch
 */
export function openJob(session: Session, subject: Subject, notBeforeMs: number = 0): JobHandle {
  const { contract, clock, random } = session;
  const { jobId, lifecycle } = subject;

  async function* follow(options: ResolvedWatchOptions): AsyncGenerator<StateSeen, EndedJob, undefined> {
    const aheadMs = notBeforeMs - clock.now();
    const firstRetryAfterMs = aheadMs > 0 ? aheadMs : undefined;
    const watch = { ...options, jobId, firstRetryAfterMs, clock, random };
    const { shown, ...ending } = yield* pollUntilFinal((inner) => lookPatiently(session, subject, inner), watch);
    return { ...shown, ...ending };
  }

  return {
    id: jobId,
    api: contract.api,
    lifecycle,
    async read(options = {}) {
      checkOptions('read', options, readOptions);
      const { timeoutMs, signal } = resolveWatchOptions(options);
      const look = (inner: AbortSignal) => lookAtJob(session, subject, inner);
      return (await withTimeout(look, timeoutMs, () => new TimeoutError(timeoutMs, jobId), clock, signal)).shown;
    },
    watch(options = {}) {
      checkOptions('watch', options, watchOptions);
      return follow(resolveWatchOptions(options));
    },
    async wait(options = {}) {
      checkOptions('wait', options, waitOptions);
      const states = follow(resolveWatchOptions(options));
      let step = await states.next();
      for (; !step.done; step = await states.next()) options.onState?.(step.value);
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
