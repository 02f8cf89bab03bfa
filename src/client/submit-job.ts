import { at } from './at.ts';
import { exchange, type SendOptions } from './exchange.ts';
import type { Submitted } from './job.ts';
import { type OpenedJob, openJob } from './open-job.ts';
import { operationOf } from './operation-of.ts';
import { readJobId, readJobIds } from './read-job.ts';
import type { Session } from './session.ts';

/** One job, or the jobs that one request has submitted. */
export type AnySubmitted = Submitted & (OpenedJob | { readonly jobs: readonly OpenedJob[] });

/**
 * Sends the request of an operation that submits a job, or many, once.
 *
 * @throws {TypeError} before anything is sent, when the operation does no such thing
 * @throws {ProblemError} when the answer is no success
 * @throws {ContractError} when the answer does not tell the id of each job
 */
export async function submitJob(session: Session, operationId: string, init: SendOptions = {}): Promise<AnySubmitted> {
  const { contract, clock } = session;
  // A job that cannot be looked at must not be submitted: its handle would be refused, and its id be lost.
  const lifecycleOf = (id: string): string | undefined => {
    const { submits = '' } = operationOf(contract, id);
    return contract.lifecycles[submits]?.read && submits;
  };
  const lifecycle = lifecycleOf(operationId);
  if (!lifecycle) {
    const others = Object.keys(contract.operations).filter(lifecycleOf).join(', ');
    throw new TypeError(
      `Failed to submit ${operationId}: it submits no job that a read shows. Use one of [${others}].`,
    );
  }
  const action = `submit ${operationId}`;
  const answer = await exchange(session, operationId, init, action);
  const { body, view } = answer;
  const notBeforeMs = clock.now() + (answer.retryAfterMs ?? 0);
  const group = view.group && at(body, view.group);
  const open = (jobId: string) => openJob({ session, lifecycle, jobId, group, notBeforeMs });
  const submitted = { operationId, answer: body };
  return view.jobs === undefined
    ? { ...open(readJobId(answer, action)), ...submitted }
    : { jobs: readJobIds(answer, action).map(open), ...submitted };
}
