import type { ClientContract, ClientOperation, JobView } from './client-contract.ts';

/**
 * How an operation's answers show jobs. A success that is not declared is read like the first that is: whether it fits is
 * then told by its body.
 */
export function viewOf({ views }: ClientContract, { answers }: ClientOperation, status?: number): JobView {
  const at = answers[String(status)] ?? Object.values(answers)[0];
  return (at === undefined ? undefined : views[at]) ?? {};
}
