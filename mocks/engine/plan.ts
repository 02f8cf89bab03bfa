import type { Random } from '../../src/clock/seeded-random.ts';
import type { Lifecycle, Outcome } from '../../src/contract/contract.ts';
import type { Step } from './job.ts';
import { type Crossing, roadmapTo } from './roadmap.ts';

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
 * @param from - the state in which it begins
 * @throws {ScenarioError} when the scenario asks for an outcome or a state that cannot be reached
 */
export function drawPlan(
  lifecycle: Lifecycle,
  random: Random,
  startMs: number,
  scenario: Scenario = {},
  from: string = lifecycle.initial,
): Step[] {
  const walk = drawWalk(lifecycle, random, scenario, from);
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
  const cut = past.pop();
  const plannedUntilMs = plan[past.length + 1]?.fromMs;
  const left = cut === undefined ? [] : [{ ...cut, ...(plannedUntilMs !== undefined && { plannedUntilMs }) }];
  return [...past, ...left, ...drawPlan(lifecycle, random, nowMs, {}, state)];
}

/** A lifecycle may go round in circles; after this many moves the walk takes the shortest way to its end. */
const longestStroll = 50;

function drawWalk(lifecycle: Lifecycle, random: Random, scenario: Scenario, from: string): string[] {
  const { hold, outcome } = scenario;
  const state = hold === true ? lifecycle.initial : hold;
  const goal = state !== undefined ? { state } : outcome !== undefined ? { outcome } : {};
  const roadmap = roadmapTo(lifecycle, goal);
  const walk = [from];
  let crossing = roadmap.get(from);
  while (crossing !== undefined && !crossing.isGoal) {
    const next = drawMove(crossing, random, walk.length > longestStroll);
    if (next !== undefined) walk.push(next);
    crossing = next === undefined ? undefined : roadmap.get(next);
  }
  if (crossing === undefined) throw new ScenarioError(explain(lifecycle, scenario));
  return walk;
}

/** Takes a move by weight; the shortest way where no move is taken by itself, or the walk has been long enough. */
function drawMove({ usual, totalWeight, nearest }: Crossing, random: Random, isTired: boolean): string | undefined {
  if (usual.length === 0 || isTired) return nearest;
  let left = random.next() * totalWeight;
  for (const [target, weight] of usual) {
    left -= weight;
    if (left < 0) return target;
  }
  return usual.at(-1)?.[0];
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

function explain(lifecycle: Lifecycle, { hold, outcome }: Scenario): string {
  if (typeof hold === 'string') {
    return `no job can be held in "${hold}"; its states are ${Object.keys(lifecycle.states).join(', ')}`;
  }
  const outcomes = new Set(Object.values(lifecycle.states).flatMap((state) => state.outcome ?? []));
  return `no job ends in outcome "${outcome}" here; it can end in ${[...outcomes].join(', ')}`;
}
