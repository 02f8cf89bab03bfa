import type { SideLifecycle, SideState } from './side.ts';

/** A state that both documents have. */
export interface StatePair {
  readonly before: SideState;
  readonly after: SideState;
}

/** The states of a lifecycle that both documents have. */
export interface StatePairs {
  /** States of both documents, also those that have another name now. */
  readonly both: readonly StatePair[];
  readonly removed: readonly SideState[];
  readonly added: readonly SideState[];
}

/** Finds each state of a lifecycle again: by its name, else as the only one that stands in its place. */
export function pairStates(before: SideLifecycle, after: SideLifecycle): StatePairs {
  const lost = [...before.states.values()].filter(({ name }) => !after.states.has(name));
  const gained = [...after.states.values()].filter(({ name }) => !before.states.has(name));
  const renamed = lost.flatMap((state): StatePair[] => {
    const [found, ...others] = gained.filter((candidate) => isSame(state, candidate, before, after));
    const rivals = lost.filter((other) => found !== undefined && isSame(other, found, before, after));
    return found !== undefined && others.length === 0 && rivals.length === 1 ? [{ before: state, after: found }] : [];
  });
  const kept = [...before.states.values()].flatMap((state): StatePair[] => {
    const found = after.states.get(state.name) ?? renamed.find((pair) => pair.before === state)?.after;
    return found === undefined ? [] : [{ before: state, after: found }];
  });
  return {
    both: kept,
    removed: lost.filter((state) => !renamed.some((pair) => pair.before === state)),
    added: gained.filter((state) => !renamed.some((pair) => pair.after === state)),
  };
}

/** Whether two names are one state: spelled alike, or with the same outcome and the same moves from and to it. */
function isSame(one: SideState, other: SideState, before: SideLifecycle, after: SideLifecycle): boolean {
  if (lettersOf(one.name) === lettersOf(other.name)) return one.outcome === other.outcome;
  return surroundings(one, before) === surroundings(other, after);
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function surroundings({ name, outcome, next, stop }: SideState, { declared, states }: SideLifecycle): string {
  const own = (state: string | undefined): string | undefined => (state === name ? '' : state);
  const incoming = (leadsHere: (state: SideState) => boolean): (string | undefined)[] =>
    [...states.values()]
      .filter(leadsHere)
      .map((state) => own(state.name))
      .sort();
  return JSON.stringify([
    outcome,
    Object.keys(next).map(own).sort(),
    own(stop),
    declared.initial === name,
    incoming((state) => Object.hasOwn(state.next, name)),
    incoming((state) => state.stop === name),
  ]);
}
