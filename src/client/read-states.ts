import type { Outcome } from '../contract/contract.ts';
import type { Breach } from '../errors/contract-error.ts';
import type { ClientState } from './client-contract.ts';
import { type Place, placesIn } from './view-places.ts';

/** What an absent value means, by JSON Pointer. */
type Defaults = Readonly<Record<string, unknown>>;

/**
 * The states in which an answer may show a job.
 *
 * Where a place shows the state, its value alone decides. Elsewhere, those states fit that agree with every literal of the
 * view and with the presence of result, failure and end; of several, those that most literals speak for.
 *
 * @returns states of one outcome, or where and how the answer breaks the contract
 */
export function readStates(
  job: Place,
  headers: readonly Place[],
  lifecycle: Readonly<Record<string, ClientState>>,
  defaults: Defaults,
): readonly string[] | Breach {
  const names = Object.keys(lifecycle);
  const shown = [...placesIn(job, ''), ...headers].find(({ template }) => template === '$job.state');
  if (shown !== undefined) {
    const { pointer, value } = shown;
    const state = names.find((name) => name === value);
    return state === undefined ? { pointer, value, allowed: names } : [state];
  }
  const fitting = Object.entries(lifecycle).flatMap(([state, { outcome }]) => {
    const places = placesIn(job, state);
    const literals = places.filter(({ template }) => isLiteral(template)).length;
    return places.every((place) => fits(place, outcome, defaults)) ? [{ state, outcome, literals }] : [];
  });
  const most = Math.max(...fitting.map(({ literals }) => literals));
  const likely = fitting.filter(({ literals }) => literals === most);
  const states = likely.map(({ state }) => state);
  if (new Set(likely.map(({ outcome }) => outcome)).size === 1) return states;
  const { pointer, value } = job;
  const allowed = states.length === 0 ? names : [`what tells ${states.join(' from ')}`];
  return { pointer, value, allowed };
}

/** Whether what stands at a place may stand there while the job's state has this outcome (`undefined`: is not final). */
function fits({ template, value, pointer }: Place, outcome: Outcome | undefined, defaults: Defaults): boolean {
  const isAbsent = value === undefined || value === null || isSame(value, defaults[pointer]);
  if (template === undefined) return isAbsent;
  if (isLiteral(template)) return isSame(value ?? defaults[pointer], template);
  const [word, part] = String(template).split('#');
  // Parts need not be there: which ones are, depends on the job. A result may grow before the job ends.
  if (word === '$job.result') return outcome === 'success' ? !isAbsent || part !== undefined : isAbsent || !outcome;
  if (word === '$job.failure') return outcome === 'failure' ? !isAbsent || part !== undefined : isAbsent;
  if (word === '$job.ended') return isAbsent === (outcome === undefined);
  return true;
}

function isLiteral(template: unknown): boolean {
  return template !== undefined && !(typeof template === 'string' && /^\$|\{\$/.test(template));
}

/** Absence is written as `null` where a place must not be missing. */
function isSame(value: unknown, other: unknown): boolean {
  return JSON.stringify(value ?? null) === JSON.stringify(other ?? null);
}
