import type { Exchange } from '../evidence/exchange.ts';
import { limitStatuses } from '../evidence/limit-keys.ts';
import type { Subject } from '../subject.ts';

/** The statuses by which limits may refuse what was sent: none, unless it is a submission. */
export function limitStatusesOf({ contract }: Subject, { operationId }: Exchange): readonly number[] {
  const role = contract.operations.find(({ id }) => id === operationId)?.role;
  return role?.kind === 'submit' ? limitStatuses(contract.lifecycles[role.lifecycle] ?? { limits: [] }) : [];
}
