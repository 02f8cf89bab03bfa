/** What went wrong, as a word to switch on; one for each class of {@link JobError}. */
export type JobErrorCode = 'problem' | 'failed' | 'canceled' | 'deadline' | 'timeout' | 'contract';

/**
 * What all errors about jobs have in common.
 *
 * Not among them: an aborted call rejects with its signal's own reason; wrong options are a `TypeError` or `RangeError`; and
 * a network that stays away rejects with what `fetch` threw.
 *
 * @example
 * import { JobError } from 'jobtwin/client';
 *
 * try {
 *   await job.wait();
 * } catch (error) {
 *   if (!(error instanceof JobError)) throw error;
 *   console.error(error.code, error.jobId, error.message);
 * }
 */
export abstract class JobError extends Error {
  /** What went wrong. Unlike the class, it survives two copies of this package side by side. */
  declare readonly code: JobErrorCode;
  /** The job's id; `undefined` where it is not known yet. */
  declare readonly jobId: string | undefined;

  /**
   * @param message - what failed, why, and what to do
   * @param members - the other members of the error, its name included
   * @param cause - the error behind this one, if there is one
   */
  constructor(
    message: string,
    members: Pick<JobError, 'name' | 'code' | 'jobId'> & Record<string, unknown>,
    cause?: unknown,
  ) {
    super(message, cause === undefined ? {} : { cause });
    Object.assign(this, members);
  }
}

/** The members that the constructor of an error has to give. */
export type MembersOf<Thrown extends JobError> = Omit<Thrown, Exclude<keyof Error, 'name'>>;

/** The beginning of a value, to be shown in a message; `…` stands for the rest. */
export function toExcerpt(value: unknown): string {
  return `${JSON.stringify(value)}`.replace(/(?<=^.{200}).+/s, '…');
}
