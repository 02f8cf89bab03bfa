import type { HeadersOptions } from 'openapi-fetch';

/**
 * Puts headers together. Later ones go before earlier ones, `null` takes away what stands there, `undefined` leaves it, and
 * the values of an array are added to it: as openapi-fetch has it.
 *
 * @throws {TypeError} for a name or a value that no header can have
 */
export function mergeHeaders(...all: readonly (HeadersOptions | undefined)[]): Headers {
  const merged = new Headers();
  for (const [name, value] of all.flatMap(toEntries)) {
    if (value === null) merged.delete(name);
    else if (Array.isArray(value)) for (const each of value) merged.append(name, `${each}`);
    else if (value !== undefined) merged.set(name, `${value}`);
  }
  return merged;
}

function toEntries(headers: HeadersOptions = {}): (readonly [name: string, value: unknown])[] {
  return Symbol.iterator in headers ? [...headers] : Object.entries(headers);
}
