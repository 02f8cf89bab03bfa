import type { StatusByState } from '../../src/contract/contract.ts';
import type { JobNow } from './job.ts';
import { Refusal } from './refusal.ts';

/**
 * The success status for a job.
 *
 * @throws {Refusal} 404 when the operation has no answer for the job's state
 */
export function statusOf(status: StatusByState, now: JobNow | undefined): number {
  if (typeof status === 'number') return status;
  const chosen = status[now?.state ?? ''];
  if (chosen === undefined) throw new Refusal([404], 'There is nothing to show while the job is in this state.');
  if (chosen >= 400) throw new Refusal([chosen], `The job is in state "${now?.state}".`);
  return chosen;
}
