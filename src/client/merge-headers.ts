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
    if (value !== undefined && !Array.isArray(value)) merged.delete(name);
    for (const each of [value ?? []].flat()) merged.append(name, `${each}`);
  }
  return merged;
}

function toEntries(headers: HeadersOptions = {}): (readonly [name: string, value: unknown])[] {
  return Symbol.iterator in headers ? [...headers] : Object.entries(headers);
}
