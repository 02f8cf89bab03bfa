import type { Contract, Credential, Operation, Parameter, Schema } from '../../contract/contract.ts';
import { parseExpression } from '../../contract/expression.ts';
import { valueAt } from '../../contract/pointer.ts';
import { sample } from '../../contract/sample.ts';
import { shapeOf } from '../../contract/shape.ts';
import { type Credentials, chooseAlternative, createCredentials, placeCredential } from './credentials.ts';
import { tryGenerate } from './try-generate.ts';

/** A request before it is written: which value goes where. */
export interface Draft {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly cookie: Readonly<Record<string, unknown>>;
  readonly body?: DraftBody;
}

/** The body of a draft. */
export interface DraftBody {
  readonly mediaType: string;
  /** Name of the document's example; empty where it has none. */
  readonly example: string;
  readonly value: unknown;
  /** What is sent instead of the value, written in its media type. */
  readonly text?: string;
}

/** How drafts are filled in. */
export interface DraftOptions {
  /** Whether parameters that can be left out are sent; default: they are not. */
  readonly parameters?: 'required' | 'all';
  /** Default: made-up ones. */
  readonly credentials?: Credentials;
}

/**
 * The valid requests of an operation that its document shows: one for each example of its body. Values that have no
 * example come from their schema. With the credentials go the user's other headers, in place of parameters of their name.
 *
 * @example
 * draftsOf(operation, contract, { parameters: 'all' })
 */
export function draftsOf(
  operation: Operation,
  contract: Contract,
  { parameters = 'required', credentials = createCredentials(contract) }: DraftOptions = {},
): [Draft, ...Draft[]] {
  const draft: Draft = { operation, ...parametersOf(operation, contract, parameters) };
  const alternative = chooseAlternative(operation, credentials);
  const whole = withCredentials(withHeaders(draft, credentials.headers), alternative, credentials);
  const [first, ...others] = bodiesOf(operation, contract).map((body) => ({ ...whole, body }));
  return first === undefined ? [whole] : [first, ...others];
}

/** The draft with a header, in place of one of this name in any case. */
export function withHeader(draft: Draft, name: string, value: unknown): Draft {
  return { ...draft, header: { ...without(draft, 'header', name), [name]: value } };
}

/** The draft with another value of a parameter. */
export function withParameter(draft: Draft, place: string, name: string, value: unknown): Draft {
  if (place !== 'path' && place !== 'query' && place !== 'cookie') return withHeader(draft, name, value);
  return { ...draft, [place]: { ...draft[place], [name]: value } };
}

/** The draft without a parameter. */
export function withoutParameter(draft: Draft, place: Parameter['in'], name: string): Draft {
  return { ...draft, [place]: without(draft, place, name) };
}

/** The draft with these credentials, the user's or made-up ones: whether they can be real is the server's business. */
export function withCredentials(draft: Draft, needed: readonly Credential[], credentials: Credentials): Draft {
  return needed
    .map((credential) => placeCredential(credential, credentials))
    .reduce((authorized, [place, name, value]) => withParameter(authorized, place, name, value), draft);
}

function withHeaders(draft: Draft, headers: Readonly<Record<string, string>>): Draft {
  return Object.entries(headers).reduce((here, [name, value]) => withHeader(here, name, value), draft);
}

function without(draft: Draft, place: Parameter['in'], name: string): Readonly<Record<string, unknown>> {
  const isIt = (each: string): boolean => (place === 'header' ? isSameHeader(each, name) : each === name);
  return Object.fromEntries(Object.entries(draft[place]).filter(([each]) => !isIt(each)));
}

/** The value of an expression such as `$request.body#/name` for a draft; `undefined` for other sources. */
export function evaluateDraft(expression: string, { path, query, header, body }: Draft): unknown {
  const { source, name, pointer } = parseExpression(expression);
  if (source === 'request.path') return path[name];
  if (source === 'request.query') return query[name];
  if (source === 'request.header') return Object.entries(header).find(([key]) => isSameHeader(key, name))?.[1];
  return source === 'request.body' ? valueAt(body?.value, pointer) : undefined;
}

function isSameHeader(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function parametersOf(
  { parameters, role }: Operation,
  contract: Contract,
  wanted: 'required' | 'all',
): Pick<Draft, Parameter['in']> {
  // A page's token is what an earlier answer said: no example of it can be valid.
  const token = role?.kind === 'read' ? role.page?.token : undefined;
  const sent = parameters.filter(
    (parameter) => parameter.required || (wanted === 'all' && token !== `$request.${parameter.in}.${parameter.name}`),
  );
  const at = (place: Parameter['in']): Record<string, unknown> =>
    Object.fromEntries(
      sent
        .filter((parameter) => parameter.in === place)
        .map(({ name, examples, schema }) => [name, exampleOf(examples, schema, contract)]),
    );
  return { path: at('path'), query: at('query'), header: at('header'), cookie: at('cookie') };
}

function bodiesOf({ body }: Operation, contract: Contract): DraftBody[] {
  return Object.entries(body?.content ?? {}).flatMap(([mediaType, { examples, schema }]) => {
    const named = Object.entries<unknown>(examples);
    const shown = named.length > 0 ? named : [['', exampleOf({}, schema, contract)] as const];
    return shown.map(([example, value]) => ({ mediaType, example, value }));
  });
}

function exampleOf(examples: Parameter['examples'], schema: Schema, { schemas }: Contract): unknown {
  return Object.values(examples)[0] ?? tryGenerate(() => sample(shapeOf(schema, schemas)));
}
