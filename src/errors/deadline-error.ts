import type { StateSeen } from '../polling/sighting.ts';
import type { Watch } from '../polling/watch.ts';
import { JobError, type MembersOf } from './job-error.ts';

/**
 * Thrown when a job has not ended by the deadline of the wait. The job itself lives on: wait on the same handle again.
 *
 * Its `cause` is the failure of the last request, if that failed.
 *
 * @example
 * import { DeadlineError } from 'jobtwin/client';
 *
 * try {
 *   await job.wait({ deadlineMs: 2_000 });
 * } catch (error) {
 *   if (!(error instanceof DeadlineError)) throw error;
 *   console.log(`still ${error.lastState}`);
 *   await job.wait();
 * }
 */
export class DeadlineError extends JobError {
  /** The name of the class. */
  declare readonly name: 'DeadlineError';
  /** The same for all errors of this kind, whichever copy of this package they come from. */
  declare readonly code: 'deadline';
  /** The deadline that was given, in milliseconds from the beginning of the wait. */
  declare readonly deadlineMs: number;
  /** How often the job was looked at. */
  declare readonly attempts: number;
  /** The states seen, in their order, and when each was seen first. */
  declare readonly history: readonly StateSeen[];
  /** The state seen last; `undefined` where none was. */
  declare readonly lastState: string | undefined;

  /**
   * @param watch - the job that was waited for, and how long, in milliseconds
   * @param attempts - how often it was looked at
   * @param history - the states seen
   * @param cause - why the last request failed, if it did
   */
  constructor(
    { jobId, deadlineMs }: Pick<Watch, 'jobId' | 'deadlineMs'>,
    attempts: number,
    history: readonly StateSeen[],
    cause: unknown,
  ) {
    const lastState = history.at(-1)?.state;
    super(
      `Failed to wait for job ${jobId}: last seen "${lastState ?? cause}" after ${deadlineMs} ms and ${attempts} attempts. Wait on it again, or give a longer "deadlineMs".`,
      {
        name: 'DeadlineError',
        code: 'deadline',
        jobId,
        deadlineMs,
        attempts,
        history,
        lastState,
      } satisfies MembersOf<DeadlineError>,
      cause,
    );
  }
}
