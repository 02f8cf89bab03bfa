import type { DocumentReader, Place } from '../document/document-reader.ts';
import type { ReceivedAnswer } from '../evidence/exchange.ts';

/** A header that an answer declares, and what came of it. */
export interface DeclaredHeader {
  readonly name: string;
  readonly place: Place;
  /** Absent where it did not come. */
  readonly text?: string;
}

/**
 * The headers that an answer declares. Content-Type is none of them, as OpenAPI says: `content` speaks of it.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#response-object
 */
export function declaredHeaders(
  document: DocumentReader,
  declared: Place,
  { headers }: Pick<ReceivedAnswer, 'headers'>,
): readonly DeclaredHeader[] {
  const received = new Map(Object.entries(headers));
  return Object.keys(document.at(declared, 'headers')?.value ?? {}).flatMap((name) => {
    const place = document.at(declared, 'headers', name);
    const key = name.toLowerCase();
    if (place === undefined || key === 'content-type') return [];
    const text = received.get(key);
    return [{ name, place, ...(text !== undefined && { text }) }];
  });
}
