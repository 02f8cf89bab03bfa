import type { Json } from './template.ts';

/** How a job can end. */
export type Outcome = 'success' | 'failure' | 'canceled';

/** The HTTP methods that OpenAPI 3.1 knows, as they stand on the wire. */
export type Method = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE';

/**
 * A JSON Schema (draft 2020-12, as OpenAPI 3.1 uses it) that may carry an `x-job-view`. References point into
 * {@link Contract.schemas} as `schemas#/$defs/<name>`.
 */
export type Schema = boolean | SchemaObject;

/** The keywords that are read here; all others are left to the validator. */
export interface SchemaObject {
  readonly $ref?: string;
  readonly 'x-job-view'?: Json;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly const?: Json;
  readonly enum?: readonly Json[];
  readonly default?: Json;
  readonly examples?: readonly Json[];
  readonly [keyword: string]: unknown;
}

/** One state of a lifecycle. */
export interface State {
  /** Shortest and longest time spent here, in milliseconds. `null` in a final state that can be read for ever. */
  readonly stayMs: readonly [number, number] | null;
  /** The legal moves and how often each is taken; weight 0: legal, never by itself. Empty in a final state. */
  readonly next: Readonly<Record<string, number>>;
  /** The move that a stop makes; absent where the job cannot be stopped. */
  readonly stop?: string;
  /** Makes the state final. */
  readonly outcome?: Outcome;
  /** Templates of the lines logged here, spread evenly over the stay. */
  readonly log: readonly Json[];
  /** Whether the result shows already, growing. */
  readonly partial: boolean;
}

/** At most `max` live jobs whose `by` is equal; one more is refused with `status`. */
export interface Limit {
  readonly max: number;
  readonly status: number;
  /** An expression. Absent: all jobs of the lifecycle count together. */
  readonly by?: string;
}

/** How jobs of one kind live. */
export interface Lifecycle {
  readonly initial: string;
  /** Template of a job's id, and of the group of jobs that one request submits. */
  readonly id: string;
  readonly group: string;
  readonly states: Readonly<Record<string, State>>;
  readonly limits: readonly Limit[];
}

/** Success status of an operation: one for all, or one for each state (a state that is not listed answers 404). */
export type StatusByState = number | Readonly<Record<string, number>>;

/** Which members of an answer are kept when the request asks for some only. */
export interface Sparse {
  readonly fields: string;
  readonly at: string;
  readonly always: readonly string[];
}

/** Where the elements come from for which one job each is submitted. */
export type EachSource = string | { readonly from: string; readonly to: string; readonly of: readonly Json[] };

/** What a submission puts into its jobs. */
export interface Submission {
  readonly lifecycle: string;
  readonly each: Readonly<Record<string, readonly EachSource[]>>;
  readonly input: Json;
  /** Absent: the result is what the example shows. */
  readonly result?: Json;
  /** Jobs that come into being when a job of this submission succeeds. */
  readonly children?: Submission;
}

/** How a list is cut into pages. Zero-based number, or an opaque token. */
export interface Paging {
  readonly size: number | string;
  readonly number?: string;
  readonly token?: string;
}

/** What the roles that work on existing jobs have in common. */
interface JobRole {
  readonly lifecycle: string;
  readonly status: StatusByState;
  /** Field of the job → expression over the request: both must be equal. */
  readonly where: Readonly<Record<string, string>>;
}

/** Begins jobs. */
export interface SubmitRole extends Submission {
  readonly kind: 'submit';
  readonly status: StatusByState;
  /** Longest time that a client's `Prefer: wait` is honored, in milliseconds; 0: not at all. */
  readonly waitMs: number;
  readonly sparse?: Sparse;
}

/** Shows jobs. */
export interface ReadRole extends JobRole {
  readonly kind: 'read';
  readonly order?: string;
  readonly page?: Paging;
  /** How many lines of the log are left out. */
  readonly skip?: string;
  readonly sparse?: Sparse;
}

/** Ends jobs before their time. */
export interface StopRole extends JobRole {
  readonly kind: 'stop';
}

/** Forgets jobs. */
export interface DeleteRole extends JobRole {
  readonly kind: 'delete';
}

/** What an operation does to jobs. */
export type Role = SubmitRole | ReadRole | StopRole | DeleteRole;

/** A parameter of the request. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly allowEmptyValue: boolean;
  readonly schema: Schema;
  readonly examples: Readonly<Record<string, Json>>;
}

/** One representation of a body. */
export interface MediaType {
  readonly schema: Schema;
  /** Values of the named examples; a nameless one stands under the empty name. */
  readonly examples: Readonly<Record<string, Json>>;
}

/** The body that a request may or must carry. */
export interface RequestBody {
  readonly required: boolean;
  readonly content: Readonly<Record<string, MediaType>>;
}

/** A header of an answer. */
export interface AnswerHeader {
  readonly required: boolean;
  readonly schema: Schema;
  readonly examples: Readonly<Record<string, Json>>;
}

/** A declared response. */
export interface Answer {
  readonly headers: Readonly<Record<string, AnswerHeader>>;
  readonly content: Readonly<Record<string, MediaType>>;
}

/** What one security scheme wants to see in a request. */
export interface Credential {
  readonly scheme: string;
  readonly in: 'header' | 'query' | 'cookie';
  readonly name: string;
  /** The authentication scheme before the token, in lower case: `bearer`, `basic`. Absent: the raw value counts. */
  readonly prefix?: string;
}

/** A request that the API sends back to the submitter. */
export interface Callback {
  readonly url: string;
  readonly method: Method;
  /** The states on whose entry it is sent. */
  readonly on: readonly string[];
  /** An expression for the list of callback names that the submitter wants; absent: all. */
  readonly events?: string;
  /** An expression for the map of further headers that the submitter wants to see. */
  readonly headers?: string;
  readonly name: string;
  readonly body?: MediaType & { readonly mediaType: string };
}

/** An operation of the document, with everything inherited and referenced put in place. */
export interface Operation {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: RequestBody;
  /** Alternatives; in each, all credentials are needed. Empty: open to everybody. */
  readonly security: readonly (readonly Credential[])[];
  readonly role?: Role;
  /** By status code (`404`, `4XX`) or `default`. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly callbacks: readonly Callback[];
}

/** What is compiled from a document: plain data, all that the twin needs to live. */
export interface Contract {
  /** Version of this format. */
  readonly format: 1;
  /** File name of the document without its ending: under this name the API is served and generated. */
  readonly name: string;
  /** Title of the document. */
  readonly title: string;
  /** SHA-256 (hex) of the compiled document, to tell whether two contracts say the same. */
  readonly hash: string;
  /** URL of the first server, without a slash at the end. */
  readonly server: string;
  /** How jobs live, by the names of the document's `x-jobs`. */
  readonly lifecycles: Readonly<Record<string, Lifecycle>>;
  /** All operations of the document, in its order. */
  readonly operations: readonly Operation[];
  /** The document's schemas by name. */
  readonly schemas: Readonly<Record<string, Schema>>;
}
