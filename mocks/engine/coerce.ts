import type { Parameter } from '../../src/contract/contract.ts';
import type { Shape } from '../../src/contract/shape.ts';

/** What stands between the values of an array in a parameter's style. */
export function separatorOf({ style }: Parameter): string {
  if (style === 'spaceDelimited') return ' ';
  return style === 'pipeDelimited' ? '|' : ',';
}

/**
 * Turns a parameter's text into the type of its schema. A text that does not look like that type stays a text, and
 * validation says what is wrong with it.
 */
export function coerce(text: string, shape: Shape, separator: string): unknown {
  const { type } = shape.words;
  for (const each of typeof type === 'string' ? [type] : (type ?? [])) {
    const value = coerceTo(each, text, shape, separator);
    if (value !== undefined) return value;
  }
  return text;
}

function coerceTo(type: string, text: string, shape: Shape, separator: string): unknown {
  switch (type) {
    case 'integer':
    case 'number':
      return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined;
    case 'boolean':
      return text === 'true' || text === 'false' ? text === 'true' : undefined;
    case 'null':
      return text === 'null' ? null : undefined;
    case 'array':
      return text === ''
        ? []
        : text.split(separator).map((item) => (shape.items ? coerce(item, shape.items, separator) : item));
    case 'object':
      return parseObject(text);
    default:
      return text;
  }
}

function parseObject(text: string): unknown {
  if (!text.startsWith('{')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
