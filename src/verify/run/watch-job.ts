import { ContractError } from '../../errors/contract-error.ts';
import { DeadlineError } from '../../errors/deadline-error.ts';
import { JobError } from '../../errors/job-error.ts';
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
 * @returns what was seen last; `undefined` where the job cannot be seen
 * @throws {Undone} when that takes longer than {@link patienceMs}, or the run's time is over
 */
export async function watchJob(
  run: Run,
  { jobId, lifecycle }: JobRef,
  look: () => Promise<Looked>,
  from: Exchange | undefined,
  until?: string,
): Promise<Sighting | undefined> {
  const { clock, random, signal } = run;
  if (run.isStateless) return (await look()).sighting;
  const endMs = Math.min(run.endMs, clock.now() + patienceMs(run.subject.contract.lifecycles[lifecycle]));
  let last: Sighting | undefined;
  let undone: Undone | undefined;
  const polled = async (): Promise<PolledSighting<undefined>> => {
    try {
      const looked = await look();
      last = looked.sighting ?? last;
      return toPolled(looked, jobId, clock.now());
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
    // A look has a timeout of its own, which is recorded.
    timeoutMs: 2 * run.timeoutMs,
    firstRetryAfterMs: from === undefined ? 0 : (retryAfterMsOf(from, clock.now()) ?? 0),
    signal,
    clock,
    random,
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
  }
  return last;
}

/** A look that showed nothing for a reason that may pass: the server was busy, or did not answer. */
class Unseen extends Error {
  override readonly name = 'Unseen' as const;
}

function toPolled({ exchange, sighting }: Looked, jobId: string, nowMs: number): PolledSighting<undefined> {
  const [state, ...others] = sighting?.states ?? [];
  if (sighting !== undefined && state !== undefined) {
    const retryAfterMs = retryAfterMsOf(exchange, nowMs);
    return { states: [state, ...others], outcome: sighting.outcome, shown: undefined, retryAfterMs };
  }
  const status = exchange.answer?.status ?? 0;
  if (status === 0 || status === 429 || status >= 500) throw new Unseen(`status ${status}`);
  throw lost(jobId, exchange.answer?.body);
}

function lost(jobId: string, value: unknown): ContractError {
  return new ContractError(`look at job ${jobId}`, jobId, { pointer: '', value }, [
    'a job in a state of its lifecycle',
  ]);
}
