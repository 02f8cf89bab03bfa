import type { Outcome } from '../contract/contract.ts';
import type { Breach } from '../errors/contract-error.ts';
import type { ClientContract, JobView } from './client-contract.ts';
import type { Place } from './view-places.ts';

/**
 * The states in which places show a job.
 *
 * Where one shows the state, its value alone decides. Elsewhere, those states fit that agree with every literal of the view
 * and with the presence of result, failure and end; of several, those that most literals speak for.
 *
 * @param toPlaces - the places of the view for a job in that state
 * @returns states of one outcome, or where and how the answer breaks the contract
 */
export function readStates(
  toPlaces: (state: string) => Place[],
  lifecycle: ClientContract['lifecycles'][string],
  defaults: JobView['defaults'] = {},
): readonly [string, ...string[]] | Breach {
  const names = Object.keys(lifecycle);
  const shown = toPlaces('').find(({ template }) => template === '$job.state');
  if (shown !== undefined) {
    const state = names.find((name) => name === shown.value);
    return state === undefined ? { ...shown, allowed: names } : [state];
  }
  const scored = Object.entries(lifecycle).map(([state, { outcome }]) => {
    const score = toPlaces(state).reduce((sum, place) => sum + scoreOf(place, outcome, defaults[place.pointer]), 0);
    return { state, outcome, score };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const [first, ...others] = scored.filter(({ score }) => score === best);
  if (first === undefined || others.some(({ outcome }) => outcome !== first.outcome)) {
    return { pointer: '', value: undefined, allowed: names };
  }
  return [first.state, ...others.map(({ state }) => state)];
}

/** How much a place speaks for a state of this outcome: 1 for a literal, 0 for what is right, `-Infinity` for what is not. */
function scoreOf({ template, value }: Place, outcome: Outcome | undefined, fallback: unknown): number {
  if (template !== undefined && !/^\$|\{\$/.test(String(template))) {
    return isSame(value ?? fallback, template) ? 1 : Number.NEGATIVE_INFINITY;
  }
  const isThere = !isSame(value, undefined) && !isSame(value, fallback);
  const [word, part] = String(template).split('#');
  return isRight ? 0 : Number.NEGATIVE_INFINITY;
}

/** Absence is written as `null` where a place must not be missing. */
function isSame(value: unknown, other: unknown): boolean {
  return JSON.stringify(value ?? null) === JSON.stringify(other ?? null);
}
