import { JobError } from '../errors/job-error.ts';
import { isPassing, ProblemError } from '../errors/problem-error.ts';
import { parseRetryAfterMs } from '../polling/parse-retry-after.ts';
import type { Mishap, Sighting } from '../polling/sighting.ts';
import type { ChosenRead } from './choose-read.ts';
import { exchange, type Fetch } from './exchange.ts';
import type { SeenJob } from './job.ts';
import { readJob } from './read-job.ts';
import type { Session } from './session.ts';
import { viewOf } from './view-of.ts';

/** One job on the server, and the operation that shows it. */
export interface Subject {
  readonly jobId: string;
  readonly lifecycle: string;
  readonly read: ChosenRead;
}

/**
 * Looks at a job with one request.
 *
 * @throws {ProblemError} when the answer is no success
 * @throws {ContractError} when it breaks the contract
 * @throws what `fetch` throws
 */
export async function lookAtJob(
  session: Session,
  subject: Subject,
  signal: AbortSignal,
  fetch: Fetch = session.fetch,
): Promise<Sighting<SeenJob>> {
  const { contract, http } = session;
  const { jobId, read } = subject;
  const action = `read job ${jobId} with ${read.operationId}`;
  const params = read.idAt && { [read.idAt.in]: { [read.idAt.name]: jobId } };
  const { operation } = read;
  const { response, body } = await exchange(http, fetch, { operation, init: { params, signal }, action, jobId });
  const view = viewOf(contract, operation, response.status);
  const lifecycle = contract.lifecycles[subject.lifecycle] ?? {};
  const { states, outcome, result, failure } = readJob(
    { view, body, headers: response.headers },
    lifecycle,
    jobId,
    action,
  );
  const [state = ''] = states;
  const shown = { id: jobId, api: contract.api, state, outcome, body, result, failure };
  return { states, outcome, shown, retryAfterMs: retryAfterMsOf(response, session) };
}

/** What an answer asks to wait before the next request, in milliseconds. */
export function retryAfterMsOf({ headers }: Response, { clock }: Session): number | undefined {
  return parseRetryAfterMs(headers.get('retry-after'), clock.now());
}

/**
 * The same for a wait: what may pass by itself (429, 5xx, a network that is away) is told as a mishap, not thrown.
 *
 * An error from before the request went out, such as a URL that cannot be read, will not pass and is thrown.
 */
export async function lookPatiently(
  session: Session,
  subject: Subject,
  signal: AbortSignal,
): Promise<Sighting<SeenJob> | Mishap> {
  let isSent = false;
  const send: Fetch = (request) => {
    isSent = true;
    return session.fetch(request);
  };
  try {
    return await lookAtJob(session, subject, signal, send);
  } catch (error) {
    if (error instanceof ProblemError && isPassing(error.status)) {
      return { error, retryAfterMs: retryAfterMsOf(error.response, session) };
    }
    if (isSent && !(error instanceof JobError)) return { error };
    throw error;
  }
}
