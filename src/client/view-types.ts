/** `true` if one of the words stands somewhere in a template, as a key or as a value; else `never`. */
export type Mentions<View, Word extends string> = View extends string
  ? View extends Word
    ? true
    : never
  : View extends readonly (infer Item)[]
    ? Mentions<Item, Word>
    : View extends object
      ? [Word & keyof View] extends [never]
        ? { [Name in keyof View]: Mentions<View[Name], Word> }[keyof View]
        : true
      : never;

/**
 * The type of the result that a view shows in a body: the whole where it has `$job.result`, else an object of the parts
 * where it has `$job.result#/…`. None of the parts need be there: which ones are, depends on the job.
 */
export type ResultIn<View, Body> =
  ShownIn<View, Body> extends infer Shown
    ? [Shown] extends [never]
      ? undefined
      : [WholeOf<Shown>] extends [never]
        ? Flat<Intersection<Shown>>
        : WholeOf<Shown>
    : never;

type ShownIn<View, Body> = View extends '$job.result'
  ? { whole: NonNullable<Body> }
  : View extends `$job.result#/${infer Path}`
    ? { part: Part<Path, NonNullable<Body>> }
    : View extends { readonly $state: infer States }
      ? { [State in keyof States]: ShownIn<States[State], Body> }[keyof States]
      : View extends { readonly $jobs: infer Job }
        ? ShownIn<Job, MemberOf<Body, number>>
        : View extends object
          ? { [Name in keyof View]: ShownIn<View[Name], MemberOf<Body, Name>> }[keyof View]
          : never;

type WholeOf<Shown> = Shown extends { whole: infer Whole } ? Whole : never;

type Part<Path extends string, Value> = Path extends `${infer Name}/${infer Rest}`
  ? { readonly [Key in Name]?: Part<Rest, Value> }
  : { readonly [Key in Path]?: Value };

type MemberOf<Body, Name> =
  NonNullable<Body> extends infer Present
    ? Present extends unknown
      ? Name extends keyof Present
        ? Present[Name]
        : unknown
      : never
    : never;

type Intersection<Shown> = (Shown extends { part: infer Part } ? (part: Part) => void : never) extends (
  part: infer All,
) => void
  ? All
  : never;

type Flat<Parts> = { [Name in keyof Parts]: Parts[Name] };
