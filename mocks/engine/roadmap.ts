import type { Lifecycle, Outcome } from '../../src/contract/contract.ts';

/** Where a walk shall end: in a state, or in any final one (of an outcome). */
export interface Goal {
  readonly state?: string;
  readonly outcome?: Outcome;
}

/** The ways from one state towards a goal. */
export interface Crossing {
  readonly isGoal: boolean;
  /** The moves that are taken by themselves and from which the goal can be reached, with their weights. */
  readonly usual: readonly (readonly [state: string, weight: number])[];
  readonly totalWeight: number;
  /** The next state on the shortest way; that uses moves of weight 0 and stops only where there is no other. */
  readonly nearest?: string;
}

/** The ways towards a goal by state; a state from which it cannot be reached is not on the map. */
export type Roadmap = ReadonlyMap<string, Crossing>;

const drawn = new WeakMap<Lifecycle, Map<string, Roadmap>>();

/** The roadmap of a lifecycle for a goal; drawn once. */
export function roadmapTo(lifecycle: Lifecycle, goal: Goal): Roadmap {
  const maps = drawn.get(lifecycle) ?? new Map<string, Roadmap>();
  drawn.set(lifecycle, maps);
  const key = `${goal.state ?? ''} ${goal.outcome ?? ''}`;
  const map = maps.get(key) ?? draw(lifecycle, goal);
  maps.set(key, map);
  return map;
}

function draw(lifecycle: Lifecycle, goal: Goal): Roadmap {
  const legal = distancesTo(lifecycle, goal, legalTargets);
  const usual = distancesTo(lifecycle, goal, usualTargets);
  const nearestTo = (state: string): string | undefined =>
    usual.has(state)
      ? nextOf(state, usualTargets(lifecycle, state), usual)
      : nextOf(state, legalTargets(lifecycle, state), legal);
  return new Map([...legal.keys()].map((state) => [state, toCrossing(lifecycle, state, nearestTo(state), legal)]));
}

function toCrossing(lifecycle: Lifecycle, state: string, nearest: string | undefined, distances: Distances): Crossing {
  const moves = Object.entries(lifecycle.states[state]?.next ?? {});
  const usual = moves.filter(([target, weight]) => weight > 0 && distances.has(target));
  return {
    isGoal: distances.get(state) === 0,
    usual,
    totalWeight: usual.reduce((sum, [, weight]) => sum + weight, 0),
    ...(nearest !== undefined && { nearest }),
  };
}

/** How many moves each state is away from the goal; states from which it cannot be reached are left out. */
type Distances = ReadonlyMap<string, number>;

type Targets = (lifecycle: Lifecycle, state: string) => string[];

function distancesTo(lifecycle: Lifecycle, goal: Goal, targetsOf: Targets): Distances {
  const names = Object.keys(lifecycle.states);
  const distances = new Map(names.filter((name) => isGoal(lifecycle, name, goal)).map((name) => [name, 0]));
  for (let distance = 1; distance <= names.length; distance += 1) {
    for (const name of names) {
      const isNext = targetsOf(lifecycle, name).some((target) => distances.get(target) === distance - 1);
      if (isNext && !distances.has(name)) distances.set(name, distance);
    }
  }
  return distances;
}

function isGoal({ states }: Lifecycle, name: string, goal: Goal): boolean {
  if (goal.state !== undefined) return name === goal.state;
  const outcome = states[name]?.outcome;
  return outcome !== undefined && (goal.outcome === undefined || goal.outcome === outcome);
}

function nextOf(state: string, targets: readonly string[], distances: Distances): string | undefined {
  const distance = distances.get(state) ?? 0;
  return targets.find((target) => distances.get(target) === distance - 1);
}

function legalTargets({ states }: Lifecycle, name: string): string[] {
  const { next = {}, stop } = states[name] ?? {};
  return [...Object.keys(next), ...(stop === undefined ? [] : [stop])];
}

/** The states to which a job moves by itself. */
function usualTargets({ states }: Lifecycle, name: string): string[] {
  return Object.entries(states[name]?.next ?? {}).flatMap(([target, weight]) => (weight > 0 ? [target] : []));
}
