import { historiesOf } from '../evidence/job-history.ts';
import { stepsOf } from '../evidence/legal-moves.ts';
import type { Check } from './check.ts';
import { lifecyclePointer } from './pointers.ts';
import { tellAny } from './tell.ts';

/**
 * What has ended has ended: a job in a final state stays in it, whatever shows it, lists included.
 *
 * @see docs/lifecycle-extension.md, "A state"
 */
export const finalStaysFinal: Check = {
  name: 'final-stays-final',
  about: 'life',
  rule: 'A job in a final state stays in it.',
  source: 'lifecycle extension, "A state": outcome',
  *judge(evidence) {
    for (const history of historiesOf(evidence)) {
      for (const [before, after] of stepsOf(history)) {
        if (before.outcome === undefined || after.states.some((state) => before.states.includes(state))) continue;
        const { jobId, lifecycle } = history;
        yield {
          exchange: after.exchange,
          against: before.exchange,
          operationId: after.operationId,
          jobId,
          message: `job ${jobId} had ended as ${tellAny(before.states)} and is ${tellAny(after.states)} now`,
          expected: `${tellAny(before.states)} for ever: the state is final (outcome: ${before.outcome})`,
          pointer: lifecyclePointer(lifecycle, 'states', before.states[0] ?? '', 'outcome'),
        };
      }
    }
  },
};
