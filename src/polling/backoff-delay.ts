/** The shortest and the longest delay between two looks at a job, in milliseconds. */
export interface DelayBounds {
  readonly minDelayMs: number;
  readonly maxDelayMs: number;
}

/** Half a second: sooner, a person cannot tell the difference and most looks are wasted. */
export const defaultMinDelayMs = 500;

/**
 * Ten seconds: who waits for a job notices a longer delay, and about twelve looks a minute stay far below the limits of the
 * job APIs that state one.
 */
export const defaultMaxDelayMs = 10_000;

/**
 * The delay before the next look: exponential backoff with full jitter above a floor.
 *
 * The delay is drawn evenly from `minDelayMs` up to a ceiling that doubles with each look: twice `minDelayMs` after the
 * first, and never above `maxDelayMs`. Past the ceiling the jitter stays, so that many waits do not fall into step.
 *
 * @param attempts - how many looks there were
 * @param random - draws from 0 up to (not including) 1
 * @returns milliseconds, both bounds included; a `maxDelayMs` below `minDelayMs` counts as that
 */
export function backoffDelayMs(
  attempts: number,
  { minDelayMs, maxDelayMs }: DelayBounds,
  random: () => number,
): number {
  const roomMs = Math.max(0, Math.min(maxDelayMs, minDelayMs * 2 ** attempts) - minDelayMs);
  return minDelayMs + Math.floor((roomMs + 1) * random());
}
