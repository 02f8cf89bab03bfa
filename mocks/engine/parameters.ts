import type { Contract, Operation, Parameter } from '../../src/contract/contract.ts';
import { type Shape, shapeOf } from '../../src/contract/shape.ts';
import { coerce, separatorOf } from './coerce.ts';
import type { IncomingRequest } from './incoming-request.ts';
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

function createReader(parameter: Parameter, shape: Shape): Reader {
  const { name, in: place } = parameter;
  const separator = separatorOf(parameter);
  switch (place) {
    case 'path':
      return (_, segments, values) => {
        const segment = segments[name];
        if (segment !== undefined) values.path[name] = coerce(decode(segment, name), shape, separator);
      };
    case 'query':
      return (incoming, _, values) => {
        const value = readQuery(incoming.query, parameter, shape, separator);
        if (value !== undefined) values.query[name] = value;
      };
    case 'header':
      return (incoming, _, values) => {
        const text = incoming.headers.get(name);
        if (text !== null) values.header[name] = coerce(text, shape, separator);
      };
    case 'cookie':
      return (incoming, _, values) => {
        const text = incoming.cookies().get(name);
        if (text !== undefined) values.cookie[name] = coerce(text, shape, separator);
      };
  }
}

function readQuery(query: URLSearchParams, parameter: Parameter, shape: Shape, separator: string): unknown {
  const { name, style, allowEmptyValue } = parameter;
  if (style === 'deepObject') return readDeepObject(query, name, shape);
  const texts = query.getAll(name);
  const [text] = texts;
  if (text === undefined) return undefined;
  const types = typeof shape.words.type === 'string' ? [shape.words.type] : (shape.words.type ?? []);
  if (text === '' && allowEmptyValue && !types.includes('string')) return types.includes('boolean') ? true : undefined;
  // Clients send arrays in either way, whatever `explode` says: repeated parameters and separated values are both taken.
  return types.includes('array') ? coerce(texts.join(separator), shape, separator) : coerce(text, shape, separator);
}

function readDeepObject(query: URLSearchParams, name: string, shape: Shape): Record<string, unknown> | undefined {
  const members = [...query].flatMap(([key, text]) => {
    const member = key.startsWith(`${name}[`) && key.endsWith(']') ? key.slice(name.length + 1, -1) : undefined;
    return member === undefined ? [] : [[member, coerceMember(text, shape.members.get(member))] as const];
  });
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

function coerceMember(text: string, shape: Shape | undefined): unknown {
  return shape === undefined ? text : coerce(text, shape, ',');
}

function decode(segment: string, name: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Refusal([400, 422, 404], `${name}: "${segment}" in the path is not valid percent-encoding (RFC 3986).`);
  }
}
