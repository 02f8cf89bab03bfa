import type { Shape } from '../../src/contract/shape.ts';
import { commas, type Notation } from './notation.ts';

/** The types that a schema allows; none where it does not say. */
export function typesOf({ words: { type } }: Shape): readonly string[] {
  return typeof type === 'string' ? [type] : (type ?? []);
}

/**
 * Turns a parameter's text into the type of its schema. A text that does not look like that type stays a text, and
 * validation says what is wrong with it.
 */
export function coerce(text: string, shape: Shape, notation: Notation = commas): unknown {
  const value = text.startsWith(notation.prefix) ? text.slice(notation.prefix.length) : text;
  for (const type of typesOf(shape)) {
    const coerced = coerceTo(type, value, shape, notation);
    if (coerced !== undefined) return coerced;
  }
  return value;
}

/** The value of what is sent several times under one name: a list takes all of it, everything else the first. */
export function coerceAll(texts: readonly string[], shape: Shape, notation: Notation = commas): unknown {
  const values = texts.map((text) => coerce(text, shape, notation));
  return typesOf(shape).includes('array') && values.every(Array.isArray) ? values.flat() : values[0];
}

function coerceTo(type: string, text: string, shape: Shape, notation: Notation): unknown {
  switch (type) {
    case 'integer':
    case 'number':
      return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined;
    case 'boolean':
      return text === 'true' || text === 'false' ? text === 'true' : undefined;
    case 'null':
      return text === 'null' ? null : undefined;
    case 'array':
      return text === '' ? [] : text.split(notation.separator).map((item) => coerceMember(item, shape.items));
    case 'object':
      return text.startsWith('{') ? parseJson(text) : parseObject(text, shape, notation);
    default:
      return text;
  }
}

function parseObject(text: string, shape: Shape, { separator, assigns }: Notation): unknown {
  const parts = text.split(separator);
  const pairs = assigns ? parts.map((part) => part.split(/=(.*)/s, 2)) : inPairs(parts);
  if (pairs.some(([, value]) => value === undefined)) return undefined;
  return Object.fromEntries(
    pairs.map(([name = '', value = '']) => [name, coerceMember(value, shape.members.get(name))]),
  );
}

function inPairs(parts: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(parts.length / 2) }, (_, at) => parts.slice(2 * at, 2 * at + 2));
}

function coerceMember(text: string, shape: Shape | undefined): unknown {
  return shape === undefined ? text : coerce(text, shape);
}

/** A text as JSON; `undefined` where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
