import type { Lifecycle } from '../contract/contract.ts';
import type { Pace } from './arazzo.ts';

/** Nobody is asked more often than that. */
const shortestDelayMs = 500;
/** Whoever waits for days wants to know within this time of a job that was quick. */
const longestShortStayMs = 60_000;
/** As many looks at a job as its declared life takes; servers under load are given as many again. */
const looksInALife = 100;

/**
 * How often to look at a job: again after the shortest stay in a state that is not final, and until twice the time that a
 * job takes which stays in every such state as long as it may.
 *
 * @returns a pause of at least half a second, and at most 200 looks
 */
export function paceOf({ states }: Lifecycle): Pace {
  const stays = Object.values(states).flatMap(({ outcome, stayMs }) =>
    outcome === undefined && stayMs !== null ? [stayMs] : [],
  );
  const shortestMs = Math.min(longestShortStayMs, ...stays.map(([stayMs]) => stayMs));
  const lifeMs = stays.reduce((sumMs, [, stayMs]) => sumMs + stayMs, 0);
  const delayMs = Math.ceil(Math.max(shortestDelayMs, shortestMs, lifeMs / looksInALife));
  return { retryAfter: delayMs / 1000, retryLimit: Math.max(1, Math.ceil((2 * lifeMs) / delayMs)) };
}
