import { JobError, type MembersOf } from './job-error.ts';

/**
 * Thrown when one request about a job has not been answered in time.
 *
 * While waiting, such a request is tried again first; this one is thrown when that does not help.
 */
export class TimeoutError extends JobError {
  /** The name of the class. */
  declare readonly name: 'TimeoutError';
  /** The same for all errors of this kind, whichever copy of this package they come from. */
  declare readonly code: 'timeout';
  /** How long the answer was awaited, in milliseconds. */
  declare readonly timeoutMs: number;

  /**
   * @param jobId - the job's id
   * @param timeoutMs - how long the answer was awaited, in milliseconds
   */
  constructor(jobId: string, timeoutMs: number) {
    super(`Failed to reach job ${jobId}: no answer after ${timeoutMs} ms. Give a longer "timeoutMs".`, {
      name: 'TimeoutError',
      code: 'timeout',
      jobId,
      timeoutMs,
    } satisfies MembersOf<TimeoutError>);
  }
}
