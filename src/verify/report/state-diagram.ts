import type { CoveredLifecycle, CoveredMove, CoveredState } from '../coverage/covered-lifecycle.ts';
import { type Layering, layerStates, neighborsOf, type Stop, type Way } from './layer-states.ts';

/** Where the states and moves of a lifecycle are drawn; lengths in pixels. */
export interface StateDiagram {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly curves: readonly Curve[];
}

/** A state, by the middle of its box. */
export interface Box extends Spot {
  readonly state: CoveredState;
  readonly isInitial: boolean;
  readonly width: number;
  readonly height: number;
}

/** A move, as the path of an SVG. */
export interface Curve {
  readonly move: CoveredMove;
  readonly path: string;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

const boxHeight = 48;
/** Height of a way that passes a layer. */
const laneHeight = 8;
const gap = { x: 76, y: 26 };
const margin = { x: 34, y: 20 };
/** Room between the ends of moves on one side of a box, as long as there is some. */
const portGap = 11;
/** Roughly, of a letter. */
const letterWidth = 9;

/** Lays the states of a lifecycle out from left to right. */
export function toStateDiagram(lifecycle: CoveredLifecycle): StateDiagram {
  const layering = layerStates(lifecycle);
  const longest = Math.max(...lifecycle.states.map(({ name }) => name.length), 8);
  const width = Math.min(Math.round(longest * letterWidth) + 32, 230);
  const spots = spotsOf(layering, width);
  const boxes = lifecycle.states.flatMap((state): Box[] => {
    const stop = layering.layers.flat().find((each) => each.state === state.name);
    const spot = stop && spots.get(stop);
    return spot === undefined
      ? []
      : [{ state, ...spot, isInitial: state.name === lifecycle.initial, width, height: boxHeight }];
  });
  const loops = lifecycle.moves.flatMap((move) => {
    const box = move.from === move.to && boxes.find(({ state }) => state.name === move.from);
    return box ? [{ move, path: toLoop(box) }] : [];
  });
  return {
    width: 2 * margin.x + layering.layers.length * (width + gap.x) - gap.x,
    height: Math.max(...[...spots].map(([stop, { y }]) => y + heightOf(stop) / 2), 0) + margin.y,
    boxes,
    curves: [
      ...layering.ways.map((way) => ({ move: way.move, path: toPath(way, layering.ways, spots, width) })),
      ...loops,
    ],
  };
}

type Spots = ReadonlyMap<Stop, Spot>;

/** Each stop is drawn to the height of its neighbors, first looking forth, then back, so that ways are straight. */
function spotsOf({ layers, ways }: Layering, width: number): Spots {
  const heights = new Map<Stop, number>();
  for (const layer of layers) for (const [stop, y] of stack(layer, () => 0)) heights.set(stop, y);
  for (const isForth of [true, false, true]) {
    for (const layer of isForth ? layers : layers.toReversed()) {
      const wanted = (stop: Stop): number => {
        const near = neighborsOf(stop, ways, isForth).map((each) => heights.get(each) ?? 0);
        return near.length === 0 ? (heights.get(stop) ?? 0) : near.reduce((sum, y) => sum + y, 0) / near.length;
      };
      for (const [stop, y] of stack(layer, wanted)) heights.set(stop, y);
    }
  }
  const top = Math.min(0, ...[...heights].map(([stop, y]) => y - heightOf(stop) / 2));
  return new Map(
    layers.flatMap((layer, index) =>
      layer.map((stop): [Stop, Spot] => [
        stop,
        { x: margin.x + index * (width + gap.x) + width / 2, y: Math.round((heights.get(stop) ?? 0) - top) + margin.y },
      ]),
    ),
  );
}

/** Stops in their order, each as near to the height that it wants as there is room. */
function stack(layer: readonly Stop[], wanted: (stop: Stop) => number): readonly (readonly [Stop, number])[] {
  let bottom = Number.NEGATIVE_INFINITY;
  const stacked = layer.map((stop): [Stop, number] => {
    const y = Math.max(wanted(stop), bottom + heightOf(stop) / 2);
    bottom = y + heightOf(stop) / 2 + gap.y;
    return [stop, y];
  });
  // All were pushed down only: in the middle, they are up as much.
  const excess = stacked.reduce((sum, [stop, y]) => sum + y - wanted(stop), 0) / Math.max(stacked.length, 1);
  return stacked.map(([stop, y]) => [stop, y - excess]);
}

function heightOf({ state }: Stop): number {
  return state === undefined ? laneHeight : boxHeight;
}

/** A curve from box to box, straight where it passes a layer. */
function toPath(way: Way, ways: readonly Way[], spots: Spots, width: number): string {
  const points = way.stops.flatMap((stop, index): Spot[] => {
    const { x, y } = spots.get(stop) ?? { x: 0, y: 0 };
    const before = { x: x - width / 2, y: y + portOf(way, stop, ways, spots, false) };
    const after = { x: x + width / 2, y: y + portOf(way, stop, ways, spots, true) };
    return [...(index === 0 ? [] : [before]), ...(index === way.stops.length - 1 ? [] : [after])];
  });
  const [first, ...others] = way.isBack ? points.toReversed() : points;
  if (first === undefined) return '';
  let here = first;
  const parts = others.map((next) => {
    const middle = (here.x + next.x) / 2;
    const part = `C${middle},${round(here.y)} ${middle},${round(next.y)} ${next.x},${round(next.y)}`;
    here = next;
    return part;
  });
  return `M${first.x},${round(first.y)} ${parts.join(' ')}`;
}

/** How far from the middle of a side a way begins or ends there: ways that share a side do not cross on it. */
function portOf(way: Way, stop: Stop, ways: readonly Way[], spots: Spots, isRight: boolean): number {
  const far = ({ stops }: Way): number => spots.get(stops[stops.indexOf(stop) + (isRight ? 1 : -1)] ?? stop)?.y ?? 0;
  const here = ways
    .filter(({ stops }) => stops.includes(stop) && stop !== (isRight ? stops.at(-1) : stops[0]))
    .toSorted((one, other) => far(one) - far(other));
  const room = Math.min(portGap, (boxHeight - 12) / Math.max(here.length - 1, 1));
  return (here.indexOf(way) - (here.length - 1) / 2) * room;
}

/** A move from a state to itself. */
function toLoop({ x, y, width, height }: Box): string {
  const [top, left, right] = [y - height / 2, x + width / 4 - 12, x + width / 4 + 12];
  return `M${left},${top} C${left},${top - 20} ${right},${top - 20} ${right},${top}`;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
