/** What a body shows of one job: itself, or an element of the array that a view names. */
export type JobIn<View, Body> = View extends { readonly jobs: infer Pointer }
  ? MemberOf<At<Body, Pointer>, number>
  : Body;

/** The type of what a composition reads out of a job: a whole, or the parts that are there. */
export type ComposedIn<Composition, Job> = Composition extends string
  ? NonNullable<At<Job, Composition>>
  : { readonly [Name in keyof Composition]?: ComposedIn<Composition[Name], Job> };

/** The type at a JSON Pointer. */
export type At<Value, Pointer> = Pointer extends `/${infer Name}/${infer Rest}`
  ? At<MemberOf<Value, Name>, `/${Rest}`>
  : Pointer extends `/${infer Name}`
    ? MemberOf<Value, Name>
    : Value;

type MemberOf<Body, Name> =
  NonNullable<Body> extends infer Present
    ? Present extends unknown
      ? Name extends keyof Present
        ? Present[Name]
        : unknown
      : never
    : never;
