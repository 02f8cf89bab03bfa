import { defaultMaxDelayMs, defaultMinDelayMs } from '../polling/backoff-delay.ts';
import type { StateSeen } from '../polling/sighting.ts';
import type { Watch } from '../polling/watch.ts';

/** Options of one look at a job. */
export interface ReadOptions {
  /**
   * Time for one request, from sending it to the end of its answer, in milliseconds: from 1 on.
   *
   * Within a wait, a request that takes longer is given up and sent again after a delay; it never gets more time than the
   * wait has left.
   *
   * @defaultValue 30000
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Ends the call at once when it aborts; the call then rejects with the signal's reason, unwrapped. The job itself lives on.
   *
   * @defaultValue none
   */
  readonly signal?: AbortSignal | undefined;
}

/** Options of watching a job. */
export interface WatchOptions extends ReadOptions {
  /**
   * Time for the whole wait, in milliseconds: from 1 on, however large, but finite.
   *
   * A last look is taken `minDelayMs` before the deadline, so that its answer can still arrive.
   *
   * @defaultValue 600000, which is ten minutes
   */
  readonly deadlineMs?: number | undefined;
  /**
   * The shortest delay between two looks, in milliseconds: from 1 on.
   *
   * Delays are drawn evenly between this and a ceiling that starts at twice as much and doubles with each look. Only a
   * `Retry-After` can ask for a shorter delay, at most nine times in one wait, and not after a failure.
   *
   * @defaultValue 500
   */
  readonly minDelayMs?: number | undefined;
  /**
   * Where the growing of delays ends, in milliseconds: from 1 on; less than `minDelayMs` counts as that. Only a
   * `Retry-After` can ask for a longer delay, up to an hour.
   *
   * @defaultValue 10000
   */
  readonly maxDelayMs?: number | undefined;
}

/** Options of waiting for a job. */
export interface WaitOptions<State extends string = string> extends WatchOptions {
  /**
   * Called with each change of state that was seen, the first and the final one included; between two looks, a job may pass
   * through others. What it throws ends the wait, and is thrown.
   *
   * @defaultValue none
   */
  readonly onState?: ((seen: StateSeen<State>) => void) | undefined;
}

/** {@link ReadOptions} with nothing left open. Thirty seconds: longer than a server that works needs for one look. */
export const readDefaults: ResolvedReadOptions = { timeoutMs: 30_000, signal: undefined };

/**
 * {@link WatchOptions} with nothing left open. Ten minutes: for jobs that somebody waits for. Longer ones say so, or are
 * waited on again.
 */
export const watchDefaults: ResolvedWatchOptions = {
  ...readDefaults,
  deadlineMs: 600_000,
  minDelayMs: defaultMinDelayMs,
  maxDelayMs: defaultMaxDelayMs,
};

/** {@link WaitOptions} with nothing left open. */
export const waitDefaults: ResolvedWaitOptions = { ...watchDefaults, onState: undefined };

type ResolvedReadOptions = Pick<Watch, 'timeoutMs' | 'signal'>;

/** What {@link WatchOptions} come to. */
export type ResolvedWatchOptions = ResolvedReadOptions & Pick<Watch, 'deadlineMs' | 'minDelayMs' | 'maxDelayMs'>;

type ResolvedWaitOptions = ResolvedWatchOptions & { readonly onState: WaitOptions['onState'] };
