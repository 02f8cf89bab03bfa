import { declaredKey } from '../coverage/coverage.ts';
import type { DocumentOperation } from './document-operations.ts';
import type { DocumentReader, Place } from './document-reader.ts';

/** The answer that an operation declares for a status: for itself, for its class (`4XX`), or by `default`. */
export function declaredAnswer(
  document: DocumentReader,
  { place }: DocumentOperation,
  status: number,
): Place | undefined {
  const key = declaredKey(declaredStatuses(document, place), status);
  return key === undefined ? undefined : document.at(place, 'responses', key);
}

/** The keys under which an operation declares its answers. */
export function declaredStatuses(document: DocumentReader, operation: Place): readonly string[] {
  return Object.keys(document.at(operation, 'responses')?.value ?? {}).filter((key) => !key.startsWith('x-'));
}
