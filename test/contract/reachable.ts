/** The moves of a lifecycle: from each state to those that may follow. */
export type Moves = Readonly<Record<string, { readonly next: readonly string[] }>>;

/** Whether a job that may have been in one of these states can be in one of those by now, having moved or not. */
export function isReachable(lifecycle: Moves, from: readonly string[], to: readonly string[]): boolean {
  const reached = new Set(from);
  // A set grows while it is walked: the walk ends when nothing new comes in.
  for (const state of reached) for (const next of lifecycle[state]?.next ?? []) reached.add(next);
  return to.some((state) => reached.has(state));
}
