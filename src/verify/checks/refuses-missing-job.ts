import type { Evidence } from '../evidence/evidence.ts';
import type { Intent } from '../evidence/exchange.ts';
import { isSuccess, roleOf } from '../evidence/job-history.ts';
import { canRefuse } from './can-refuse.ts';
import type { Breach } from './check.ts';
import { rolePointer } from './pointers.ts';

/**
 * The requests of an intent that ask for a job that is not there, and were answered as if it were. Operations that declare no
 * refusal are not judged.
 */
export function* answeredForMissing(
  evidence: Evidence,
  kind: Extract<Intent['kind'], 'unknown job' | 'deleted job'>,
  why: string,
): Generator<Breach> {
  const { subject, exchanges, sightings } = evidence;
  for (const exchange of exchanges) {
    const { intent, operationId, answer, about } = exchange;
    const role = roleOf(evidence, exchange);
    if (intent.kind !== kind || role === undefined || operationId === undefined || !isSuccess(exchange)) continue;
    const operation = subject.operations.find(({ id }) => id === operationId);
    if (operation !== undefined && !canRefuse(subject.document, operation)) continue;
    const shown = sightings.find((each) => each.exchange === exchange);
    // A list of none is empty, and no refusal.
    if (shown === undefined && subject.viewOf(operationId, answer?.status).jobs !== undefined) continue;
    const jobId = shown?.jobId ?? about?.jobId;
    yield {
      exchange,
      operationId,
      ...(jobId !== undefined && { jobId }),
      message: `answered ${answer?.status}${shown === undefined ? '' : ` with job ${shown.jobId}`}, though ${why}`,
      expected: '404 (or 410): where no job is selected, there is none to show',
      pointer: rolePointer(subject, operationId),
    };
  }
}
