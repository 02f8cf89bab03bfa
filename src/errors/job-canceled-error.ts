import type { EndedJob } from '../client/job.ts';
import { JobError, type MembersOf, toExcerpt } from './job-error.ts';

/** Thrown when a job has ended in a state whose outcome is `canceled`: somebody stopped it on the server. */
export class JobCanceledError extends JobError {
  /** The name of the class. */
  declare readonly name: 'JobCanceledError';
  /** The same for all errors of this kind, whichever copy of this package they come from. */
  declare readonly code: 'canceled';
  /** The job as it ended: its state, the answer's body, the failure if the API tells one, and the states seen. */
  declare readonly job: EndedJob;

  /** @param job - the job as it ended */
  constructor(job: EndedJob) {
    const { id: jobId, state, failure, body } = job;
    super(`Failed to finish job ${jobId}: it is "${state}" with ${toExcerpt(failure ?? body)}. Submit it again.`, {
      name: 'JobCanceledError',
      code: 'canceled',
      jobId,
      job,
    } satisfies MembersOf<JobCanceledError>);
  }
}
