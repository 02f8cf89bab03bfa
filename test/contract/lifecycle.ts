import type { Lifecycle, Outcome, Role } from '../../src/contract/contract.ts';
import type { Subject } from './subject.ts';

/** How long a test lets a job rest, to see that it stays as it is: a day. */
const restMs = 86_400_000;

/** The lifecycle that a role works on. */
export function lifecycleOf({ contract }: Subject, { lifecycle }: Role): Lifecycle {
  const found = contract.lifecycles[lifecycle];
  if (found === undefined) throw new Error(`There is no lifecycle ${lifecycle} in ${contract.name}.`);
  return found;
}

/** The outcomes that jobs of a lifecycle can have. */
export function outcomesOf({ states }: Lifecycle): readonly Outcome[] {
  return [...new Set(Object.values(states).flatMap(({ outcome }) => outcome ?? []))];
}

/** For how long a job that has come to one of these states can be read, in milliseconds. */
export function readableMs({ states }: Lifecycle, names: readonly string[]): number {
  const stays = names.flatMap((name) => (states[name]?.outcome && states[name].stayMs?.[1]) ?? []);
  return Math.min(...stays);
}

/** A time to rest in one of these states within which a job can still be read, in milliseconds. */
export function restIn(lifecycle: Lifecycle, names: readonly string[]): number {
  return Math.min(restMs, readableMs(lifecycle, names) / 2);
}
