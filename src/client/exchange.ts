import { ContractError } from '../errors/contract-error.ts';
import { ProblemError } from '../errors/problem-error.ts';
import { parseRetryAfterMs } from '../polling/parse-retry-after.ts';
import { operationOf } from './operation-of.ts';
import type { ShownAnswer } from './read-job.ts';
import type { Fetch, Session } from './session.ts';
import type { RequestOptions } from './to-request.ts';
import { viewOf } from './view-of.ts';

/** A success. */
export interface Answered<Body = unknown> extends ShownAnswer {
  readonly body: Body;
  readonly retryAfterMs: number | undefined;
}

/** What is sent to an operation, and by what. */
export interface SendOptions extends RequestOptions {
  /** Goes before the client's. */
  readonly fetch?: Fetch | undefined;
}

/**
 * Sends a request and takes its answer.
 *
 * @param action - what is tried, to follow "Failed to" in the message of an error
 * @param parse - makes the body out of its text; default: of JSON, `undefined` where there is none
 * @throws {ProblemError} when the answer is no success
 * @throws {ContractError} when a success is no JSON
 * @throws what `fetch` throws
 */
export async function exchange<Body = unknown>(
  session: Session,
  operationId: string,
  { fetch = session.fetch, ...init }: SendOptions,
  action: string,
  jobId?: string,
  parse: (text: string) => Body = parseJson,
): Promise<Answered<Body>> {
  const { contract, clock } = session;
  const request = session.toRequest(operationOf(contract, operationId), init);
  const response = await fetch(request);
  const { headers, status, ok } = response;
  const text = await response.text();
  const retryAfterMs = parseRetryAfterMs(headers.get('retry-after'), clock.now());
  if (!ok) throw new ProblemError(action, jobId, request, response, parseProblem(text), retryAfterMs);
  try {
    return { body: parse(text), headers, retryAfterMs, view: viewOf(contract, operationId, status) };
  } catch (cause) {
    throw new ContractError(action, jobId, { pointer: '', value: text }, ['JSON'], cause);
  }
}

function parseJson(text: string) {
  return text ? JSON.parse(text) : undefined;
}

/** An error need not be JSON: whatever stands before the API answers in its own way. */
function parseProblem(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}
