import { roleOf } from '../evidence/job-history.ts';
import { limitStatuses } from '../evidence/limit-keys.ts';
import type { Check } from './check.ts';
import { lifecyclePointer } from './pointers.ts';

/**
 * Who waits as long as the refusal of a limit asks to, is let in.
 *
 * @see docs/lifecycle-extension.md, "A limit"
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export const limitHonest: Check = {
  name: 'limit-honest',
  about: 'life',
  rule: 'After the time that a limit asks to wait, there is room.',
  source: 'lifecycle extension, "A limit": $problem.retryAfter says when there is room; RFC 9110, section 10.2.3',
  needs: ['after limit'],
  *judge(evidence) {
    for (const exchange of evidence.exchanges) {
      const { intent, answer, operationId } = exchange;
      const lifecycle = roleOf(evidence, exchange)?.lifecycle ?? '';
      const { limits } = evidence.subject.contract.lifecycles[lifecycle] ?? { limits: [] };
      if (intent.kind !== 'after limit' || answer === undefined || !limitStatuses({ limits }).includes(answer.status))
        continue;
      yield {
        exchange,
        ...(operationId !== undefined && { operationId }),
        message: `refused with ${answer.status} again, after the time that the refusal before asked to wait`,
        expected: 'room for one more job: Retry-After has passed',
        pointer: lifecyclePointer(lifecycle, 'limits'),
      };
    }
  },
};
