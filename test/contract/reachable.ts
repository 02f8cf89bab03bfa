import type { ClientState } from '../../src/client/client-contract.ts';

type States = Readonly<Record<string, ClientState>>;

/** Whether a job that may have been in one of these states can be in one of those by now, having moved or not. */
export function isReachable(lifecycle: States, from: readonly string[], to: readonly string[]): boolean {
  const reached = new Set(from);
  // A set grows while it is walked: the walk ends when nothing new comes in.
  for (const state of reached) for (const next of lifecycle[state]?.next ?? []) reached.add(next);
  return to.some((state) => reached.has(state));
}
