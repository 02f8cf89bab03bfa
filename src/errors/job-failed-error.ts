import type { EndedJob } from '../client/job.ts';
import { JobError, toExcerpt } from './job-error.ts';

/** Thrown when a job has ended in a state whose outcome is `failure`: the waiting worked, the job did not. */
export class JobFailedError extends JobError {
  override readonly name = 'JobFailedError' as const;
  /** The job as it ended: its state, the answer's body, the failure as the API tells it, and the states seen. */
  readonly job: EndedJob;

  constructor(job: EndedJob) {
    const { id, state, failure, body } = job;
    super(
      'failed',
      id,
      `Failed to finish job ${id}: it is "${state}" with ${toExcerpt(failure ?? body)}. Correct that and submit it again.`,
    );
    this.job = job;
  }
}
