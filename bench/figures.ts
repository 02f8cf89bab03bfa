import { type Spread, toSpread } from './statistics.ts';

/** A whole number with separators; a dash where there is none. */
export function toWhole(value: number): string {
  return Number.isNaN(value) ? '-' : Math.round(value).toLocaleString('en-US');
}

/** Median, and how far the values reach. */
export function toRange(spread: Spread, toFigure: (value: number) => string = toWhole): string {
  const { median, min, max } = spread;
  return `${toFigure(median)} (${toFigure(min)}-${toFigure(max)})`;
}

/** How many times the other value; a dash where one is not there. */
export function toRatio(value: number = Number.NaN, other: number = Number.NaN): string {
  return Number.isNaN(value / other) ? '-' : (value / other).toFixed(2);
}

/** Median of one figure of all rounds. */
export function medianOf<Round>(rounds: readonly Round[], figure: (round: Round) => number): number {
  return toSpread(rounds.map(figure)).median;
}
