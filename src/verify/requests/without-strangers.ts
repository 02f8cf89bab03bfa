import { parsePointer, valueAt } from '../../contract/pointer.ts';
import { isObject } from '../../contract/resolver.ts';
import type { Draft } from './draft.ts';

/** Reserved for what must not be there (RFC 2606, section 2). */
const nobody = 'https://callbacks.invalid/';

/**
 * The draft with nobody's URL where it asks for callbacks by somebody else's: examples and generated values name hosts that
 * exist, and the server under test would call them.
 *
 * @param own - where the run hears callbacks itself; absent: nowhere
 */
export function withoutStrangers(draft: Draft, own: string | undefined): Draft {
  const { body, operation } = draft;
  if (body === undefined || body.text !== undefined) return draft;
  const value = callbackPlaces(operation).reduce<unknown>((here, place) => {
    const url = valueAt(here, place);
    const isStrange = typeof url === 'string' && URL.canParse(url) && (own === undefined || !url.startsWith(own));
    return isStrange ? putAt(here, place, nobody) : here;
  }, body.value);
  return value === body.value ? draft : { ...draft, body: { ...body, value } };
}

/** Where a request says to which URLs callbacks go: the reference tokens of each place in its body. */
export function callbackPlaces({ callbacks }: Draft['operation']): readonly (readonly string[])[] {
  const pointers = callbacks.map(({ url }) => /^\{?\$request\.body#([^}]*)\}?$/.exec(url)?.[1]);
  return pointers.flatMap((pointer) => (pointer === undefined ? [] : [parsePointer(pointer)]));
}

/** A value with another one at a place; objects on the way there are made. */
export function putAt(value: unknown, [name, ...rest]: readonly string[], inner: unknown): unknown {
  if (name === undefined) return inner;
  const members = isObject(value) ? value : {};
  return { ...members, [name]: putAt(members[name], rest, inner) };
}
