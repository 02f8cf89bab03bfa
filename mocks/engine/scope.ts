import type { Json } from '../../src/contract/template.ts';
import type { JobNow } from './job.ts';

/** The values of a request that has been validated: parameters deserialized, defaults applied. */
export interface RequestValues {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** Parameters by name as the document spells it, and every other header by its name in lower case. */
  readonly header: (name: string) => unknown;
  readonly body: unknown;
}

/** What is wrong with a request, as its answer says it. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** Seconds until asking again makes sense. */
  readonly retryAfter?: number;
}

/** The page of a list that is being answered. */
export type Page = Readonly<
  Partial<Record<'number' | 'size' | 'total' | 'pages' | 'first' | 'last' | 'previous' | 'next', Json>>
>;

/** Everything that an answer's expressions can speak of. */
export interface Scope {
  readonly nowMs: number;
  /** Base URL of the API as the request reached it. */
  readonly server: string;
  readonly url: string;
  readonly request: RequestValues;
  /** The jobs that are shown; `job` is the one at hand: the first, or the one of an array's item. */
  readonly jobs: readonly JobNow[];
  readonly job?: JobNow;
  readonly page?: Page;
  readonly problem?: Problem;
  /** The element of `each` for the job that is being submitted. */
  readonly each?: Readonly<Record<string, unknown>>;
  /** How many lines of the log are left out. */
  readonly skip?: number;
  readonly item?: unknown;
  readonly index?: number;
}
