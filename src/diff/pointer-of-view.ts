import type { JobView } from '../client/client-contract.ts';
import { isJsonMediaType } from '../contract/media-type.ts';
import { parsePointer, toPointer } from '../contract/pointer.ts';
import { isObject } from '../contract/resolver.ts';
import { partsOf } from '../rules/reading/answers.ts';
import { memberOf, membersOf, type Place } from '../rules/reading/resolve.ts';
import { anyMember, schemasAt } from '../rules/reading/schemas.ts';

/**
 * Where the schema stands of something that an answer's body shows, or the header that shows it; the response itself where no
 * single place does.
 *
 * @param shown - JSON Pointer from the body, or of a list from the element of each job; the parts of a whole with a pointer each,
 * which stand in what holds them all; or an array that begins with the name of a header, in lower case
 */
export function pointerOfView(response: Place, shown: unknown, { jobs }: JobView): string {
  if (Array.isArray(shown)) {
    const header = membersOf(memberOf(response, 'headers')).find(([name]) => name.toLowerCase() === shown[0]);
    return header?.[1].pointer ?? response.pointer;
  }
  const body = partsOf(response).find(({ name }) => isJsonMediaType(name));
  if (body === undefined) return response.pointer;
  const way = jobs === undefined ? [] : [...parsePointer(jobs), anyMember];
  const schemas = pointersIn(shown).map((pointer) => schemasAt(body.schema, [...way, ...parsePointer(pointer)])[0]);
  return sharedPointer(schemas.map((schema) => schema?.pointer ?? '')) ?? response.pointer;
}

/** The pointers of a whole and its parts. */
function pointersIn(shown: unknown): string[] {
  if (typeof shown === 'string') return [shown];
  return isObject(shown) ? Object.values(shown).flatMap(pointersIn) : [];
}

/** The innermost place that holds all of these; `undefined` where they have less in common than a path or a component. */
function sharedPointer(pointers: readonly string[]): string | undefined {
  const [first = [], ...others] = pointers.map(parsePointer);
  const end = first.findIndex((token, at) => others.some((tokens) => tokens[at] !== token));
  const shared = end < 0 ? first : first.slice(0, end);
  return shared.length > 2 ? toPointer(shared) : undefined;
}
