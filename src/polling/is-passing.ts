import { JobError } from '../errors/job-error.ts';
import { isBusy, ProblemError } from '../errors/problem-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';

/**
 * Whether a look that failed so may succeed a little later: the server is busy (429, 5xx) or slow, or the network away. Such
 * a failure says nothing about the job.
 */
export function isPassing(error: unknown): boolean {
  if (error instanceof ProblemError) return isBusy(error.status);
  return error instanceof TimeoutError || !(error instanceof JobError);
}
