import type { Contract, Operation, Parameter } from '../../src/contract/contract.ts';
import { emptyShape, type Shape, shapeOf } from '../../src/contract/shape.ts';
import { coerceAll, parseJson, typesOf } from './coerce.ts';
import type { IncomingRequest } from './incoming-request.ts';
import { notationOf } from './notation.ts';
import { Refusal } from './refusal.ts';

/** The parameters of a request by place and name; what was not sent is not among them. */
export interface ParameterValues {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly header: Record<string, unknown>;
  readonly cookie: Record<string, unknown>;
}

/** Reads the parameters of one operation from a request. */
export type ReadParameters = (incoming: IncomingRequest, segments: Readonly<Record<string, string>>) => ParameterValues;

/**
 * Prepares the reading of an operation's parameters: found by their place and style, turned into the type of their schema.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-values
 */
export function createParameterReader(operation: Operation, contract: Contract): ReadParameters {
  const readers = operation.parameters.map((parameter) =>
    createReader(parameter, shapeOf(parameter.schema, contract.schemas)),
  );
  return (incoming, segments) => {
    const values: ParameterValues = { path: {}, query: {}, header: {}, cookie: {} };
    for (const read of readers) read(incoming, segments, values);
    return values;
  };
}

type Reader = (incoming: IncomingRequest, segments: Readonly<Record<string, string>>, values: ParameterValues) => void;

/** The value of a parameter whose texts have been found. */
type ReadTexts = (texts: readonly string[]) => unknown;

function createReader(parameter: Parameter, shape: Shape): Reader {
  const { name, in: place } = parameter;
  const read = createTextReader(parameter, shape);
  switch (place) {
    case 'path':
      return (_, segments, values) => {
        const segment = segments[name];
        if (segment !== undefined) values.path[name] = read([decode(segment, name)]);
      };
    case 'query':
      return (incoming, _, values) => {
        const value = readQuery(incoming.query, parameter, shape, read);
        if (value !== undefined) values.query[name] = value;
      };
    case 'header':
      return (incoming, _, values) => {
        const text = incoming.headers.get(name);
        if (text !== null) values.header[name] = read([text]);
      };
    case 'cookie':
      return (incoming, _, values) => {
        const text = incoming.cookies().get(name);
        if (text !== undefined) values.cookie[name] = read([text]);
      };
  }
}

function createTextReader(parameter: Parameter, shape: Shape): ReadTexts {
  if (parameter.style === 'content') {
    return ([text = '']) => {
      const value = parseJson(text);
      return value === undefined ? text : value;
    };
  }
  const notation = notationOf(parameter, typesOf(shape).includes('object'));
  // Clients send arrays in either way, whatever `explode` says: repeated parameters and separated values are both taken.
  return (texts) => coerceAll(texts, shape, notation);
}

function readQuery(query: URLSearchParams, parameter: Parameter, shape: Shape, read: ReadTexts): unknown {
  const { name, style, explode, allowEmptyValue } = parameter;
  if (style === 'deepObject') return readMembers(query, shape, (key) => memberIn(key, name));
  const texts = query.getAll(name);
  const types = typesOf(shape);
  if (texts.length === 0) {
    const isSpread = style === 'form' && explode && types.includes('object');
    return isSpread ? readMembers(query, shape, (key) => (shape.members.has(key) ? key : undefined)) : undefined;
  }
  if (texts[0] === '' && allowEmptyValue && !types.includes('string')) {
    return types.includes('boolean') ? true : undefined;
  }
  return read(texts);
}

/** An object whose members are parameters of their own; `undefined` where none was sent. */
function readMembers(query: URLSearchParams, shape: Shape, toMember: (key: string) => string | undefined): unknown {
  const texts = new Map<string, string[]>();
  for (const [key, text] of query) {
    const member = toMember(key);
    if (member !== undefined) texts.set(member, [...(texts.get(member) ?? []), text]);
  }
  if (texts.size === 0) return undefined;
  return Object.fromEntries(
    [...texts].map(([name, values]) => [name, coerceAll(values, shape.members.get(name) ?? emptyShape)]),
  );
}

/** `filter[state]` is the member `state` of `filter`. */
function memberIn(key: string, name: string): string | undefined {
  return key.startsWith(`${name}[`) && key.endsWith(']') ? key.slice(name.length + 1, -1) : undefined;
}

function decode(segment: string, name: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Refusal([400, 422, 404], `${name}: "${segment}" in the path is not valid percent-encoding (RFC 3986).`);
  }
}
