import { ContractError } from '../errors/contract-error.ts';
import { at } from './at.ts';
import { exchange, type SendOptions } from './exchange.ts';
import type { Submitted } from './job.ts';
import { type OpenedJob, openJob } from './open-job.ts';
import { operationOf } from './operation-of.ts';
import { idsIn, readJobId } from './read-job.ts';
import type { Session } from './session.ts';
import { viewOf } from './view-of.ts';

/**
 * Sends the request of an operation that submits one job, once.
 *
 * @throws {TypeError} before anything is sent, when the operation does no such thing
 * @throws {ProblemError} when the answer is no success
 * @throws {ContractError} when the answer does not tell the job's id
 */
export async function submitJob(
  session: Session,
  operationId: string,
  init?: SendOptions,
): Promise<OpenedJob & Submitted> {
  const { answer, open, action } = await begin(session, operationId, init, false);
  return { ...open(readJobId(answer, action)), operationId, answer: answer.body };
}

/** The same for an operation that submits many jobs with one request, or none. */
export async function submitJobs(
  session: Session,
  operationId: string,
  init?: SendOptions,
): Promise<Submitted & { readonly jobs: readonly OpenedJob[] }> {
  const { answer, open, action } = await begin(session, operationId, init, true);
  const { jobs: pointer = '' } = answer.view;
  // No list is an empty one: that is how APIs with hypermedia say it.
  const value = at(answer.body, pointer) ?? [];
  const ids = idsIn(answer).filter((id) => id !== undefined);
  if (!Array.isArray(value) || ids.length < value.length) {
    throw new ContractError(action, undefined, { pointer, value }, ['an array of jobs, each with its id']);
  }
  return { operationId, answer: answer.body, jobs: ids.map(open) };
}

async function begin(session: Session, operationId: string, init: SendOptions = {}, isMany: boolean) {
  const { contract, clock } = session;
  const { operations, lifecycles } = contract;
  // A job that cannot be looked at must not be submitted: its handle would be refused, and its id be lost.
  const lifecycleOf = (id: string): string => {
    const { submits = '' } = operationOf(contract, id);
    return lifecycles[submits]?.read && (viewOf(contract, id).jobs !== undefined) === isMany ? submits : '';
  };
  const lifecycle = lifecycleOf(operationId);
  if (!lifecycle) {
    const others = Object.keys(operations).filter(lifecycleOf).join(', ') || 'another method';
    throw new TypeError(
      `Failed to submit ${operationId}: it does not submit ${isMany ? 'many jobs' : 'one job'} that a read shows. Use ${others}.`,
    );
  }
  const action = `submit ${operationId}`;
  const answer = await exchange(session, operationId, init, action);
  const notBeforeMs = clock.now() + (answer.retryAfterMs ?? 0);
  const found = answer.view.group && at(answer.body, answer.view.group);
  const group = typeof found === 'string' ? found : undefined;
  const open = (jobId: string) => openJob({ session, lifecycle, jobId, group, notBeforeMs });
  return { answer, open, action };
}
