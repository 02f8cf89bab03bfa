import type { Outcome } from '../contract/contract.ts';
import { DeadlineError } from '../errors/deadline-error.ts';
import { ProblemError } from '../errors/problem-error.ts';
import { isPassing } from './is-passing.ts';
import { nextDelayMs } from './next-delay.ts';
import type { Sighting, StateSeen } from './sighting.ts';
import { untilVisible } from './until-visible.ts';
import type { Watch } from './watch.ts';
import { withTimeout } from './with-timeout.ts';

/**
 * So many looks in a row may fail before the wait gives up: at the default pace that is most of a minute, enough for a
 * server to restart, and not for a dead one to go unnoticed.
 */
export const failureBudget = 10;

/**
 * So many looks of a wait may begin sooner than `minDelayMs` after the one before: the first, which begins at once, and then
 * as the server asks for it (`Retry-After: 0`). Honoring more of them would let a server turn the wait into a hot loop.
 */
export const earlyBudget = 10;

/** Looks at a job once. */
export type Look<Seen extends Sighting> = (signal: AbortSignal) => Promise<Seen>;

/** What the look saw that showed the job's end, and the states on the way there. */
export type Ending<Seen extends Sighting> = Omit<Seen, 'states' | 'outcome'> & {
  readonly state: string;
  readonly outcome: Outcome;
  readonly history: readonly StateSeen[];
};

/**
 * Looks at a job again and again until its state is final; yields each change of state and returns the end.
 *
 * In a hidden browser tab, it looks only once more before the deadline, and at once when the tab is shown again.
 *
 * Ends by the deadline, whatever the server does, and looks at most `deadlineMs / minDelayMs + 10` times: {@link earlyBudget}
 * times early, once at the end, and otherwise every `minDelayMs`.
 *
 * Rejects with the reason of `watch.signal`, unwrapped, as soon as it aborts; no look follows.
 *
 * @throws {DeadlineError} when there is no time for another look
 * @throws what `look` throws; a failure that may pass (see {@link isPassing}) when {@link failureBudget} came in a row
 */
export async function* pollUntilFinal<Seen extends Sighting>(
  look: Look<Seen>,
  watch: Watch,
): AsyncGenerator<StateSeen, Ending<Seen>, undefined> {
  const { jobId, clock, signal, minDelayMs } = watch;
  const endMs = clock.now() + watch.deadlineMs;
  const history: StateSeen[] = [];
  let retryAfterMs: number | undefined = watch.firstRetryAfterMs;
  let attempts = 0;
  let early = 0;
  let failures: unknown[] = [];
  for (; ; attempts++) {
    // After a failure, 0 would spend the budget of failures within a moment: to wait longer than asked is always allowed.
    const floorMs = failures[0] || early === earlyBudget ? minDelayMs : 0;
    const delayMs = nextDelayMs(attempts, retryAfterMs, floorMs, endMs - clock.now(), watch);
    if (delayMs === undefined) break;
    await clock.sleep(delayMs, signal);
    await untilVisible(clock, endMs - clock.now() - minDelayMs, signal);
    const leave = await watch.gate?.(signal);
    let looked: Seen;
    try {
      signal?.throwIfAborted();
      const remainingMs = endMs - clock.now();
      // The machine may have been suspended beyond the deadline.
      if (remainingMs <= 0) break;
      if (delayMs < minDelayMs) early++;
      // A look is given no more time than the wait has left.
      looked = await withTimeout(look, Math.min(watch.timeoutMs, remainingMs), jobId, clock, signal);
    } catch (error) {
      signal?.throwIfAborted();
      if (!isPassing(error) || failures.push(error) === failureBudget) throw error;
      retryAfterMs = error instanceof ProblemError ? error.retryAfterMs : undefined;
      continue;
    } finally {
      leave?.();
    }
    failures = [];
    retryAfterMs = looked.retryAfterMs;
    const { states, outcome, ...shown } = looked;
    const last = history.at(-1)?.state;
    // Of several states that the job may be in, the one that it was in: no change that nobody saw.
    const state = states.find((each) => each === last) ?? states[0];
    if (state !== last) {
      const seen = { state, atMs: clock.now() };
      history.push(seen);
      yield seen;
    }
    if (outcome !== undefined) return { ...shown, state, outcome, history };
  }
  throw new DeadlineError(watch, attempts, history, failures.at(-1));
}
