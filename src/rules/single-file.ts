import type { Fault } from '../contract/document-error.ts';
import type { OpenApiDocument } from '../contract/load-document.ts';
import { memberOf, membersOf, type Place, rootOf } from './reading/resolve.ts';

/** A document with jobs references no other file: what stands there could not be read by the other rules. */
export function singleFile(document: OpenApiDocument): Fault[] {
  if (document['x-jobs'] === undefined) return [];
  return referencesIn(rootOf(document))
    .filter(({ value }) => typeof value === 'string' && !value.startsWith('#'))
    .map(({ pointer, value }) => ({
      pointer,
      message: `"${value}" leads out of this file, and the rules about jobs read one file only: none of them was checked. Bundle the document (redocly bundle) and lint the result.`,
    }));
}

/** Every `$ref` that is a reference, wherever it stands; examples are data. */
function referencesIn(place: Place): Place[] {
  const reference = memberOf(place, '$ref');
  const inner = membersOf(place).flatMap(([name, member]) => (name === 'example' ? [] : referencesIn(member)));
  return typeof reference?.value === 'string' ? [reference, ...inner] : inner;
}
