import { ProblemError } from '../errors/problem-error.ts';
import { parseRetryAfterMs } from '../polling/parse-retry-after.ts';
import { operationOf } from './operation-of.ts';
import type { ShownAnswer } from './read-job.ts';
import type { Fetch, Session } from './session.ts';
import type { RequestOptions } from './to-request.ts';
import { viewOf } from './view-of.ts';

/** A success. */
export interface Answered extends ShownAnswer {
  /** The body as it came. */
  readonly text: string;
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
 * @throws {ProblemError} when the answer is no success
 * @throws what `fetch` throws
 */
export async function exchange(
  session: Session,
  operationId: string,
  { fetch = session.fetch, ...init }: SendOptions,
  action: string,
  jobId?: string,
): Promise<Answered> {
  const { contract, clock } = session;
  const request = session.toRequest(operationOf(contract, operationId), init);
  const response = await fetch(request);
  const { headers, status, ok } = response;
  const text = await response.text();
  const body = parseJson(text);
  const retryAfterMs = parseRetryAfterMs(headers.get('retry-after'), clock.now());
  if (!ok) throw new ProblemError(action, jobId, request, response, body, retryAfterMs);
  return { body, text, headers, retryAfterMs, view: viewOf(contract, operationId, status) };
}

/** A body need not be JSON: not a log, and not an error of what stands before the API. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
}
