import type { Contract } from '../../contract/contract.ts';
import { isObject } from '../../contract/resolver.ts';
import { sample } from '../../contract/sample.ts';
import { type Shape, shapeOf } from '../../contract/shape.ts';
import { toJsonTypes } from './json-types.ts';
import { tryGenerate } from './try-generate.ts';

/** A place in a value, and what its schema says of it. */
export interface ValuePlace {
  /** The names from the top of the value down. */
  readonly path: readonly string[];
  readonly shape: Shape;
  /** What stands here; where nothing does, a sample, if there is one. */
  readonly value: unknown;
  /** Whether the place can be left out: `fixed` is what is no member, such as an item. */
  readonly presence: 'required' | 'optional' | 'absent' | 'fixed';
  /** The whole value, with another one here; `undefined` leaves it out. */
  put(value: unknown): unknown;
}

/** Many for any body that people write; a schema that unfolds without end has no more. */
const mostPlaces = 400;

/**
 * The place of a value and those below it, the nearest to the top first. Arrays are entered by their first item, members
 * that are not there by a sample, and of alternatives those that the value looks like.
 */
export function placesIn(shape: Shape, value: unknown, schemas: Contract['schemas']): readonly ValuePlace[] {
  const places: ValuePlace[] = [{ path: [], shape, value, presence: 'fixed', put: (other) => other }];
  // An array grows while it is walked: the walk ends when nothing new comes in.
  for (const place of places) {
    if (places.length >= mostPlaces) break;
    places.push(...alternativesOf(place, schemas), ...itemsOf(place), ...membersOf(place));
  }
  return places.slice(0, mostPlaces);
}

function alternativesOf(place: ValuePlace, schemas: Contract['schemas']): ValuePlace[] {
  const { oneOf = [], anyOf = [] } = place.shape.words;
  return [...oneOf, ...anyOf]
    .map((alternative) => shapeOf(alternative, schemas))
    .filter((shape) => isLike(shape, place.value))
    .map((shape) => ({ ...place, shape }));
}

/** Whether a value looks like this alternative: of its type, with what it requires, and fixed members as they must be. */
function isLike({ members, required, words: { type } }: Shape, value: unknown): boolean {
  const types = [type ?? []].flat();
  const isOfType = types.length === 0 || toJsonTypes(value).some((each) => types.includes(each));
  if (!isOfType || !isObject(value)) return isOfType && required.size === 0;
  const isFixedOtherwise = ([name, { words }]: [string, Shape]): boolean => {
    if (!Object.hasOwn(value, name)) return false;
    const here = value[name] ?? null;
    return (words.const !== undefined && words.const !== here) || words.enum?.includes(here) === false;
  };
  return [...required].every((name) => Object.hasOwn(value, name)) && ![...members].some(isFixedOtherwise);
}

function itemsOf({ path, shape, value, put }: ValuePlace): ValuePlace[] {
  if (!Array.isArray(value) || value.length === 0 || shape.items === undefined) return [];
  return [
    {
      path: [...path, '0'],
      shape: shape.items,
      value: value[0],
      presence: 'fixed',
      put: (item) => put(value.with(0, item)),
    },
  ];
}

function membersOf({ path, shape, value, put }: ValuePlace): ValuePlace[] {
  if (!isObject(value)) return [];
  const other = Object.keys(value).find((name) => !shape.members.has(name));
  const undeclared: [string, Shape][] =
    other === undefined || shape.others === undefined ? [] : [[other, shape.others]];
  return [...shape.members, ...undeclared].map(([name, member]): ValuePlace => {
    const isThere = Object.hasOwn(value, name);
    return {
      path: [...path, name],
      shape: member,
      value: isThere ? value[name] : tryGenerate(() => sample(member)),
      presence: !isThere ? 'absent' : shape.required.has(name) ? 'required' : 'optional',
      put: (inner) => put(withMember(value, name, inner)),
    };
  });
}

function withMember(value: object, name: string, inner: unknown): unknown {
  const isThere = Object.hasOwn(value, name);
  const entries = isThere ? Object.entries(value) : [...Object.entries(value), [name, inner] as const];
  const changed = entries.map(([each, old]): [string, unknown] => [each, each === name ? inner : old]);
  return Object.fromEntries(changed.filter(([, each]) => each !== undefined));
}
