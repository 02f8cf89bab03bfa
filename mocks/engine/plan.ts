import type { Lifecycle, Outcome } from '../../src/contract/contract.ts';
import type { Step } from './job.ts';
import type { Random } from './random.ts';

/** What a submission asks for beyond the lifecycle's own course. */
export interface Scenario {
  /** How the job shall end. */
  readonly outcome?: Outcome;
  /** Time from submission to the final state (or to the state it is held in), in milliseconds. */
  readonly durationMs?: number;
  /** The state in which the job stays; `true`: the initial one. */
  readonly hold?: string | true;
}

/** Thrown when a lifecycle has no walk that does what the scenario asks. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError' as const;
}

/**
 * Draws the walk of a job through its lifecycle.
 *
 * @throws {ScenarioError} when the scenario asks for an outcome or a state that cannot be reached
 */
export function drawPlan(lifecycle: Lifecycle, random: Random, startMs: number, scenario: Scenario = {}): Step[] {
  const walk = drawWalk(lifecycle, random, scenario);
  const stays = walk.slice(0, -1).map((state) => drawStayMs(lifecycle, state, random));
  return schedule(walk, stays, startMs, scenario.durationMs);
}

/** The plan from a stop on: what has been stays, then the walk goes on from the state that the stop leads to. */
export function drawStop(
  lifecycle: Lifecycle,
  random: Random,
  plan: readonly Step[],
  state: string,
  nowMs: number,
): Step[] {
  const past = plan.filter(({ fromMs }) => fromMs <= nowMs);
  return [...past, ...drawPlan({ ...lifecycle, initial: state }, random, nowMs)];
}

function drawWalk(lifecycle: Lifecycle, random: Random, scenario: Scenario): string[] {
  const hold = scenario.hold === true ? lifecycle.initial : scenario.hold;
  const isGoal = (state: string): boolean =>
    hold === undefined
      ? isFinal(lifecycle, state) &&
        (scenario.outcome ?? lifecycle.states[state]?.outcome) === lifecycle.states[state]?.outcome
      : state === hold;
  const distances = distancesToGoal(lifecycle, isGoal);
  if (!distances.has(lifecycle.initial)) throw new ScenarioError(explain(lifecycle, scenario));
  const walk = [lifecycle.initial];
  for (let state = lifecycle.initial; !isGoal(state); walk.push(state)) {
    state = drawMove(lifecycle, state, random, distances, walk.length);
  }
  return walk;
}

/** A lifecycle may go round in circles; after this many steps the walk takes the shortest way to its end. */
const longestStroll = 50;

/** Takes a move by weight among those from which the goal can be reached. */
function drawMove(
  lifecycle: Lifecycle,
  state: string,
  random: Random,
  distances: ReadonlyMap<string, number>,
  steps: number,
): string {
  const { next = {}, stop } = lifecycle.states[state] ?? {};
  const moves = Object.entries(next).filter(([target]) => distances.has(target));
  const usual = moves.filter(([, weight]) => weight > 0);
  const nearest = [...moves.map(([target]) => target), ...(stop === undefined ? [] : [stop])].sort(
    (one, other) => (distances.get(one) ?? Infinity) - (distances.get(other) ?? Infinity),
  )[0];
  if ((usual.length === 0 || steps > longestStroll) && nearest !== undefined) return nearest;
  let left = random.next() * usual.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [target, weight] of usual) {
    left -= weight;
    if (left < 0) return target;
  }
  return usual.at(-1)?.[0] ?? state;
}

/** How many moves each state is away from a goal; states from which none can be reached are left out. */
function distancesToGoal(lifecycle: Lifecycle, isGoal: (state: string) => boolean): Map<string, number> {
  const names = Object.keys(lifecycle.states);
  const distances = new Map(names.filter(isGoal).map((state) => [state, 0]));
  for (let distance = 1; distance <= names.length; distance += 1) {
    for (const [state, { next, stop }] of Object.entries(lifecycle.states)) {
      const targets = [...Object.keys(next), ...(stop === undefined ? [] : [stop])];
      if (!distances.has(state) && targets.some((target) => distances.get(target) === distance - 1)) {
        distances.set(state, distance);
      }
    }
  }
  return distances;
}

function drawStayMs(lifecycle: Lifecycle, state: string, random: Random): number {
  const [shortest, longest] = lifecycle.states[state]?.stayMs ?? [0, 0];
  return Math.round(shortest + random.next() * (longest - shortest));
}

function schedule(walk: readonly string[], stays: readonly number[], startMs: number, durationMs?: number): Step[] {
  const total = stays.reduce((sum, stay) => sum + stay, 0);
  let fromMs = startMs;
  return walk.map((state, at) => {
    const step = { state, fromMs: Math.round(fromMs) };
    const stayMs = stays[at] ?? 0;
    // All stays zero: the wished duration is shared out evenly.
    if (durationMs === undefined) fromMs += stayMs;
    else fromMs += total === 0 ? durationMs / stays.length : (stayMs / total) * durationMs;
    return step;
  });
}

function isFinal(lifecycle: Lifecycle, state: string): boolean {
  return lifecycle.states[state]?.outcome !== undefined;
}

function explain(lifecycle: Lifecycle, { hold, outcome }: Scenario): string {
  if (typeof hold === 'string') {
    return `no job can be held in "${hold}"; its states are ${Object.keys(lifecycle.states).join(', ')}`;
  }
  const outcomes = new Set(Object.values(lifecycle.states).flatMap((state) => state.outcome ?? []));
  return `no job ends in outcome "${outcome}" here; it can end in ${[...outcomes].join(', ')}`;
}
