import type { EndedJob } from '../client/job.ts';
import { JobError, type MembersOf, toExcerpt } from './job-error.ts';

/**
 * Thrown when a job has ended in a state whose outcome is `failure`: the waiting worked, the job did not.
 *
 * @example
 * import { JobFailedError } from 'jobtwin/client';
 *
 * try {
 *   await job.wait();
 * } catch (error) {
 *   if (!(error instanceof JobFailedError)) throw error;
 *   console.error(error.job.state, error.job.failure);
 * }
 */
export class JobFailedError extends JobError {
  /** The name of the class. */
  declare readonly name: 'JobFailedError';
  /** The same for all errors of this kind, whichever copy of this package they come from. */
  declare readonly code: 'failed';
  /** The job as it ended: its state, the answer's body, the failure as the API tells it, and the states seen. */
  declare readonly job: EndedJob;

  /** @param job - the job as it ended */
  constructor(job: EndedJob) {
    const { id: jobId, state, failure, body } = job;
    super(`Failed to finish job ${jobId}: it is "${state}" with ${toExcerpt(failure ?? body)}. Submit it again.`, {
      name: 'JobFailedError',
      code: 'failed',
      jobId,
      job,
    } satisfies MembersOf<JobFailedError>);
  }
}
