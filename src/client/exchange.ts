import { ContractError } from '../errors/contract-error.ts';
import { ProblemError } from '../errors/problem-error.ts';
import { parseRetryAfterMs } from '../polling/parse-retry-after.ts';
import { operationOf } from './operation-of.ts';
import type { ShownAnswer } from './read-job.ts';
import type { Fetch, Session } from './session.ts';
import { viewOf } from './view-of.ts';

/** A success. */
export interface Answered<Body = unknown> extends ShownAnswer {
  readonly body: Body;
  readonly retryAfterMs: number | undefined;
}

/**
 * Sends a request and takes its answer.
 *
 * @param init - options of openapi-fetch
 * @param action - what is tried, to follow "Failed to" in the message of an error
 * @param parse - makes the body out of its text; default: of JSON, `undefined` where there is none
 * @throws {ProblemError} when the answer is no success
 * @throws {ContractError} when a success is no JSON
 * @throws what `fetch` throws
 */
export async function exchange<Body = unknown>(
  { contract, baseUrl, http, clock, fetch }: Session,
  operationId: string,
  init: { readonly fetch?: Fetch; readonly signal?: AbortSignal },
  action: string,
  jobId?: string,
  parse: (text: string) => Body = parseJson,
): Promise<Answered<Body>> {
  const { method, path } = operationOf(contract, operationId);
  let request: Request | undefined;
  const relay: Fetch = (sent) => {
    request = sent;
    return (init.fetch ?? fetch)(sent);
  };
  // A job is looked at where it was submitted: no request of it goes elsewhere.
  const options = { ...init, baseUrl, parseAs: 'text', fetch: relay } as const;
  const { data = '', error, response } = await http.request(method, path, options);
  const { headers, status, ok } = response;
  const retryAfterMs = parseRetryAfterMs(headers.get('retry-after'), clock.now());
  if (!ok) throw new ProblemError(action, jobId, request, response, error === '' ? undefined : error, retryAfterMs);
  try {
    return { body: parse(`${data}`), headers, retryAfterMs, view: viewOf(contract, operationId, status) };
  } catch (cause) {
    throw new ContractError(action, jobId, { pointer: '', value: data }, ['JSON'], cause);
  }
}

function parseJson(text: string) {
  return text ? JSON.parse(text) : undefined;
}
