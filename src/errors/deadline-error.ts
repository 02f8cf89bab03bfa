import type { StateSeen } from '../polling/sighting.ts';
import type { Watch } from '../polling/watch.ts';
import { JobError } from './job-error.ts';

/**
 * Thrown when a job has not ended by the deadline of the wait. The job itself lives on: wait on the same handle again.
 *
 * Its `cause` is the failure of the last request, if that failed.
 */
export class DeadlineError extends JobError {
  override readonly name = 'DeadlineError' as const;
  /** The deadline that was given, in milliseconds from the beginning of the wait. */
  readonly deadlineMs: number;
  /** How often the job was looked at. */
  readonly attempts: number;
  /** The states seen, in their order, and when each was seen first. */
  readonly history: readonly StateSeen[];
  /** The state seen last; `undefined` where none was. */
  readonly lastState: string | undefined;

  constructor({ jobId, deadlineMs }: Watch, attempts: number, history: readonly StateSeen[], cause: unknown) {
    const lastState = history.at(-1)?.state;
    super(
      'deadline',
      jobId,
      `Failed to wait for job ${jobId}: after ${deadlineMs} ms and ${attempts} attempts it is "${lastState}". Wait on it again, or give a longer "deadlineMs".`,
      cause,
    );
    this.deadlineMs = deadlineMs;
    this.attempts = attempts;
    this.history = history;
    this.lastState = lastState;
  }
}
