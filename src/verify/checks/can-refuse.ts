import { declaredAnswer } from '../document/declared-answer.ts';
import type { DocumentOperation } from '../document/document-operations.ts';
import type { DocumentReader } from '../document/document-reader.ts';

/** By these a server refuses a request for what it asks; by the others of 4xx for who asks, or how often. */
export const refusals: readonly number[] = [400, 404, 405, 409, 410, 415, 422];

/**
 * Whether an operation declares an answer by which a request can be refused for what it asks. Where it declares none, the
 * server can keep within its document only by accepting everything, which nobody can want of it.
 */
export function canRefuse(
  document: DocumentReader,
  operation: DocumentOperation,
  statuses: readonly number[] = refusals,
): boolean {
  return statuses.some((status) => declaredAnswer(document, operation, status) !== undefined);
}
