import type { StateSeen } from '../polling/sighting.ts';
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
  /** The state seen last; absent where none was. */
  readonly lastState?: string;

  constructor(wait: DeadlinePassed, attempts: number, history: readonly StateSeen[], cause: unknown) {
    const { jobId, deadlineMs } = wait;
    const states = history.map(({ state }) => state).join(', ') || 'none';
    super(
      'deadline',
      `Failed to wait for job ${jobId}: it has not ended within ${deadlineMs} ms (attempts: ${attempts}, states seen: ${states}). Wait on the same handle again, or give a longer "deadlineMs".`,
      jobId,
      cause === undefined ? {} : { cause },
    );
    this.deadlineMs = deadlineMs;
    this.attempts = attempts;
    this.history = history;
    const lastState = history.at(-1)?.state;
    if (lastState !== undefined) this.lastState = lastState;
  }
}

interface DeadlinePassed {
  readonly jobId: string;
  readonly deadlineMs: number;
}
