import type { EndedJob } from '../client/job.ts';
import { JobError } from './job-error.ts';

/** Thrown when a job has ended in a state whose outcome is `canceled`: somebody stopped it on the server. */
export class JobCanceledError extends JobError {
  override readonly name = 'JobCanceledError' as const;
  /** The job as it ended: its state, the answer's body, the failure if the API tells one, and the states seen. */
  readonly job: EndedJob;

  constructor(job: EndedJob) {
    const { id, state } = job;
    super('canceled', id, `Failed to finish job ${id}: it is "${state}". Submit it again if it is still wanted.`);
    this.job = job;
  }
}
