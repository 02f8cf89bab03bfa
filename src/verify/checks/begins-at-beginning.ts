import { isReachable } from '../coverage/reachable.ts';
import { historiesOf } from '../evidence/job-history.ts';
import { movesUntil } from '../evidence/legal-moves.ts';
import type { Check } from './check.ts';
import { lifecyclePointer } from './pointers.ts';
import { tellAny } from './tell.ts';

/**
 * A job begins in the initial state. A server may be fast, so that it is seen in a later one; but it has not been stopped when
 * nobody stopped it.
 *
 * @see docs/lifecycle-extension.md, "A lifecycle"
 */
export const beginsAtBeginning: Check = {
  name: 'begins-at-beginning',
  about: 'life',
  rule: 'A submitted job is first seen in its initial state, or in one that it can have come to by then.',
  source: 'lifecycle extension, "A lifecycle": initial',
  *judge(evidence) {
    for (const history of historiesOf(evidence)) {
      const { jobId, lifecycle, life, submissions } = history;
      const [first] = history.told;
      if (first === undefined || submissions.length === 0) continue;
      if (isReachable(movesUntil(history, first), [life.initial], first.states)) continue;
      yield {
        exchange: first.exchange,
        operationId: first.operationId,
        jobId,
        message: `job ${jobId} is ${tellAny(first.states)} when it is first seen`,
        expected: `${life.initial}, or what follows by itself: only a stop leads to ${tellAny(first.states)}, and none was sent`,
        pointer: lifecyclePointer(lifecycle, 'initial'),
      };
    }
  },
};
