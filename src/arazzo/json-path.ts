import { parsePointer } from '../contract/pointer.ts';
import type { Json } from '../contract/template.ts';

/**
 * A JSON Pointer as a query of JSONPath, relative to the node that a filter looks at.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9535#section-2.3.5
 */
export function toQuery(pointer: string): string {
  return parsePointer(pointer).reduce((query, token) => query + toSegment(token), '@');
}

function toSegment(token: string): string {
  if (/^(?:0|[1-9]\d*)$/.test(token)) return `[${token}]`;
  return /^[A-Za-z_]\w*$/.test(token) ? `.${token}` : `[${toLiteral(token)}]`;
}

/** Whether a filter can compare with a value: JSONPath has no literals for arrays and objects. */
export function isComparable(value: Json): value is string | number | boolean | null {
  return typeof value !== 'object' || value === null;
}

/** A value as it stands in a filter. */
export function toLiteral(value: string | number | boolean | null): string {
  return JSON.stringify(value);
}

/** Conditions of which all must hold; without any, the node is taken as it is. */
export function allOf(conditions: readonly string[]): string {
  return join(conditions, '&&') ?? '@';
}

/** Conditions of which one must hold; without any, no node is taken. */
export function anyOf(conditions: readonly string[]): string {
  return join(conditions, '||') ?? '!@';
}

/**
 * Every operator gets two operands: the evaluator that Redocly uses passes over all that follow.
 *
 * @see https://github.com/P0lip/jsonpath-rfc9535/issues/5
 */
function join([first, ...others]: readonly string[], operator: '&&' | '||'): string | undefined {
  const rest = others.length === 0 ? undefined : join(others, operator);
  return first === undefined || rest === undefined ? first : `${group(first)} ${operator} ${group(rest)}`;
}

function group(condition: string): string {
  return / (?:&&|\|\|) /.test(condition) ? `(${condition})` : condition;
}
