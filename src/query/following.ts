import { systemClock } from '../clock/clock.ts';
import { nextDelayMs } from '../polling/next-delay.ts';
import type { StateSeen } from '../polling/sighting.ts';
import type { Watch } from '../polling/watch.ts';

/** How a query has followed its job so far. */
export interface Following {
  /** Until when, in milliseconds since the epoch. */
  readonly endMs: number;
  /** How often the job was looked at. */
  readonly looks: number;
  readonly history: readonly StateSeen[];
  /** From the last look to the next, in milliseconds; `undefined` when there is none, not yet or no more. */
  readonly delayMs: number | undefined;
}

/** By query, since that is what stays: options are made anew with each render, and perhaps the job's handle is. */
const followings = new WeakMap<object, Following>();

/** The delay until the next look of a query; `undefined` when none is planned. */
export function plannedDelayMs(query: object): number | undefined {
  return followings.get(query)?.delayMs;
}

/** The following that a look now belongs to: the one of the look before, unless its time is over; then a new one. */
export function followingOf(query: object, deadlineMs: number): Following {
  const nowMs = systemClock.now();
  const known = followings.get(query);
  if (known?.delayMs !== undefined && nowMs < known.endMs) return known;
  return { endMs: nowMs + deadlineMs, looks: 0, history: [], delayMs: undefined };
}

/**
 * Plans the look that comes after one that did not show the job's end.
 *
 * @param looked - the state in which it showed the job, unless it failed; and what the server asked to wait. That never
 * brings a look nearer than `minDelayMs`: TanStack Query takes an interval of zero for none.
 * @returns without a delay when there is no time for another look
 */
export function planLook(
  query: object,
  { endMs, looks, history }: Following,
  watch: Watch,
  { state, retryAfterMs }: { readonly state?: string; readonly retryAfterMs?: number | undefined },
): Following {
  const nowMs = watch.clock.now();
  const isNews = state !== undefined && state !== history.at(-1)?.state;
  const next = {
    endMs,
    looks: looks + 1,
    history: isNews ? [...history, { state, atMs: nowMs }] : history,
    delayMs: nextDelayMs(looks + 1, retryAfterMs, watch.minDelayMs, endMs - nowMs, watch),
  };
  followings.set(query, next);
  return next;
}
