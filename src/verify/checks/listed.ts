import { at } from '../../client/at.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Exchange, JobRef } from '../evidence/exchange.ts';
import { isAbsent } from '../evidence/fits.ts';
import { historiesOf, isSuccess, type JobHistory, roleOf } from '../evidence/job-history.ts';
import { firstAfter, lastBefore } from '../evidence/legal-moves.ts';
import { placesOfAnswer } from '../evidence/promises.ts';
import { conditionsOf } from '../evidence/selection.ts';
import type { Check } from './check.ts';
import { rolePointer } from './pointers.ts';

/**
 * A list has the jobs that its request selects. Of several pages one has the job, and it is the last that was read; where
 * there are more pages than were read, nothing is certain.
 *
 * @see docs/lifecycle-extension.md, "read"
 */
export const listed: Check = {
  name: 'listed',
  about: 'life',
  rule: 'A job is in the lists that select it.',
  source: 'lifecycle extension, "read": where',
  needs: ['list'],
  *judge(evidence) {
    for (const history of historiesOf(evidence)) {
      for (const list of lastPagesFor(evidence, history)) {
        const { operationId = '' } = list;
        if (hasJob(evidence, list, history) || hasMorePages(evidence, list)) continue;
        if (!isSelected(evidence, history, list)) continue;
        yield {
          exchange: list,
          operationId,
          jobId: history.jobId,
          message: `the list lacks job ${history.jobId}`,
          expected: 'the job: the list selects it, and it has not been deleted',
          pointer: rolePointer(evidence.subject, operationId),
        };
      }
    }
  },
};

/** The successful lists that ought to have a job, without the pages that were followed by others. */
function lastPagesFor(evidence: Evidence, { jobId, lifecycle, deletions, life }: JobHistory): readonly Exchange[] {
  const isForgotten = (list: Exchange): boolean => deletions.some(({ sentAtMs }) => sentAtMs <= list.endedAtMs);
  // A job that is kept for a time only may be gone.
  const isKept = Object.values(life.states).every(({ outcome, stayMs }) => outcome === undefined || stayMs === null);
  const isOurs = ({ about }: Exchange): boolean => about?.jobId === jobId && about.lifecycle === lifecycle;
  return evidence.exchanges.filter((each, index) => {
    const next = evidence.exchanges[index + 1];
    const isPage = next?.operationId === each.operationId && next?.request.url !== each.request.url;
    const goesOn = next?.intent.kind === 'list' && isPage && isOurs(next);
    return each.intent.kind === 'list' && isOurs(each) && isSuccess(each) && !goesOn && isKept && !isForgotten(each);
  });
}

function hasJob({ sightings }: Evidence, list: Exchange, { jobId, lifecycle }: JobRef): boolean {
  return sightings.some((each) => each.exchange === list && each.jobId === jobId && each.lifecycle === lifecycle);
}

/** Whether there are pages that were not read. */
function hasMorePages(evidence: Evidence, list: Exchange): boolean {
  const role = roleOf(evidence, list);
  const page = role?.kind === 'read' ? role.page : undefined;
  if (page === undefined || list.operationId === undefined) return false;
  const tokenAt = placesOfAnswer(evidence.subject, list.operationId, list.answer?.status ?? 0).find(
    ({ value }) => value === '$page.next',
  );
  const token = tokenAt && at(list.answer?.body, tokenAt.pointer);
  if (page.token !== undefined && tokenAt !== undefined) return !isAbsent(token) && token !== '';
  return evidence.sightings.some(({ exchange }) => exchange === list);
}

/** Whether a list selects a job whatever it has done meanwhile. */
function isSelected(evidence: Evidence, history: JobHistory, list: Exchange): boolean {
  const around = [lastBefore(history, list), firstAfter(history, list)];
  return around.every((look) => {
    const states = look?.states ?? [];
    return conditionsOf({ evidence, history, exchange: list, states }).every(({ isMet }) => isMet === true);
  });
}
