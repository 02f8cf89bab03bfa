import type { OpenApiDocument } from '../../contract/load-document.ts';
import { parsePointer, toPointer, valueAt } from '../../contract/pointer.ts';
import { isJson, isObject } from '../../contract/resolver.ts';
import type { Json } from '../../contract/template.ts';

/** A value of a document, together with where it stands. */
export interface Place {
  readonly document: OpenApiDocument;
  /** JSON Pointer of the value. */
  readonly pointer: string;
  readonly value: Json;
}

/** The document itself as a place. */
export function rootOf(document: OpenApiDocument): Place {
  return { document, pointer: '', value: document };
}

/** The member or element of that name as it stands, references not followed; `undefined` where there is none. */
export function memberOf(place: Place, name: string): Place | undefined {
  const { document, pointer, value } = place;
  const member = valueAt(value, [name]);
  return isJson(member) ? { document, pointer: pointer + toPointer([name]), value: member } : undefined;
}

/** All members or elements as they stand, by name; none of a scalar. */
export function membersOf(place: Place | undefined): [string, Place][] {
  if (place === undefined || typeof place.value !== 'object' || place.value === null) return [];
  return Object.keys(place.value).flatMap((name): [string, Place][] => {
    const member = memberOf(place, name);
    return member === undefined ? [] : [[name, member]];
  });
}

/**
 * The place itself, or the one at the end of its `$ref`.
 *
 * `undefined` where a reference leads out of the document, to nothing or in a circle: what stands there is not known here,
 * and whether it must exist is not this project's question (Redocly's `no-unresolved-refs` answers it).
 */
export function follow(place: Place | undefined): Place | undefined {
  let here = place;
  for (let hops = 0; here !== undefined && isObject(here.value) && typeof here.value.$ref === 'string'; hops += 1) {
    here = hops > 50 ? undefined : placeAt(here.document, here.value.$ref);
  }
  return here;
}

/** Where the `$ref` of a place leads, one step; `undefined` where there is none, or it leads out of the document. */
export function targetOf(place: Place): Place | undefined {
  const { document, value } = place;
  return isObject(value) && typeof value.$ref === 'string' ? placeAt(document, value.$ref) : undefined;
}

/** What stands below a place by these names, references followed on the way and at the end. */
export function below(place: Place | undefined, ...names: readonly string[]): Place | undefined {
  return names.reduce((here, name) => here && follow(memberOf(here, name)), follow(place));
}

/** All members or elements by name, with their references followed. */
export function entriesBelow(place: Place | undefined, ...names: readonly string[]): [string, Place][] {
  return membersOf(below(place, ...names)).flatMap(([name, member]): [string, Place][] => {
    const target = follow(member);
    return target === undefined ? [] : [[name, target]];
  });
}

/** The text below a place by these names; `undefined` where there is none, or something else. */
export function textBelow(place: Place | undefined, ...names: readonly string[]): string | undefined {
  const value = below(place, ...names)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Where a reference into the same document leads. */
function placeAt(document: OpenApiDocument, reference: string): Place | undefined {
  if (reference !== '#' && !reference.startsWith('#/')) return undefined;
  try {
    const tokens = parsePointer(decodeURIComponent(reference.slice(1)));
    const value = valueAt(document, tokens);
    return isJson(value) ? { document, pointer: toPointer(tokens), value } : undefined;
  } catch {
    return undefined;
  }
}
