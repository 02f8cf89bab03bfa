import type { Place } from '../document/document-reader.ts';
import type { Exchange } from '../evidence/exchange.ts';
import type { Subject } from '../subject.ts';

/** Where the operation of an exchange stands; where none is meant, all paths. */
export function operationAt({ operations }: Pick<Subject, 'operations'>, { operationId }: Exchange): Place | string {
  return operations.find(({ id }) => id === operationId)?.place ?? '/paths';
}
