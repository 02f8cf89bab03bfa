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
export abstract class JobError extends Error {
  /** The cause. Unlike the class, it survives two copies of this package side by side. */
  readonly code: JobErrorCode;
  /** The job's id; `undefined` where it is not known yet. */
  readonly jobId: string | undefined;

  constructor(code: JobErrorCode, jobId: string | undefined, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
    this.jobId = jobId;
  }
}

/** The beginning of a value, to be shown in a message. */
export function toExcerpt(value: unknown): string {
  return `${JSON.stringify(value)}`.slice(0, 200);
}
