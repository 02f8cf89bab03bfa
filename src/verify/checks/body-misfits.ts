import { isJsonMediaType } from '../../contract/media-type.ts';
import type { DocumentReader, Misfit, Place } from '../document/document-reader.ts';
import type { ReceivedAnswer } from '../evidence/exchange.ts';
import { essenceOf } from './declared-content.ts';
import { textMisfits } from './text-misfits.ts';

/**
 * In what a body does not fit the schema of its media type. JSON and lines of JSON are judged, and plain texts; what a
 * schema says of other formats, such as XML, is not.
 */
export function bodyMisfits(
  document: DocumentReader,
  mediaType: Place,
  { headers, text, body }: ReceivedAnswer,
): readonly Misfit[] {
  const schema = document.at(mediaType, 'schema');
  if (schema === undefined) return [];
  const essence = essenceOf(headers['content-type'] ?? '');
  if (essence === 'text/plain') return textMisfits(document, schema, text);
  return isJsonMediaType(essence) || typeof body === 'object' ? document.misfits(schema, body) : [];
}
