import { chooseRead } from './choose-read.ts';
import { exchange } from './exchange.ts';
import type { SubmittedJob } from './job.ts';
import { openJob } from './open-job.ts';
import { readJobId } from './read-job.ts';
import type { Fetch, Session } from './session.ts';
import { viewOf } from './view-of.ts';
import { showsMany } from './view-places.ts';

/**
 * Sends the request of an operation that submits one job, once.
 *
 * @param init - options of openapi-fetch
 * @throws {TypeError} before anything is sent, when the operation does no such thing
 * @throws {ProblemError} when the answer is no success
 * @throws {ContractError} when the answer does not tell the job's id
 */
export async function submitJob(
  session: Session,
  operationId: string,
  init: { readonly fetch?: Fetch } = {},
): Promise<SubmittedJob> {
  const { contract, clock } = session;
  const operation = contract.operations[operationId];
  if (operation?.role !== 'submit' || showsMany(viewOf(contract, operation).body)) {
    throw new TypeError(
      `Failed to submit ${operationId}: it does not submit one job of ${contract.api}. Send it with "http".`,
    );
  }
  const read = chooseRead(contract, operation.lifecycle);
  const action = `submit ${operationId}`;
  const answer = await exchange(session, operation, init, action);
  const job = openJob(session, read, readJobId(answer, action), clock.now() + (answer.retryAfterMs ?? 0));
  return { ...job, operationId, answer: answer.body };
}
