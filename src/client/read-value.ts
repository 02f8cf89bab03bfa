import { parsePointer, valueAt } from '../contract/pointer.ts';
import { isObject } from './is-object.ts';
import type { Place } from './view-places.ts';

/**
 * The job's result or failure as these places show it: as a whole, or put together from its parts.
 *
 * @returns `undefined` where it is not there; a part that is `null` is not there either
 */
export function readValue(places: readonly Place[], word: '$job.result' | '$job.failure'): unknown {
  let parts: unknown;
  for (const { template, value } of places) {
    if (value === undefined || value === null || typeof template !== 'string') continue;
    if (template === word) return value;
    if (template.startsWith(`${word}#`)) parts = withPart(parts, parsePointer(template.slice(word.length + 1)), value);
  }
  return parts;
}

function withPart(whole: unknown, [token, ...rest]: string[], value: unknown): unknown {
  if (token === undefined) return value;
  return { ...(isObject(whole) ? whole : {}), [token]: withPart(valueAt(whole, [token]), rest, value) };
}
