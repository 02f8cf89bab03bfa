import { chooseRead } from './choose-read.ts';
import { exchange, type Fetch } from './exchange.ts';
import type { SubmittedJob } from './job.ts';
import { retryAfterMsOf } from './look-at-job.ts';
import { openJob } from './open-job.ts';
import { readJobId } from './read-job.ts';
import type { Session } from './session.ts';
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
  const { contract, http, clock } = session;
  const operation = contract.operations[operationId];
  if (operation?.role !== 'submit' || showsMany(viewOf(contract, operation).body)) {
    throw new TypeError(
      `Failed to submit ${operationId}: it is no operation of ${contract.api} that submits one job. Send it with "http", and open the jobs that it answers with.`,
    );
  }
  const { lifecycle } = operation;
  const read = chooseRead(contract, lifecycle);
  const action = `submit ${operationId}`;
  const { response, body } = await exchange(http, init.fetch ?? session.fetch, { operation, init, action });
  const { headers, status } = response;
  const jobId = readJobId({ view: viewOf(contract, operation, status), body, headers }, action);
  const notBeforeMs = clock.now() + (retryAfterMsOf(response, session) ?? 0);
  return { ...openJob(session, { jobId, lifecycle, read }, notBeforeMs), operationId, answer: body };
}
