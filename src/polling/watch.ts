import type { Clock } from '../clock/clock.ts';
import type { DelayBounds } from './backoff-delay.ts';
import type { Gate } from './create-gate.ts';

/** How a job is watched, and for how long. */
export interface Watch extends DelayBounds {
  /** Names the job in errors. */
  readonly jobId: string;
  /** Time for the whole wait, in milliseconds. */
  readonly deadlineMs: number;
  /** Time for one look, in milliseconds. */
  readonly timeoutMs: number;
  /** What the server asked to wait before the first look, in milliseconds; 0 or less to look at once. */
  readonly firstRetryAfterMs: number;
  readonly signal: AbortSignal | undefined;
  readonly clock: Clock;
  /** Draws from 0 up to (not including) 1. */
  readonly random: () => number;
  /** Where looks wait for their turn; absent where each may begin at once. */
  readonly gate?: Gate | undefined;
}
