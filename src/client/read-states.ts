import { at } from './at.ts';
import type { ClientLifecycle, JobView } from './client-contract.ts';

/**
 * The states in which an answer shows a job whose states are told apart by signs: those that no sign speaks against; of
 * several, those that most values speak for.
 *
 * @returns states of one outcome, in the order of the lifecycle; empty when none fits, or those of different outcome do
 */
export function readStates(
  { signs = {}, defaults = {} }: JobView,
  states: ClientLifecycle['states'],
  job: unknown,
): string[] {
  // What is no object has no members that could have a default.
  const meant = Object(job) === job ? defaults : {};
  const found = (pointer: string) => toText(at(job, pointer) ?? meant[pointer]);
  const isThere = (pointer: string) => found(pointer) !== toText(meant[pointer]);
  let best = 0;
  let likely: string[] = [];
  for (const [state, { is = {}, has = [], lacks = [] }] of Object.entries(signs)) {
    const values = Object.entries(is);
    const fits =
      values.every(([pointer, value]) => found(pointer) === toText(value)) &&
      has.every(isThere) &&
      !lacks.some(isThere);
    if (!fits || values.length < best) continue;
    if (values.length > best) likely = [];
    best = values.length;
    likely.push(state);
  }
  return likely.every((state) => states[state] === states[`${likely[0]}`]) ? likely : [];
}

/** For comparing. Absence is written as `null` where a place must not be missing. */
function toText(value: unknown): string {
  return JSON.stringify(value ?? null);
}
