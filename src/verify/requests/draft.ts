import { sample } from '../../mocks/engine/sample.ts';
import type { Contract, Credential, Operation, Parameter, Schema } from '../../src/contract/contract.ts';
import { parseExpression } from '../../src/contract/expression.ts';
import { valueAt } from '../../src/contract/pointer.ts';
import { shapeOf } from '../../src/contract/shape.ts';

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

/**
 * The valid requests of an operation that its document shows: one for each example of its body. Each has a token of its
 * own, so that limits that count by it let all of them pass.
 *
 * @param parameters - whether parameters that can be left out are sent
 */
export function draftsOf(
  operation: Operation,
  contract: Contract,
  parameters: 'required' | 'all' = 'required',
): [Draft, ...Draft[]] {
  const draft: Draft = {
    operation,
    ...parametersOf(operation, contract, parameters),
  };
  const authorized = withCredentials(draft, operation.security[0] ?? []);
  const [first, ...others] = bodiesOf(operation, contract).map((body) => ({ ...authorized, body }));
  return first === undefined ? [authorized] : [first, ...others];
}

/** The draft with one more header. */
export function withHeader(draft: Draft, name: string, value: string): Draft {
  return { ...draft, header: { ...draft.header, [name]: value } };
}

/** The draft with another value of a parameter. */
export function withParameter(draft: Draft, place: string, name: string, value: unknown): Draft {
  const here = place === 'path' || place === 'query' || place === 'cookie' ? place : 'header';
  return { ...draft, [here]: { ...draft[here], [name]: value } };
}

let tokens = 0;

/** The draft with credentials that nobody else has; whether they can be real is not the twin's business. */
export function withCredentials(draft: Draft, credentials: readonly Credential[]): Draft {
  tokens += 1;
  const token = `token-${tokens}`;
  return credentials.reduce(
    (authorized, { in: place, name, prefix }) =>
      withParameter(authorized, place, name, prefix === undefined ? token : `${capitalize(prefix)} ${token}`),
    draft,
  );
}

/** HTTP does not care, but Prism knows `Bearer` and no `bearer`. */
function capitalize(scheme: string): string {
  return scheme.slice(0, 1).toUpperCase() + scheme.slice(1);
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
  return Object.values(examples)[0] ?? sample(shapeOf(schema, schemas));
}
