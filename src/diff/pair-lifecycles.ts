import { pairStates, type StatePairs } from './pair-states.ts';
import type { Side, SideLifecycle } from './side.ts';

/** A lifecycle that both documents have. */
export interface LifecyclePair {
  readonly before: SideLifecycle;
  readonly after: SideLifecycle;
  readonly states: StatePairs;
}

/** The lifecycles of two documents. */
export interface LifecyclePairs {
  /** Also those that have another name now. */
  readonly both: readonly LifecyclePair[];
  readonly removed: readonly SideLifecycle[];
  readonly added: readonly SideLifecycle[];
}

/** Finds each lifecycle again: by its name, else as the only one with just its states. */
export function pairLifecycles(before: Side, after: Side): LifecyclePairs {
  const lost = [...before.lifecycles.values()].filter(({ name }) => !after.lifecycles.has(name));
  const gained = [...after.lifecycles.values()].filter(({ name }) => !before.lifecycles.has(name));
  const renamed = lost.flatMap((lifecycle) => {
    const [found, ...others] = gained.filter((candidate) => statesOf(candidate) === statesOf(lifecycle));
    const rivals = lost.filter((other) => statesOf(other) === statesOf(lifecycle));
    return found !== undefined && others.length === 0 && rivals.length === 1 ? [toPair(lifecycle, found)] : [];
  });
  const kept = [...before.lifecycles.values()].flatMap((lifecycle) => {
    const found = after.lifecycles.get(lifecycle.name);
    return found === undefined ? [] : [toPair(lifecycle, found)];
  });
  return {
    both: [...kept, ...renamed],
    removed: lost.filter((lifecycle) => !renamed.some((pair) => pair.before === lifecycle)),
    added: gained.filter((lifecycle) => !renamed.some((pair) => pair.after === lifecycle)),
  };
}

function toPair(before: SideLifecycle, after: SideLifecycle): LifecyclePair {
  return { before, after, states: pairStates(before, after) };
}

function statesOf({ states }: SideLifecycle): string {
  return JSON.stringify([...states.keys()].sort());
}
