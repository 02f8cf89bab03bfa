import type { ClientContract, ClientOperation, JobView } from './client-contract.ts';

/**
 * How an operation's answer shows jobs. A success that is not declared is read like the first that is: its body tells
 * whether it fits.
 */
export function viewOf({ views }: ClientContract, { answers }: ClientOperation, status?: number): JobView {
  return views[answers[`${status}`] ?? Object.values(answers)[0] ?? -1] ?? {};
}
