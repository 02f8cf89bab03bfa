import type { JobView } from '../client/client-contract.ts';
import { isJsonMediaType } from '../contract/media-type.ts';
import { parsePointer } from '../contract/pointer.ts';
import { partsOf } from '../rules/reading/answers.ts';
import { memberOf, membersOf, type Place } from '../rules/reading/resolve.ts';
import { anyMember, schemasAt } from '../rules/reading/schemas.ts';

/**
 * Where the schema stands of something that an answer's body shows, or the header that shows it; the response itself where no
 * single place does.
 *
 * @param shown - JSON Pointer from the body, or of a list from the element of each job; or an array that begins with the name of
 * a header, in lower case
 */
export function pointerOfView(response: Place, shown: unknown, { jobs }: JobView): string {
  if (Array.isArray(shown)) {
    const header = membersOf(memberOf(response, 'headers')).find(([name]) => name.toLowerCase() === shown[0]);
    return header?.[1].pointer ?? response.pointer;
  }
  const body = partsOf(response).find(({ name }) => isJsonMediaType(name));
  if (body === undefined || typeof shown !== 'string') return response.pointer;
  const way = jobs === undefined ? [] : [...parsePointer(jobs), anyMember];
  const [schema] = schemasAt(body.schema, [...way, ...parsePointer(shown)]);
  return schema?.pointer ?? response.pointer;
}
