/** The levels of a change, the worst first. */
export const levels = ['breaking', 'risky', 'safe'] as const;

/**
 * What a change does to a client that waits and was made for the old document: `breaking` (it goes wrong), `risky` (it goes
 * wrong if it relied on more than was said, or on a pace), `safe` (it goes on as before).
 */
export type Level = (typeof levels)[number];

/** One change between two documents of an API, with what it means for a client that waits. */
export interface Change {
  /** Name of the kind of change: `state-added`, `link-removed`…; `shape/…` where Redocly has judged. */
  readonly id: string;
  readonly level: Level;
  /** The operations that it concerns, as the new document calls them where it has them; absent: none in particular. */
  readonly operationIds?: readonly string[];
  /** Name of the lifecycle that it concerns. */
  readonly lifecycle?: string;
  /** JSON Pointer into the old document; absent where nothing stood there. */
  readonly before?: string;
  /** JSON Pointer into the new document; absent where nothing stands there any more. */
  readonly after?: string;
  /** What has changed. */
  readonly message: string;
  /** What that means for a client that waits. */
  readonly reason: string;
}

/**
 * Puts changes together that are one: many operations may show the same component. Their operations are listed in one; the
 * worst stand first.
 */
export function mergeChanges(changes: readonly Change[]): Change[] {
  const merged = new Map<string, Change>();
  for (const { operationIds, ...change } of changes) {
    const key = JSON.stringify([change.id, change.level, change.before, change.after, change.message]);
    const all = new Set([...(merged.get(key)?.operationIds ?? []), ...(operationIds ?? [])]);
    merged.set(key, { ...change, ...(all.size > 0 && { operationIds: [...all] }) });
  }
  return levels.flatMap((level) => [...merged.values()].filter((change) => change.level === level));
}

/** Whether a change is at a level or above it. */
export function isAtLeast({ level }: Change, least: Level): boolean {
  return levels.indexOf(level) <= levels.indexOf(least);
}
