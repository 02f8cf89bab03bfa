import { parsePointer, valueAt } from '../contract/pointer.ts';
import type { Place } from './view-places.ts';

/**
 * The job's result or failure as these places show it: as a whole, or put together from its parts.
 *
 * @returns `undefined` where it is not there; a part that is `null` is not there either
 */
export function readValue(places: readonly Place[], word: '$job.result' | '$job.failure'): unknown {
  return places.reduce((whole: unknown, { template, value }) => {
    const [source, pointer = ''] = String(template).split('#');
    return source !== word || value === undefined || value === null
      ? whole
      : withPart(whole, parsePointer(pointer), value);
  }, undefined);
}

function withPart(whole: unknown, [token, ...rest]: string[], value: unknown): unknown {
  if (token === undefined) return value;
  return { ...Object(whole), [token]: withPart(valueAt(whole, [token]), rest, value) };
}
