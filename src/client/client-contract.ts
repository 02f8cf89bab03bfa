import type { Operation, Outcome } from '../contract/contract.ts';
import type { Json } from '../contract/template.ts';

/** What a client must know of an API's jobs: a small part of the contract, plain data, safe for any bundle. */
export interface ClientContract {
  /** Name of the API. */
  readonly api: string;
  /** Tells contracts apart by which answers are read in different ways: the beginning of the hash of all that follows, but `server`. */
  readonly hash: string;
  /** URL of the document's first server, without a slash at the end: the default base URL. */
  readonly server: string;
  /** How its jobs live, by name. */
  readonly lifecycles: Readonly<Record<string, ClientLifecycle>>;
  /** The different ways in which answers show a job; operations refer to them by position. */
  readonly views: readonly JobView[];
  /** The submissions, and what the lifecycles refer to, by operationId. */
  readonly operations: Readonly<Record<string, ClientOperation>>;
}

/** How jobs of one kind live, and the operations by which a client deals with a job of known id. */
export interface ClientLifecycle {
  /** The outcome of each state, in the order of the document; `null` while a job is not over. */
  readonly states: Readonly<Record<string, Outcome | null>>;
  /** Shows a job; absent where nothing does. */
  readonly read?: string;
  /** Shows many jobs with one request. */
  readonly readMany?: string;
  /** Ends a job before its time. */
  readonly stop?: string;
  /** Shows what a job has logged. */
  readonly logs?: string;
}

/** An operation that has to do with jobs. */
export interface ClientOperation {
  readonly method: Operation['method'];
  readonly path: string;
  /** Of a submission: the lifecycle of its jobs. */
  readonly submits?: string;
  /** Where the request names a job: the parameter's place and name, and which field of the job it takes. */
  readonly asks?: readonly [place: 'path' | 'query' | 'header', name: string, field: 'id' | 'group'];
  /** Most ids that one request may name; absent where it names one. */
  readonly max?: number;
  /** Whether many ids are sent as many parameters of one name; absent: separated by commas. */
  readonly explode?: true;
  /** Success answers by status code: positions in {@link ClientContract.views}. */
  readonly answers: Readonly<Record<string, number>>;
}

/**
 * How an answer shows a job: JSON Pointers from the body, or, where it shows many, from the element of each.
 */
export interface JobView {
  /** The array whose elements show one job each; absent where the body shows one. */
  readonly jobs?: string;
  /** The job's id; with a pattern where it is part of a text. */
  readonly id?: readonly [pointer: string, pattern?: string];
  /** A header (in lower case) that holds the id; with a pattern where it is part of a URL. */
  readonly header?: readonly [name: string, pattern?: string];
  /** The group that the job was submitted with; from the body. */
  readonly group?: string;
  /** The name of the state. */
  readonly state?: string;
  /** By what the states are told apart where their name stands nowhere. */
  readonly signs?: Readonly<Record<string, Signs>>;
  /** What an absent value means (the schema's `default`), by pointer. */
  readonly defaults?: Readonly<Record<string, Json>>;
  readonly result?: Showing;
  readonly failure?: Showing;
  /** When the job was created, started and ended, where the answer says it. */
  readonly created?: string;
  readonly started?: string;
  readonly ended?: string;
}

/** What an answer looks like in one state. */
export interface Signs {
  /** The values that stand there, by pointer. */
  readonly is?: Readonly<Record<string, Json>>;
  /** Pointers to what must be there, whatever it is. */
  readonly has?: readonly string[];
  /** Pointers to what must not be there. */
  readonly lacks?: readonly string[];
}

/** Where a result or a failure stands. */
export interface Showing {
  readonly at: Composition;
  /** The states in which it does; absent: those of the fitting outcome. */
  readonly in?: readonly string[];
}

/** A pointer to the whole, or the parts by name. */
export type Composition = string | { readonly [name: string]: Composition };
