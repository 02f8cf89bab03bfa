import type { FetchOptions, FetchResponse, QuerySerializer } from 'openapi-fetch';
import type { ClientContract } from './client-contract.ts';
import type { JobActions, JobShape, SubmittedJob, SubmittedJobs } from './job.ts';
import type { At, ComposedIn, JobIn } from './view-types.ts';

/**
 * What `jobtwin generate` writes for an API: the contract as a client needs it, every literal in its type, and the types of
 * the document's paths and operations. The member `types` is for the compiler alone: it has no value.
 */
export type TypedContract = ClientContract & {
  /** What the compiler knows of the API besides. */
  readonly types?: {
    /** The document's paths, by openapi-typescript. */
    readonly paths: object;
    /** The document's operations, by openapi-typescript. */
    readonly operations: object;
    /** By submission: the parts of the result that its jobs are sure to bring about. */
    readonly parts?: object;
    /** By submission: the schema that has the result of its jobs, where the document has several, and where in it. */
    readonly results?: object;
  };
};

/** The document's paths, as openapi-fetch takes them. */
export type PathsOf<C extends TypedContract> = NonNullable<C['types']>['paths'];

/** Names of the lifecycles. */
export type LifecycleOf<C extends TypedContract> = keyof C['lifecycles'] & string;

/** Names of the operations that submit a job, or many. */
export type SubmissionOf<C extends TypedContract> = {
  [Id in OperationId<C>]: Submits<C, Id> extends true ? Id : never;
}[OperationId<C>];

/** What an operation submits: one job, or all those of one request; either, where its answers differ. */
export type SubmittedBy<C extends TypedContract, Id extends SubmissionOf<C>> = Id extends unknown
  ? ShownBy<C, Id, CountShown<ViewOf<C, Id>>>
  : never;

/** The lifecycle of an operation's jobs. */
export type LifecycleOfOperation<C extends TypedContract, Id extends OperationId<C>> = C['operations'][Id] extends {
  readonly submits: infer L;
}
  ? L & LifecycleOf<C>
  : never;

/**
 * What an operation's request needs, and what it can have besides, as openapi-fetch takes it. Nothing here is typed by hand.
 *
 * Parameters that the document writes in an unusual style need a `querySerializer`, which is always a function.
 */
export type InitOf<C extends TypedContract, Id> = Omit<FetchOptions<TypesOf<C, Id>>, keyof OwnOptions<TypesOf<C, Id>>> &
  OwnOptions<TypesOf<C, Id>>;

/**
 * Options of openapi-fetch that are different for requests about jobs. Those that such a request does not have are refused even
 * where a variable holds them, since nothing would come of them: a job is looked at where it was submitted, and the document
 * names the method.
 */
interface OwnOptions<Operation> {
  querySerializer?: QuerySerializer<Operation>;
  baseUrl?: never;
  method?: never;
  middleware?: never;
  parseAs?: never;
  pathSerializer?: never;
}

/** The body of an operation's success. */
export type BodyOf<C extends TypedContract, Id> = NonNullable<
  FetchResponse<TypesOf<C, Id>, object, `${string}/${string}`>['data']
>;

/** The types of the jobs of a lifecycle; of several, those of either. */
export interface JobOf<C extends TypedContract, L extends LifecycleOf<C>> extends JobShape {
  readonly state: StateOf<C, L>;
  readonly success: SuccessOf<C, L>;
  readonly body: ShownOf<C, L>;
  readonly result: ResultOf<C, L>;
  readonly produced: ResultOf<C, L> | undefined;
  readonly actions: keyof C['lifecycles'][L] & keyof JobActions;
}

/** The types of the jobs that an operation submits. */
export interface JobOfOperation<C extends TypedContract, Id extends OperationId<C>>
  extends Omit<JobOf<C, LifecycleOfOperation<C, Id>>, 'produced'> {
  /** The result of a job that has succeeded: what the document says of this operation's. */
  readonly produced: ProducedBy<C, Id, ResultOf<C, LifecycleOfOperation<C, Id>>>;
}

type OperationId<C extends TypedContract> = keyof C['operations'] & string;

// These take one lifecycle of several after the other.

type StateOf<C extends TypedContract, L extends LifecycleOf<C>> = L extends unknown
  ? keyof StatesOf<C, L> & string
  : never;

type SuccessOf<C extends TypedContract, L extends LifecycleOf<C>> = L extends unknown
  ? {
      [State in keyof StatesOf<C, L> & string]: StatesOf<C, L>[State] extends 'success' ? State : never;
    }[keyof StatesOf<C, L> & string]
  : never;

type ShownOf<C extends TypedContract, L extends LifecycleOf<C>> = L extends unknown ? BodyOf<C, ReadOf<C, L>> : never;

type StatesOf<C extends TypedContract, L extends LifecycleOf<C>> = C['lifecycles'][L]['states'];

type TypesOf<C extends TypedContract, Id> = NonNullable<C['types']>['operations'] extends infer Operations
  ? Id extends keyof Operations
    ? Extract<Operations[Id], Record<string, unknown>>
    : never
  : never;

/** How an operation's answer shows jobs. */
type ViewOf<C extends TypedContract, Id> =
  Id extends OperationId<C>
    ? C['operations'][Id]['answers'] extends infer Answers
      ? C['views'][Answers[keyof Answers] & number]
      : never
    : never;

/** Whether an operation submits jobs that a read shows. */
type Submits<C extends TypedContract, Id extends OperationId<C>> = C['operations'][Id] extends {
  readonly submits: infer L extends keyof C['lifecycles'];
}
  ? 'read' extends keyof C['lifecycles'][L]
    ? true
    : false
  : false;

type ShownBy<C extends TypedContract, Id extends OperationId<C>, Count> = Count extends 'many'
  ? SubmittedJobs<JobOfOperation<C, Id>, BodyOf<C, Id>>
  : Count extends 'one'
    ? SubmittedJob<JobOfOperation<C, Id>, BodyOf<C, Id>>
    : never;

/** How many jobs an answer to a submission shows. */
type CountShown<View> = View extends { readonly jobs: string } ? 'many' : [keyof View] extends [never] ? 'none' : 'one';

/** The read that a wait looks with. */
type ReadOf<C extends TypedContract, L extends LifecycleOf<C>> = C['lifecycles'][L]['read'];

type ResultOf<C extends TypedContract, L extends LifecycleOf<C>> = L extends unknown
  ? ViewOf<C, ReadOf<C, L>> extends infer View
    ? View extends { readonly result: { readonly at: infer Composition } }
      ? ComposedIn<Composition, JobIn<View, BodyOf<C, ReadOf<C, L>>>>
      : undefined
    : never
  : never;

/** The result of a job that succeeded: what the document says of the operation goes before what it says of all. */
type ProducedBy<C extends TypedContract, Id, Result> = [MemberFor<C, 'results', Id>] extends [never]
  ? [MemberFor<C, 'parts', Id>] extends [never]
    ? Result | undefined
    : WithParts<NonNullable<Result>, MemberFor<C, 'parts', Id>>
  : MemberFor<C, 'results', Id> extends readonly [infer Schema, infer Pointer]
    ? NonNullable<At<Schema, Pointer>>
    : never;

type MemberFor<C extends TypedContract, Name extends 'parts' | 'results', Id> =
  NonNullable<NonNullable<C['types']>[Name]> extends infer Members
    ? Id extends keyof Members
      ? Members[Id]
      : never
    : never;

/** An object with some of its members certain to be there; of several alternatives, those that have them. */
type WithParts<Result, Parts> = Result extends unknown
  ? [Parts] extends [keyof Result]
    ? { [Name in keyof Result as Name extends Parts ? never : Name]: Result[Name] } & {
        [Name in keyof Result as Name extends Parts ? Name : never]-?: NonNullable<Result[Name]>;
      }
    : never
  : never;
