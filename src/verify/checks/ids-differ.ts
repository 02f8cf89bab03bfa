import { historiesOf } from '../evidence/job-history.ts';
import type { Check } from './check.ts';
import { lifecyclePointer } from './pointers.ts';

/**
 * Every submission makes jobs of its own: no two of them get the same id.
 *
 * @see docs/lifecycle-extension.md, "A lifecycle"
 */
export const idsDiffer: Check = {
  name: 'ids-differ',
  about: 'life',
  rule: 'No two submissions give the same job id.',
  source: 'lifecycle extension, "A lifecycle": id',
  *judge(evidence) {
    for (const { jobId, lifecycle, submissions } of historiesOf(evidence)) {
      const [first, ...others] = submissions;
      for (const { exchange, operationId } of others) {
        const isSameAnswer = exchange === first?.exchange;
        yield {
          exchange,
          ...(first !== undefined && !isSameAnswer && { against: first.exchange }),
          operationId,
          jobId,
          message: `the submission gives a job the id ${jobId}, which ${isSameAnswer ? 'another of its jobs' : 'an earlier one'} has`,
          expected: 'an id that no other job has',
          pointer: lifecyclePointer(lifecycle),
        };
      }
    }
  },
};
