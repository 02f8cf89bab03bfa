import type { ClientContract, JobView } from './client-contract.ts';
import { operationOf } from './operation-of.ts';

/**
 * How an operation's answer shows jobs. A success that is not declared is read like the first that is: its body tells
 * whether it fits.
 */
export function viewOf(contract: ClientContract, operationId: string, status?: number): JobView {
  const { answers } = operationOf(contract, operationId);
  return contract.views[answers[`${status}`] ?? Object.values(answers)[0] ?? -1] ?? {};
}
