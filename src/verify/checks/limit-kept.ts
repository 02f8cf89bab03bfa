import type { Limit } from '../../contract/contract.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { roleOf } from '../evidence/job-history.ts';
import { isBefore } from '../evidence/legal-moves.ts';
import { type LivingJob, limitStatuses, livingJobs } from '../evidence/limit-keys.ts';
import type { Breach, Check } from './check.ts';
import { lifecyclePointer } from './pointers.ts';
import { tellAny } from './tell.ts';

/**
 * No more jobs live at once than a limit allows: one more is refused, with the status of the limit. It is no breach to take
 * one more where an earlier one may have ended meanwhile.
 *
 * @see docs/lifecycle-extension.md, "A limit"
 */
export const limitKept: Check = {
  name: 'limit-kept',
  about: 'life',
  rule: 'No more jobs live at once than a limit allows.',
  source: 'lifecycle extension, "A limit": max, status',
  needs: ['over limit'],
  *judge(evidence) {
    yield* refusedOtherwise(evidence);
    for (const [lifecycle, { limits }] of Object.entries(evidence.subject.contract.lifecycles)) {
      for (const [index, limit] of limits.entries()) {
        yield* tooMany(
          livingJobs(evidence, lifecycle, limit),
          limit,
          lifecyclePointer(lifecycle, 'limits', index, 'max'),
        );
      }
    }
  },
};

/** Submissions that were accepted while as many as are allowed lived before and after. */
function* tooMany(jobs: readonly LivingJob[], { max, by }: Limit, pointer: string): Generator<Breach> {
  for (const submission of new Set(jobs.map((job) => job.submission))) {
    const own = jobs.filter((job) => job.submission === submission);
    const [job] = own;
    const others = jobs.filter((each) => {
      const livesAround = isBefore(each.submission, submission) && isBefore(submission, each.lastAlive);
      return each.submission !== submission && each.key === job?.key && livesAround;
    });
    if (job === undefined || own.length + others.length <= max) continue;
    const living = others.map(({ history }) => history.jobId);
    yield {
      exchange: submission,
      ...(submission.operationId !== undefined && { operationId: submission.operationId }),
      jobId: job.history.jobId,
      message: `job ${job.history.jobId} was accepted${living.length === 0 ? '' : ` while ${living.join(', ')} lived`}: ${own.length + others.length} at once`,
      expected: `at most ${max} live jobs${by === undefined ? '' : ` of the same ${by}`}`,
      pointer,
    };
  }
}

/** A limit is told from other refusals by its status, so that clients know what to wait for. */
function* refusedOtherwise(evidence: Evidence): Generator<Breach> {
  for (const exchange of evidence.exchanges) {
    const { intent, answer, operationId } = exchange;
    if (intent.kind !== 'over limit' || answer === undefined || answer.status < 400 || answer.status > 499) continue;
    const lifecycle = roleOf(evidence, exchange)?.lifecycle ?? '';
    const statuses = limitStatuses(evidence.subject.contract.lifecycles[lifecycle] ?? { limits: [] });
    if ([429, intent.status, ...statuses].includes(answer.status)) continue;
    yield {
      exchange,
      ...(operationId !== undefined && { operationId }),
      message: `one job more than the ${intent.max} that may live at once is refused with ${answer.status}`,
      expected: `${tellAny([intent.status])}, the status of the limit`,
      pointer: lifecyclePointer(lifecycle, 'limits'),
    };
  }
}
