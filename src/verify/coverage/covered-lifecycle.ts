import type { Contract, Outcome } from '../../contract/contract.ts';
import { sightingsByJob } from '../evidence/evidence.ts';
import type { Sighting } from '../evidence/sighting.ts';

/** A lifecycle as a graph, and what of it was seen. */
export interface CoveredLifecycle {
  /** Its name in the document. */
  readonly name: string;
  /** The state in which jobs begin. */
  readonly initial: string;
  /** All its states, in the order of the document. */
  readonly states: readonly CoveredState[];
  /** All its legal moves. */
  readonly moves: readonly CoveredMove[];
}

/** A state of a lifecycle. */
export interface CoveredState {
  /** Its name in the document. */
  readonly name: string;
  /** Makes the state final. */
  readonly outcome?: Outcome;
  /** Whether a job was seen in it. */
  readonly isReached: boolean;
}

/** A legal move. */
export interface CoveredMove {
  /** The state before. */
  readonly from: string;
  /** The state after. */
  readonly to: string;
  /** Whether jobs make it when they are stopped, and never by themselves. */
  readonly isStop: boolean;
  /** Whether a job was seen to make it. */
  readonly isReached: boolean;
}

/** Marks in the lifecycles of a contract what was seen. Where an answer cannot tell some states apart, it shows all of them. */
export function coverLifecycles(contract: Contract, sightings: readonly Sighting[]): readonly CoveredLifecycle[] {
  const seen = new Set(sightingsByJob(sightings).flatMap(stepsOf));
  return Object.entries(contract.lifecycles).map(([name, { initial, states }]) => ({
    name,
    initial,
    states: Object.entries(states).map(([state, { outcome }]) => ({
      name: state,
      ...(outcome !== undefined && { outcome }),
      isReached: seen.has(keyOf(name, state)),
    })),
    moves: Object.entries(states).flatMap(([from, { next, stop }]) => {
      const targets = new Set([...Object.keys(next), ...(stop === undefined ? [] : [stop])]);
      return [...targets].map((to) => ({
        from,
        to,
        isStop: !(to in next),
        isReached: seen.has(keyOf(name, from, to)),
      }));
    }),
  }));
}

/** The states of one job, and each pair of states that were seen one right after the other. */
function stepsOf(sightings: readonly Sighting[]): string[] {
  const told = sightings.filter(({ states }) => states.length > 0);
  return told.flatMap(({ lifecycle, states }, index) =>
    states.flatMap((state) => [
      keyOf(lifecycle, state),
      ...(told[index - 1]?.states ?? []).map((before) => keyOf(lifecycle, before, state)),
    ]),
  );
}

function keyOf(...names: readonly string[]): string {
  return JSON.stringify(names);
}
