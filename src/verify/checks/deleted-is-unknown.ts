import type { Evidence } from '../evidence/evidence.ts';
import { historiesOf, isSuccess } from '../evidence/job-history.ts';
import { isBefore } from '../evidence/legal-moves.ts';
import type { Breach, Check } from './check.ts';
import { rolePointer } from './pointers.ts';
import { answeredForMissing } from './refuses-missing-job.ts';

/**
 * A deleted job is as good as one that never was: reads refuse, and lists do not have it.
 *
 * @see docs/lifecycle-extension.md, "x-job"
 */
export const deletedIsUnknown: Check = {
  name: 'deleted-is-unknown',
  about: 'life',
  rule: 'A job that was deleted is not shown any more.',
  source: 'lifecycle extension, "x-job": delete makes the API forget jobs',
  needs: ['delete'],
  *judge(evidence) {
    yield* answeredForMissing(evidence, 'deleted job', 'the job was deleted');
    yield* shownAfterDeletion(evidence);
  },
};

function* shownAfterDeletion(evidence: Evidence): Generator<Breach> {
  for (const { jobId, sightings, deletions } of historiesOf(evidence)) {
    const deletion = deletions.find((each) => isSuccess(each) && each.about?.jobId === jobId);
    if (deletion === undefined) continue;
    for (const { exchange, operationId, pointer } of sightings) {
      if (!isBefore(deletion, exchange) || exchange.intent.kind === 'deleted job') continue;
      yield {
        exchange,
        against: deletion,
        operationId,
        jobId,
        message: `job ${jobId} was deleted, yet it is shown${pointer === '' ? '' : ` at "${pointer}"`}`,
        expected: 'nothing of it: the API has forgotten it',
        pointer: rolePointer(evidence.subject, deletion.operationId),
      };
    }
  }
}
