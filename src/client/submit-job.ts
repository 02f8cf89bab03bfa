import { at } from './at.ts';
import { exchange } from './exchange.ts';
import type { Submitted } from './job.ts';
import { type OpenedJob, openJob } from './open-job.ts';
import { operationOf } from './operation-of.ts';
import { idOf, jobsIn, readJobId } from './read-job.ts';
import type { Fetch, Session } from './session.ts';
import { viewOf } from './view-of.ts';

type Init = { readonly fetch?: Fetch };

/**
 * Sends the request of an operation that submits one job, once.
 *
 * @param init - options of openapi-fetch
 * @throws {TypeError} before anything is sent, when the operation does no such thing
 * @throws {ProblemError} when the answer is no success
 * @throws {ContractError} when the answer does not tell the job's id
 */
export async function submitJob(session: Session, operationId: string, init?: Init): Promise<OpenedJob & Submitted> {
  const { answer, open, action } = await begin(session, operationId, init, false);
  return { ...open(readJobId(answer, action)), operationId, answer: answer.body };
}

/** The same for an operation that submits many jobs with one request, or none. */
export async function submitJobs(
  session: Session,
  operationId: string,
  init?: Init,
): Promise<Submitted & { readonly jobs: readonly OpenedJob[] }> {
  const { answer, open } = await begin(session, operationId, init, true);
  const ids = jobsIn(answer.view, answer.body).flatMap((job) => idOf(answer.view, job) ?? []);
  return { operationId, answer: answer.body, jobs: ids.map(open) };
}

async function begin(session: Session, operationId: string, init: Init = {}, isMany: boolean) {
  const { contract, clock } = session;
  const lifecycle = operationOf(contract, operationId).submits ?? '';
  // A job that cannot be looked at must not be submitted: its handle would be refused, and its id be lost.
  if (!contract.lifecycles[lifecycle]?.read || (viewOf(contract, operationId).jobs !== undefined) !== isMany) {
    throw new TypeError(
      `Failed to submit ${operationId}: it does not submit ${isMany ? 'many jobs' : 'one job'} that a read shows. Use "http", "submit" or "submitMany".`,
    );
  }
  const action = `submit ${operationId}`;
  const answer = await exchange(session, operationId, init, action);
  const notBeforeMs = clock.now() + (answer.retryAfterMs ?? 0);
  const group = answer.view.group && `${at(answer.body, answer.view.group)}`;
  const open = (jobId: string) => openJob({ session, lifecycle, jobId, group, notBeforeMs });
  return { answer, open, action };
}
