import type { Client } from 'openapi-fetch';
import { ContractError } from '../errors/contract-error.ts';
import { ProblemError } from '../errors/problem-error.ts';
import type { ClientOperation } from './client-contract.ts';

/** The paths of whatever API, in the form that openapi-fetch takes its types from. */
export type AnyPaths = Record<string, Record<ClientOperation['method'], AnyOperation>>;

interface AnyOperation {
  readonly parameters: object;
  readonly responses: { readonly 200: { readonly content: { readonly 'application/json': unknown } } };
}

/** Hands a request over to the network. */
export type Fetch = (request: Request) => Promise<Response>;

/** What is to be sent. */
export interface Call {
  readonly operation: ClientOperation;
  /** Options of openapi-fetch. */
  readonly init: object;
  /** What is tried, to follow "Failed to" in the message of an error. */
  readonly action: string;
  readonly jobId?: string;
}

/** A success: the answer, and its body read as JSON (`undefined` where it has none). */
export interface Exchange {
  readonly response: Response;
  readonly body: unknown;
}

/**
 * Sends a request and reads its answer.
 *
 * @throws {ProblemError} when the answer is no success
 * @throws {ContractError} when a success is no JSON
 * @throws what `fetch` throws
 */
export async function exchange(http: Client<AnyPaths>, fetch: Fetch, call: Call): Promise<Exchange> {
  const { operation, init, action, jobId } = call;
  let request: Request | undefined;
  const send: Fetch = (sent) => {
    request = sent;
    return fetch(sent);
  };
  const options = { ...init, parseAs: 'text' as const, fetch: send };
  const { data, error, response } = await http.request(operation.method, operation.path, options);
  if (!response.ok) throw new ProblemError(action, request, response, error, jobId);
  if (typeof data !== 'string' || data === '') return { response, body: undefined };
  try {
    return { response, body: JSON.parse(data) };
  } catch (cause) {
    throw new ContractError(action, { pointer: '', value: data, allowed: ['JSON'] }, jobId, { cause });
  }
}
