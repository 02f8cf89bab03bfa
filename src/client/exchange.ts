import { ContractError } from '../errors/contract-error.ts';
import { ProblemError } from '../errors/problem-error.ts';
import { parseRetryAfterMs } from '../polling/parse-retry-after.ts';
import type { ClientOperation } from './client-contract.ts';
import type { ShownAnswer } from './read-job.ts';
import type { Fetch, Session } from './session.ts';
import { viewOf } from './view-of.ts';

/**
 * Sends a request and reads its answer.
 *
 * @param init - options of openapi-fetch
 * @param action - what is tried, to follow "Failed to" in the message of an error
 * @throws {ProblemError} when the answer is no success
 * @throws {ContractError} when a success is no JSON
 * @throws what `fetch` throws
 */
export async function exchange(
  session: Session,
  operation: ClientOperation,
  init: { readonly fetch?: Fetch; readonly signal?: AbortSignal },
  action: string,
  jobId?: string,
): Promise<ShownAnswer & { readonly retryAfterMs: number | undefined }> {
  const { contract, http, clock } = session;
  const { method, path } = operation;
  let request: Request | undefined;
  const fetch: Fetch = (sent) => {
    request = sent;
    return (init.fetch ?? session.fetch)(sent);
  };
  const { data, error, response } = await http.request(method, path, { ...init, parseAs: 'text', fetch });
  const { headers, status, ok } = response;
  const retryAfterMs = parseRetryAfterMs(headers.get('retry-after'), clock.now());
  if (!ok) throw new ProblemError(action, jobId, request, response, error === '' ? undefined : error, retryAfterMs);
  return { view: viewOf(contract, operation, status), headers, body: parseBody(data, action, jobId), retryAfterMs };
}

function parseBody(text: unknown, action: string, jobId: string | undefined): unknown {
  try {
    return text ? JSON.parse(String(text)) : undefined;
  } catch (cause) {
    throw new ContractError(action, jobId, { pointer: '', value: text }, ['JSON'], cause);
  }
}
