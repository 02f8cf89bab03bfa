import { ContractError } from '../../errors/contract-error.ts';
import { DeadlineError } from '../../errors/deadline-error.ts';
import { JobError } from '../../errors/job-error.ts';
import { isBusy, ProblemError } from '../../errors/problem-error.ts';
import { defaultMaxDelayMs, defaultMinDelayMs } from '../../polling/backoff-delay.ts';
import { pollUntilFinal } from '../../polling/poll-until-final.ts';
import type { Sighting as PolledSighting } from '../../polling/sighting.ts';
import type { Exchange, JobRef } from '../evidence/exchange.ts';
import type { Sighting } from '../evidence/sighting.ts';
import { patienceMs } from './patience.ts';
import { retryAfterMsOf } from './retry-after.ts';
import type { Run } from './run.ts';
import { Undone } from './undone.ts';

/** One look at a job: the exchange, and what it shows of the job, if it does. */
export interface Looked {
  readonly exchange: Exchange;
  readonly sighting: Sighting | undefined;
}

/** Jobs that take the course they are asked for are over soon: looked at slowly, they would seem to skip states. */
const steeredPace = { minDelayMs: 40, maxDelayMs: 120 };
const usualPace = { minDelayMs: defaultMinDelayMs, maxDelayMs: defaultMaxDelayMs };

/**
 * Looks at a job at the pace of the client until it has ended, or is in the given state.
 *
 * @returns what was seen last; `undefined` where a server without state does not show the job
 * @throws {Undone} when that takes longer than {@link patienceMs}, the job is lost sight of, or the run's time is over
 */
export async function watchJob(
  run: Run,
  { jobId, lifecycle }: JobRef,
  look: () => Promise<Looked>,
  from: Exchange | undefined,
  until?: string,
): Promise<Sighting | undefined> {
  const { clock, signal } = run;
  if (run.isStateless) return (await look()).sighting;
  const endMs = Math.min(run.endMs, clock.now() + patienceMs(run.subject.contract.lifecycles[lifecycle]));
  let last: Sighting | undefined;
  let undone: Undone | undefined;
  const polled = async (): Promise<PolledSighting> => {
    try {
      const looked = await look();
      last = looked.sighting ?? last;
      return toPolled(looked, jobId, clock.now(), from?.endedAtMs ?? Number.NEGATIVE_INFINITY);
    } catch (error) {
      // To the poller this is one more failure that may pass.
      if (error instanceof Undone) undone = error;
      throw undone === undefined ? error : lost(jobId, 'nothing more');
    }
  };
  const watching = pollUntilFinal(polled, {
    jobId,
    ...(run.isSteered ? steeredPace : usualPace),
    deadlineMs: endMs - clock.now(),
    // A look has a timeout of its own, which is recorded, and may have to wait for its turn.
    timeoutMs: endMs - clock.now(),
    firstRetryAfterMs: from === undefined ? 0 : (retryAfterMsOf(from, clock.now()) ?? 0),
    signal,
    clock,
    random: run.jitter,
  });
  try {
    for await (const { state } of watching) if (state === until) break;
  } catch (error) {
    signal?.throwIfAborted();
    if (undone !== undefined) throw undone;
    if (error instanceof DeadlineError) {
      const waitedS = Math.round(error.deadlineMs / 1000);
      throw new Undone('story', `job ${jobId} was still ${last?.states[0] ?? 'unseen'} after ${waitedS} s`);
    }
    if (!(error instanceof JobError) && !(error instanceof Unseen)) throw error;
    throw new Undone('story', `job ${jobId} was lost sight of: ${error.message}`);
  }
  return last;
}

/** A look that showed nothing for a reason that may pass: no answer came, or none that HTTP knows. */
class Unseen extends Error {
  override readonly name = 'Unseen' as const;
}

/** A server of several machines may not know a new job everywhere at once. */
const newnessMs = 2000;

function toPolled({ exchange, sighting }: Looked, jobId: string, nowMs: number, submittedAtMs: number): PolledSighting {
  const [state, ...others] = sighting?.states ?? [];
  if (sighting !== undefined && state !== undefined) {
    const retryAfterMs = retryAfterMsOf(exchange, nowMs);
    return { states: [state, ...others], outcome: sighting.outcome, retryAfterMs };
  }
  const { request, answer } = exchange;
  // No `Response` can have a status beyond 599.
  if (answer === undefined || answer.status > 599) throw new Unseen(`status ${answer?.status}`);
  const { status, body } = answer;
  // Nothing is shown yet.
  if (status < 300 && body === undefined) throw new Unseen(`an empty answer with status ${status}`);
  if (status === 404 && nowMs - submittedAtMs < newnessMs) throw new Unseen('status 404');
  if (!isBusy(status)) throw lost(jobId, body);
  // By this error, the poller waits as the server asks. Credentials are not needed for that.
  const [asked, refused] = [new Request(request.url), new Response(null, { status })];
  throw new ProblemError(`look at job ${jobId}`, jobId, asked, refused, body, retryAfterMsOf(exchange, nowMs));
}

function lost(jobId: string, value: unknown): ContractError {
  return new ContractError(`look at job ${jobId}`, jobId, { pointer: '', value }, [
    'a job in a state of its lifecycle',
  ]);
}
