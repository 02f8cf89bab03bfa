import type { Evidence } from '../evidence/evidence.ts';
import { historiesOf, type JobHistory, roleOf } from '../evidence/job-history.ts';
import { conditionsOf } from '../evidence/selection.ts';
import type { Sighting } from '../evidence/sighting.ts';
import type { Check } from './check.ts';
import { rolePointer } from './pointers.ts';
import { tell, tellAny } from './tell.ts';

/**
 * An answer shows the jobs that its request selects: who asks for one gets this one, who asks for those in a state or of a
 * group gets no others.
 *
 * @see docs/lifecycle-extension.md, "read"
 */
export const rightJob: Check = {
  name: 'right-job',
  about: 'life',
  rule: 'An answer shows the job that was asked for, or those that were selected.',
  source: 'lifecycle extension, "read", "stop and delete": where',
  *judge(evidence) {
    for (const history of historiesOf(evidence)) {
      for (const sighting of history.sightings) {
        const expected = expectedOf(evidence, history, sighting);
        if (expected === undefined) continue;
        const { exchange, operationId, jobId, pointer } = sighting;
        yield {
          exchange,
          operationId,
          jobId,
          message: `the answer shows job ${jobId}${pointer === '' ? '' : ` at "${pointer}"`}`,
          expected,
          pointer: rolePointer(evidence.subject, operationId),
        };
      }
    }
  },
};

/** What the request asked for, where it is not this job. */
function expectedOf(evidence: Evidence, history: JobHistory, sighting: Sighting): string | undefined {
  const { exchange, jobId, states } = sighting;
  const { about } = exchange;
  const role = roleOf(evidence, exchange);
  const isOfOne = evidence.subject.viewOf(sighting.operationId, exchange.answer?.status).jobs === undefined;
  if (isOfOne && about !== undefined && role?.kind !== 'submit' && about.jobId !== jobId) {
    return `job ${about.jobId}, which the request is about`;
  }
  const unmet = conditionsOf({ evidence, history, states, exchange }).find(({ isMet }) => isMet === false);
  if (unmet === undefined) return undefined;
  const { field, wanted, actual } = unmet;
  return `jobs whose ${field} is ${tell(wanted)}, as the request selects them; of this one it is ${tellAny(actual.map(tell))}`;
}
