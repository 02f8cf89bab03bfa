/** Middle of the values, and how far they reach: in a few rounds on a shared machine an average would mislead. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Sums up one figure of all rounds. */
export function toSpread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = [quantile(sorted, 0.5), quantile(sorted, 0), quantile(sorted, 1)] as const;
  return { median: middle[0], min: middle[1], max: middle[2] };
}

/**
 * The value below which this share of the values lies, interpolated between neighbors.
 *
 * @param sorted - ascending
 * @param share - from 0 to 1
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place % 1);
}
