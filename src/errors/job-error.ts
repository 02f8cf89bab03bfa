/** What went wrong, as a word to switch on; one for each class of {@link JobError}. */
export type JobErrorCode = 'problem' | 'failed' | 'canceled' | 'deadline' | 'timeout' | 'contract';

/**
 * What all errors about jobs have in common.
 *
 * Not among them: an aborted call rejects with its signal's own reason; wrong options are a `TypeError` or `RangeError`; and
 * a network that stays away rejects with what `fetch` threw.
 *
 * @example
 * try {
 *   await job.wait();
 * } catch (error) {
 *   if (error instanceof JobError) console.log(error.code, error.jobId);
 * }
 */
export class JobError extends Error {
  override readonly name: string = 'JobError';
  /** The cause; unlike the class, it survives copies of this package side by side. */
  readonly code: JobErrorCode;
  /** The job's id; absent where it is not known yet. */
  readonly jobId?: string;

  constructor(code: JobErrorCode, message: string, jobId?: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    if (jobId !== undefined) this.jobId = jobId;
  }
}
