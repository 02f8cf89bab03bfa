import { JobError } from './job-error.ts';

/**
 * Thrown when one request about a job has not been answered in time.
 *
 * While waiting, such a request is tried again first; this one is thrown when that does not help.
 */
export class TimeoutError extends JobError {
  override readonly name = 'TimeoutError' as const;
  /** How long the answer was awaited, in milliseconds. */
  readonly timeoutMs: number;

  constructor(jobId: string, timeoutMs: number) {
    super(
      'timeout',
      jobId,
      `Failed to read job ${jobId}: no answer within ${timeoutMs} ms. Give a longer "timeoutMs".`,
    );
    this.timeoutMs = timeoutMs;
  }
}
