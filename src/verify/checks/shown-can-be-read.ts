import type { Evidence } from '../evidence/evidence.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { historiesOf, type JobHistory, roleOf } from '../evidence/job-history.ts';
import { isBefore } from '../evidence/legal-moves.ts';
import type { Check } from './check.ts';
import { rolePointer } from './pointers.ts';

/**
 * A job that an answer has shown, a list say, can be read afterwards, until it is deleted or its time is over.
 *
 * @see docs/lifecycle-extension.md, "read"
 */
export const shownCanBeRead: Check = {
  name: 'shown-can-be-read',
  about: 'life',
  rule: 'A job that an answer has shown can be read afterwards.',
  source: 'lifecycle extension, "read"; "A state": stay',
  *judge(evidence) {
    for (const history of historiesOf(evidence)) {
      const { jobId, sightings } = history;
      for (const exchange of evidence.exchanges) {
        const status = exchange.answer?.status;
        if ((status !== 404 && status !== 410) || !oughtToShow(evidence, history, exchange)) continue;
        const before = sightings.findLast((each) => isBefore(each.exchange, exchange));
        if (before === undefined) continue;
        yield {
          exchange,
          against: before.exchange,
          operationId: exchange.operationId ?? before.operationId,
          jobId,
          message: `job ${jobId}, which ${before.operationId} has shown, is answered ${status}`,
          expected: 'the job: it has not been deleted, and the document says of no end after which it is gone',
          pointer: rolePointer(evidence.subject, exchange.operationId),
        };
      }
    }
  },
};

/** Links and locations have checks of their own. */
const looks: readonly string[] = ['poll', 'look again', 'valid'];

function oughtToShow(evidence: Evidence, history: JobHistory, exchange: Exchange): boolean {
  const { jobId, lifecycle, life, deletions, wrongs } = history;
  const role = roleOf(evidence, exchange);
  if (
    exchange.about?.jobId !== jobId ||
    exchange.about.lifecycle !== lifecycle ||
    !looks.includes(exchange.intent.kind)
  )
    return false;
  // A status for each state may be a 404 in some of them.
  if (role?.kind !== 'read' || typeof role.status !== 'number') return false;
  const mayBeOver = Object.values(life.states).some(({ outcome, stayMs }) => outcome !== undefined && stayMs !== null);
  return !mayBeOver && ![...deletions, ...wrongs].some(({ sentAtMs }) => sentAtMs <= exchange.endedAtMs);
}
