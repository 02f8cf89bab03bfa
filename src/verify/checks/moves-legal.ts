import { isReachable } from '../coverage/reachable.ts';
import { historiesOf, type JobHistory } from '../evidence/job-history.ts';
import { isExplainedByWrong, movesUntil, type Step, stepsOf } from '../evidence/legal-moves.ts';
import type { Check } from './check.ts';
import { lifecyclePointer } from './pointers.ts';
import { tellAny } from './tell.ts';

/**
 * From one look at a job to the next it has stayed as it was, or has made legal moves. Between two looks there may have been
 * several. Moves that a stop makes need a stop. What a wrong request explains, and what leaves a final state, is told by the
 * checks for these.
 *
 * @see docs/lifecycle-extension.md, "A state"
 */
export const movesLegal: Check = {
  name: 'moves-legal',
  about: 'life',
  rule: 'A job moves as its lifecycle says.',
  source: 'lifecycle extension, "A state": next, stop',
  *judge(evidence) {
    for (const history of historiesOf(evidence)) {
      for (const step of stepsOf(history)) {
        const [before, after] = step;
        if (before.outcome !== undefined || isLegal(history, step)) continue;
        if (isExplainedByWrong(history, step) !== undefined) continue;
        const { jobId, lifecycle } = history;
        const [from, to] = [tellAny(before.states), tellAny(after.states)];
        yield {
          exchange: after.exchange,
          against: before.exchange,
          operationId: after.operationId,
          jobId,
          message: `job ${jobId} was ${from} and is ${to} now`,
          expected: `a state that follows ${from}: no legal moves lead from there to ${to}${hintOf(history, step)}`,
          pointer: lifecyclePointer(lifecycle, 'states', before.states[0] ?? ''),
        };
      }
    }
  },
};

function isLegal(history: JobHistory, [before, after]: Step): boolean {
  return isReachable(movesUntil(history, after), before.states, after.states);
}

function hintOf({ life }: JobHistory, [before, after]: Step): string {
  const stops = before.states.map((state) => life.states[state]?.stop);
  return after.states.some((state) => stops.includes(state)) ? ' but that of a stop, and none was sent' : '';
}
