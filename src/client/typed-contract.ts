import type { FetchOptions, FetchResponse } from 'openapi-fetch';
import type { ClientContract } from './client-contract.ts';
import type { JobShape } from './job.ts';
import type { Mentions, ResultIn } from './view-types.ts';

/**
 * What `npm run generate` writes for an API: the contract as a client needs it, every literal in its type, and the types of
 * the document's paths and operations. The member `types` is for the compiler alone: it has no value.
 */
export type TypedContract = ClientContract & {
  readonly types?: { readonly paths: object; readonly operations: object };
};

/** The document's paths, as openapi-fetch takes them. */
export type PathsOf<C extends TypedContract> = NonNullable<C['types']>['paths'];

/** Names of the lifecycles. */
export type LifecycleOf<C extends TypedContract> = keyof C['lifecycles'] & string;

/** Names of the operations that submit one job. */
export type SubmissionOf<C extends TypedContract> = {
  [Id in OperationId<C>]: C['operations'][Id]['role'] extends 'submit' ? Unless<ShowsMany<C, Id>, Id> : never;
}[OperationId<C>];

/** The lifecycle of an operation's jobs. */
export type LifecycleOfOperation<
  C extends TypedContract,
  Id extends OperationId<C>,
> = C['operations'][Id]['lifecycle'] & LifecycleOf<C>;

/** What openapi-fetch wants to know to send an operation's request. Nothing here is typed by hand. */
export type InitOf<C extends TypedContract, Id> = Omit<FetchOptions<TypesOf<C, Id>>, 'parseAs'>;

/** The body of an operation's success. */
export type BodyOf<C extends TypedContract, Id> = NonNullable<
  FetchResponse<TypesOf<C, Id>, object, `${string}/${string}`>['data']
>;

/** The types of the jobs of one lifecycle. */
export interface JobOf<C extends TypedContract, L extends LifecycleOf<C>> extends JobShape {
  readonly state: keyof C['lifecycles'][L] & string;
  readonly success: {
    [State in keyof C['lifecycles'][L]]: C['lifecycles'][L][State] extends { outcome: 'success' } ? State : never;
  }[keyof C['lifecycles'][L]] &
    string;
  readonly body: BodyOf<C, ReadOf<C, L>>;
  readonly result: ResultIn<ViewOf<C, ReadOf<C, L>>, BodyOf<C, ReadOf<C, L>>>;
}

type OperationId<C extends TypedContract> = keyof C['operations'] & string;

type TypesOf<C extends TypedContract, Id> = NonNullable<C['types']>['operations'] extends infer Operations
  ? Id extends keyof Operations
    ? Extract<Operations[Id], Record<string, unknown>>
    : never
  : never;

/** The template of the body in which an operation shows jobs. */
type ViewOf<C extends TypedContract, Id extends OperationId<C>> = C['operations'][Id]['answers'] extends infer Answers
  ? C['views'][Answers[keyof Answers] & number]['body']
  : never;

type ShowsMany<C extends TypedContract, Id extends OperationId<C>> = Mentions<ViewOf<C, Id>, '$jobs'>;

type When<Condition, Value> = [Condition] extends [never] ? never : Value;

type Unless<Condition, Value> = [Condition] extends [never] ? Value : never;

/** The read that a wait looks with: by the rules of `chooseRead`, but for what a path asks for besides the id. */
type ReadOf<C extends TypedContract, L> = FirstNotEmpty<[SingleReadOf<C, L>, ReadByIdOf<C, L>, AnyReadOf<C, L>]>;

type FirstNotEmpty<Unions extends readonly unknown[]> = Unions extends [infer First, ...infer Others]
  ? [First] extends [never]
    ? FirstNotEmpty<Others>
    : First
  : never;

type AnyReadOf<C extends TypedContract, L> = {
  [Id in OperationId<C>]: C['operations'][Id] extends { role: 'read'; lifecycle: L }
    ? When<Mentions<ViewOf<C, Id>, '$job.state' | '$state'>, Id>
    : never;
}[OperationId<C>];

type ReadByIdOf<C extends TypedContract, L> = {
  [Id in AnyReadOf<C, L>]: C['operations'][Id] extends { where: infer Where }
    ? keyof Where extends '$job.id'
      ? When<keyof Where, Id>
      : never
    : never;
}[AnyReadOf<C, L>];

type SingleReadOf<C extends TypedContract, L> = {
  [Id in ReadByIdOf<C, L>]: Unless<ShowsMany<C, Id>, Id>;
}[ReadByIdOf<C, L>];
