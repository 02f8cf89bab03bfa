import { type Change, isAtLeast, type Level } from './change.ts';

/** A change, and the line where to look. */
export interface LocatedChange extends Change {
  /** Line of the new document, from 1; of what is gone, where it would stand. Absent where it is not known. */
  readonly line?: number;
}

/** All that a comparison of two documents has found. */
export interface Report {
  /** The files as they were named. */
  readonly before: string;
  readonly after: string;
  /** The worst first. */
  readonly changes: readonly LocatedChange[];
  /** What could not be judged, and what to do about it. */
  readonly notes: readonly string[];
}

/** How many changes there are of each level. */
export function countLevels({ changes }: Report): Record<Level, number> {
  const count = (level: Level): number => changes.filter((change) => change.level === level).length;
  return { breaking: count('breaking'), risky: count('risky'), safe: count('safe') };
}

/** `2 breaking, 1 risky, 0 safe`. */
export function summarize(report: Report): string {
  return Object.entries(countLevels(report))
    .map(([level, count]) => `${count} ${level}`)
    .join(', ');
}

/** Whether there is a change that a caller does not want to let pass. */
export function isFailing({ changes }: Report, failOn: Level | 'never'): boolean {
  return failOn !== 'never' && changes.some((change) => isAtLeast(change, failOn));
}

/** Where a change stands, for people: the pointer into the new document, else that into the old one. */
export function placeOf({ before, after }: Change): string {
  return after === undefined ? `#${before ?? ''} (old)` : `#${after}`;
}

const mostNames = 3;

/** The operations that a change concerns, for people; `undefined` where it concerns none in particular. */
export function operationsOf({ operationIds = [] }: Change): string | undefined {
  if (operationIds.length === 0) return undefined;
  const others = operationIds.length - mostNames;
  return operationIds.slice(0, mostNames).join(', ') + (others > 0 ? ` and ${others} more` : '');
}
