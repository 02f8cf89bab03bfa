import type { CoveredLifecycle, CoveredMove } from '../coverage/covered-lifecycle.ts';

/** The states of a lifecycle in layers, such that moves lead from a layer to the next. */
export interface Layering {
  /** From the initial state to the final ones; each layer from top to bottom. */
  readonly layers: readonly (readonly Stop[])[];
  readonly ways: readonly Way[];
}

/** A place in a layer: of a state, or where the way of a move crosses the layer. */
export interface Stop {
  /** Absent: moves only pass here. */
  readonly state?: string;
}

/** The way of a move through the layers, one stop in each. */
export interface Way {
  readonly move: CoveredMove;
  readonly stops: readonly Stop[];
  /** Whether the move leads back: its way is told from its end to its beginning. */
  readonly isBack: boolean;
}

/** How often layers are put in order by their neighbors. More changes nothing in graphs that people read. */
const sweeps = 6;

/**
 * Puts states in layers, by the longest way from the initial state; all final states share the last one. Moves that would
 * lead back are turned round for it.
 *
 * @see https://en.wikipedia.org/wiki/Layered_graph_drawing
 */
export function layerStates(lifecycle: CoveredLifecycle): Layering {
  const backs = movesBack(lifecycle);
  const ranks = ranksOf(lifecycle, backs);
  const stopOf = new Map(lifecycle.states.map(({ name }): [string, Stop] => [name, { state: name }]));
  const layers = Array.from({ length: Math.max(0, ...ranks.values()) + 1 }, (): Stop[] => []);
  for (const [name, stop] of stopOf) layers[ranks.get(name) ?? 0]?.push(stop);
  const ways = lifecycle.moves.flatMap((move): Way[] => {
    const isBack = backs.has(move);
    const [first, last] = isBack ? [move.to, move.from] : [move.from, move.to];
    const [begin, end] = [stopOf.get(first), stopOf.get(last)];
    if (begin === undefined || end === undefined || begin === end) return [];
    const passed = layers.slice((ranks.get(first) ?? 0) + 1, ranks.get(last) ?? 0).map((layer): Stop => {
      const stop = {};
      layer.push(stop);
      return stop;
    });
    return [{ move, isBack, stops: [begin, ...passed, end] }];
  });
  return { layers: putInOrder(layers, ways), ways };
}

/** The moves that close a circle, as a walk from the initial state finds them. */
function movesBack({ initial, states, moves }: CoveredLifecycle): ReadonlySet<CoveredMove> {
  const backs = new Set<CoveredMove>();
  const entered = new Set<string>();
  const left = new Set<string>();
  const visit = (state: string): void => {
    entered.add(state);
    for (const move of moves) {
      if (move.from !== state) continue;
      if (!entered.has(move.to)) visit(move.to);
      else if (!left.has(move.to)) backs.add(move);
    }
    left.add(state);
  };
  for (const state of [initial, ...states.map(({ name }) => name)]) if (!entered.has(state)) visit(state);
  return backs;
}

function ranksOf({ states, moves }: CoveredLifecycle, backs: ReadonlySet<CoveredMove>): ReadonlyMap<string, number> {
  const ranks = new Map(states.map(({ name }): [string, number] => [name, 0]));
  // No way is longer than there are states.
  for (let round = 0; round < states.length; round += 1) {
    for (const move of moves) {
      const least = (ranks.get(move.from) ?? 0) + 1;
      if (!backs.has(move) && least > (ranks.get(move.to) ?? 0)) ranks.set(move.to, least);
    }
  }
  const last = Math.max(0, ...ranks.values());
  for (const { name, outcome } of states) if (outcome !== undefined && last > 0) ranks.set(name, last);
  return ranks;
}

/** Each stop goes to the middle of its neighbors, looking forth and back in turns. */
function putInOrder(layers: readonly (readonly Stop[])[], ways: readonly Way[]): readonly (readonly Stop[])[] {
  const ordered = [...layers];
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const isForth = sweep % 2 === 0;
    for (let step = 1; step < ordered.length; step += 1) {
      const index = isForth ? step : ordered.length - 1 - step;
      const beside = ordered[isForth ? index - 1 : index + 1] ?? [];
      const here = ordered[index] ?? [];
      const middles = new Map(
        here.map((stop, place) => [stop, middleOf(neighborsOf(stop, ways, isForth), beside) ?? place]),
      );
      ordered[index] = here.toSorted((one, other) => (middles.get(one) ?? 0) - (middles.get(other) ?? 0));
    }
  }
  return ordered;
}

/** The stops that come right before (or, looking back, right after) a stop on the ways through it. */
export function neighborsOf(stop: Stop, ways: readonly Way[], isForth: boolean): readonly Stop[] {
  return ways.flatMap(({ stops }) => {
    const index = stops.indexOf(stop);
    return index === -1 ? [] : (stops[index + (isForth ? -1 : 1)] ?? []);
  });
}

function middleOf(stops: readonly Stop[], layer: readonly Stop[]): number | undefined {
  if (stops.length === 0) return undefined;
  return stops.reduce((sum, stop) => sum + layer.indexOf(stop), 0) / stops.length;
}
