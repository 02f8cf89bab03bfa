import type { Lifecycle } from '../../contract/contract.ts';

/** The moves of a lifecycle: from each state to those that may follow. */
export type Moves = Readonly<Record<string, { readonly next: readonly string[] }>>;

/** What jobs of a lifecycle may do by themselves, and when they are stopped. */
export function movesOf({ states }: Pick<Lifecycle, 'states'>): Moves {
  const moves = Object.entries(states).map(([name, { next, stop }]): [string, Moves[string]] => [
    name,
    { next: [...new Set([...Object.keys(next), ...(stop === undefined ? [] : [stop])])] },
  ]);
  return Object.fromEntries(moves);
}

/** Whether a job that may have been in one of these states can be in one of those by now, having moved or not. */
export function isReachable(lifecycle: Moves, from: readonly string[], to: readonly string[]): boolean {
  const reached = new Set(from);
  // A set grows while it is walked: the walk ends when nothing new comes in.
  for (const state of reached) for (const next of lifecycle[state]?.next ?? []) reached.add(next);
  return to.some((state) => reached.has(state));
}
