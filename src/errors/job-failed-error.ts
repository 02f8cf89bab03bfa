import type { EndedJob } from '../client/job.ts';
import { JobError } from './job-error.ts';

/** Thrown when a job has ended in a state whose outcome is `failure`: the waiting worked, the job did not. */
export class JobFailedError extends JobError {
  override readonly name = 'JobFailedError' as const;
  /** The job as it ended: its state, the answer's body, the failure as the API tells it, and the states seen. */
  readonly job: EndedJob;

  constructor(job: EndedJob) {
    const told = job.failure === undefined ? '' : `: ${JSON.stringify(job.failure).slice(0, 300)}`;
    super(
      'failed',
      `The job ${job.id} failed in state "${job.state}"${told}. Read "job.failure", correct the cause and submit it again.`,
      job.id,
    );
    this.job = job;
  }
}
