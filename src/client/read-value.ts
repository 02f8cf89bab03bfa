import { memberOf, type Place } from './view-places.ts';

/**
 * The job's result or failure as these places show it: as a whole, or put together from its parts.
 *
 * @returns `undefined` where it is not there; a part that is `null` is not there either
 */
export function readValue(places: readonly Place[], word: '$job.result' | '$job.failure'): unknown {
  return places.reduce((whole: unknown, { template, value }) => {
    const [source, pointer = ''] = `${template}`.split('#');
    return source === word ? withPart(whole, pointer.split('/').slice(1), value ?? undefined) : whole;
  }, undefined);
}

function withPart(whole: unknown, [token, ...rest]: string[], value: unknown): unknown {
  if (token === undefined || value === undefined) return value ?? whole;
  const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
  return { ...Object(whole), [name]: withPart(memberOf(whole, name), rest, value) };
}
