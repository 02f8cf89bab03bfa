import type { Outcome } from '../contract/contract.ts';
import type { ClientContract, JobView } from './client-contract.ts';
import type { Place } from './view-places.ts';

/**
 * The states in which an answer shows a job whose view tells them by conditions: those that agree with every literal of the
 * view and with the presence of result, failure and end; of several, those that most literals speak for.
 *
 * @param toPlaces - the places of the view for a job in that state
 * @returns states of one outcome, in the order of the lifecycle; empty when none agrees, or those of different outcome do
 */
export function readStates(
  toPlaces: (state: string) => Place[],
  lifecycle: ClientContract['lifecycles'][string],
  defaults: JobView['defaults'] = {},
): string[] {
  let best = 0;
  let likely: string[] = [];
  for (const [state, { outcome }] of Object.entries(lifecycle)) {
    const score = toPlaces(state).reduce((sum, place) => sum + scoreOf(place, outcome, defaults[place.pointer]), 0);
    if (score > best) likely = [];
    if (score >= best) likely.push(state);
    best = Math.max(best, score);
  }
  return likely.every((state) => lifecycle[state]?.outcome === lifecycle[likely[0] ?? '']?.outcome) ? likely : [];
}

/** How much a place speaks for a state of this outcome: 1 for a literal, 0 for what may be so, `-Infinity` for what may not. */
function scoreOf({ template, value }: Place, outcome: Outcome | undefined, fallback: unknown): number {
  const isExpression = /^\$|\{\$|^undefined$/.test(`${template}`);
  if (!isExpression && isSame(value ?? fallback, template)) return 1;
  const isThere = !isSame(value, undefined) && !isSame(value, fallback);
  return isExpression && mayBe(`${template}`, isThere, outcome) ? 0 : Number.NEGATIVE_INFINITY;
}

/** Whether a value may be there, or be missing, where the view has this expression. */
function mayBe(template: string, isThere: boolean, outcome: Outcome | undefined): boolean {
  const [word, part] = template.split('#');
  // Parts may be missing: which ones are there, depends on the job. A result may grow before the job ends.
  if (word === '$job.result') return outcome === 'success' ? isThere || part !== undefined : !isThere || !outcome;
  if (word === '$job.failure') return outcome === 'failure' ? isThere || part !== undefined : !isThere;
  if (word === '$job.ended') return isThere === !!outcome;
  return word !== 'undefined' || !isThere;
}

/** Absence is written as `null` where a place must not be missing. */
function isSame(value: unknown, other: unknown): boolean {
  return JSON.stringify(value ?? null) === JSON.stringify(other ?? null);
}
