import { rules } from './catalog.ts';
import { type Change, mergeChanges } from './change.ts';
import type { Side } from './side.ts';

/**
 * What has changed between two documents for a client that waits: how jobs live, and what is sent and shown for it. Shapes,
 * and operations that have nothing to do with jobs, are not looked at.
 *
 * @returns the worst first; empty where nothing of it has changed
 */
export function compareSides(before: Side, after: Side): Change[] {
  return mergeChanges(rules.flatMap((rule) => rule(before, after)));
}
