import type { Lifecycle } from '../../contract/contract.ts';
import { isReachable, type Moves, movesOf } from '../coverage/reachable.ts';
import type { Exchange } from './exchange.ts';
import type { JobHistory } from './job-history.ts';
import type { Sighting } from './sighting.ts';

/** Two looks at a job, one certainly after the other, with no other in between that tells a state. */
export type Step = readonly [before: Sighting, after: Sighting];

/** Whether one exchange was over when the other began. */
export function isBefore(one: Exchange, other: Exchange): boolean {
  return one.number < other.number && one.endedAtMs <= other.sentAtMs;
}

/** The steps of a job. Looks that were under way at the same time have no order. */
export function stepsOf({ told }: Pick<JobHistory, 'told'>): readonly Step[] {
  return told.flatMap((after): Step[] => {
    const before = told.findLast(({ exchange }) => isBefore(exchange, after.exchange));
    return before === undefined ? [] : [[before, after]];
  });
}

/** The last look at a job that was over when an exchange began. */
export function lastBefore({ told }: Pick<JobHistory, 'told'>, exchange: Exchange): Sighting | undefined {
  return told.findLast((each) => isBefore(each.exchange, exchange));
}

/** The first look at a job that began when an exchange was over. */
export function firstAfter({ told }: Pick<JobHistory, 'told'>, exchange: Exchange): Sighting | undefined {
  return told.find((each) => isBefore(exchange, each.exchange));
}

/** What jobs of a lifecycle do by themselves: all moves but those that only a stop makes. */
export function movesByThemselves({ states }: Lifecycle): Moves {
  return Object.fromEntries(Object.entries(states).map(([name, { next }]) => [name, { next: Object.keys(next) }]));
}

/** By these preferences (RFC 7240), a submission asks for a job that comes to states to which only a stop leads. */
const asksForStop = /\bhold\b|\boutcome\s*=\s*"?canceled/i;

/**
 * What a job may have done until it was looked at: stops count if one was sent before, or if the submission was granted a course
 * that ends like one. Jobs that this run did not submit may have been stopped by others.
 */
export function movesUntil({ life, submissions, stops }: JobHistory, { exchange }: Sighting): Moves {
  const isStopped = stops.some(({ sentAtMs }) => sentAtMs <= exchange.endedAtMs);
  const isAsked = submissions.some((each) =>
    asksForStop.test(each.exchange.answer?.headers['preference-applied'] ?? ''),
  );
  return isStopped || isAsked || submissions.length === 0 ? movesOf(life) : movesByThemselves(life);
}

/** Whether a wrong request between two looks would explain a move that nothing else does. */
export function isExplainedByWrong({ life, wrongs }: JobHistory, [before, after]: Step): Exchange | undefined {
  if (!isReachable(movesOf(life), before.states, after.states)) return undefined;
  return wrongs.find((each) => isBefore(before.exchange, each) && each.sentAtMs <= after.exchange.endedAtMs);
}

/** All states in which a job can be by now that was in one of these, having moved by itself or not. */
export function statesAfter(life: Lifecycle, from: readonly string[]): readonly string[] {
  const moves = movesByThemselves(life);
  return Object.keys(life.states).filter((state) => isReachable(moves, from, [state]));
}
