import type { Outcome } from '../contract/contract.ts';
import type { Json } from '../contract/template.ts';

/** What a client must know of an API's jobs: a small part of the contract, plain data, safe for any bundle. */
export interface ClientContract {
  /** Name of the API. */
  readonly api: string;
  /** Hash of the contract from which this was made. */
  readonly hash: string;
  /** URL of the document's first server, without a slash at the end: the default base URL. */
  readonly server: string;
  /** By name: the states, the states that may follow each, and the outcome of the final ones. */
  readonly lifecycles: Readonly<Record<string, Readonly<Record<string, ClientState>>>>;
  /** The different ways in which answers show a job; operations refer to them by position. */
  readonly views: readonly JobView[];
  /** The operations that play a role for jobs, by operationId. */
  readonly operations: Readonly<Record<string, ClientOperation>>;
}

/** A state as a client sees it. */
export interface ClientState {
  readonly next: readonly string[];
  readonly outcome?: Outcome;
}

/**
 * How an answer shows a job: the views of its schema composed to one template.
 *
 * Places that say nothing about a job are left out. `{ $jobs: template }` stands for an array whose items show one job each.
 */
export interface JobView {
  readonly body?: Json;
  /** By header name in lower case. */
  readonly headers?: Readonly<Record<string, Json>>;
  /** What an absent value means, by JSON Pointer into the body (the schema's `default`). */
  readonly defaults?: Readonly<Record<string, Json>>;
}

/** An operation that plays a role for jobs. */
export interface ClientOperation {
  readonly role: 'submit' | 'read' | 'stop' | 'delete';
  readonly lifecycle: string;
  /** In lower case, as the generated `paths` have it. */
  readonly method: 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';
  readonly path: string;
  /** Of a read, stop or delete: which job fields the request names where, e.g. `{ '$job.id': '$request.path.job_gid' }`. */
  readonly where?: Readonly<Record<string, string>>;
  /** Success answers by status code: positions in {@link ClientContract.views}. */
  readonly answers: Readonly<Record<string, number>>;
}
