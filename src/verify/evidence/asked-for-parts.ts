import { evaluateDraft } from '../requests/draft.ts';
import type { Exchange } from './exchange.ts';

/** Whether a request asks for some members of the answer only, so that what is not there may have been left out. */
export function askedForParts({ draft }: Exchange): boolean {
  const role = draft?.operation.role;
  const fields = role !== undefined && 'sparse' in role ? role.sparse?.fields : undefined;
  return draft !== undefined && fields !== undefined && evaluateDraft(fields, draft) !== undefined;
}
