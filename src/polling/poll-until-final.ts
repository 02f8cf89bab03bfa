import type { Outcome } from '../contract/contract.ts';
import { DeadlineError } from '../errors/deadline-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { createPace } from './pace.ts';
import type { Mishap, Sighting, StateSeen } from './sighting.ts';
import type { Watch } from './watch.ts';
import { withTimeout } from './with-timeout.ts';

/**
 * So many looks in a row may show nothing before the wait gives up: at the default pace that is most of a minute, enough for
 * a server to restart, and not for a dead one to go unnoticed.
 */
export const mishapBudget = 10;

/** Looks at the job once. What it throws ends the wait; what may pass by itself it returns as a {@link Mishap}. */
export type Look<Shown> = (signal: AbortSignal) => Promise<Sighting<Shown> | Mishap>;

/** The look that showed the job's end, and the states on the way there. */
export interface Ending<Shown> {
  readonly state: string;
  readonly outcome: Outcome;
  readonly shown: Shown;
  readonly history: readonly StateSeen[];
}

/**
 * Looks at a job again and again until its state is final; yields each change of state and returns the end.
 *
 * Ends by the deadline, whatever the server does, and looks at most `deadlineMs / minDelayMs + 11` times: at the beginning
 * and at the end, ten times because the server asked for it ({@link shortDelayBudget}), and otherwise every `minDelayMs`.
 *
 * Rejects with the reason of `watch.signal`, unwrapped, as soon as it aborts; no look follows.
 *
 * @throws {DeadlineError} when there is no time for another look
 * @throws what `look` throws, and the error of the last mishap when {@link mishapBudget} of them came in a row
 */
export async function* pollUntilFinal<Shown>(
  look: Look<Shown>,
  watch: Watch,
): AsyncGenerator<StateSeen, Ending<Shown>, undefined> {
  const { clock, firstRetryAfterMs, signal } = watch;
  const history: StateSeen[] = [];
  const pace = createPace(watch);
  let delayMs = firstRetryAfterMs === undefined ? 0 : (pace.delayMs(0, firstRetryAfterMs) ?? 0);
  let mishaps: Mishap[] = [];
  for (let attempts = 1; ; attempts++) {
    await clock.sleep(delayMs, signal);
    // A machine that was suspended sleeps beyond the deadline: no request then.
    if (pace.remainingMs() <= 0) throw new DeadlineError(watch, attempts - 1, history, mishaps.at(-1)?.error);
    const looked = await lookInTime(look, watch, pace.remainingMs());
    if ('error' in looked) {
      mishaps.push(looked);
      if (mishaps.length === mishapBudget) throw looked.error;
    } else {
      mishaps = [];
      const last = history.at(-1)?.state;
      const state = toState(looked.states, last);
      if (state !== last) {
        const seen = { state, atMs: clock.now() };
        history.push(seen);
        yield seen;
      }
      const { outcome, shown } = looked;
      if (outcome !== undefined) return { state, outcome, shown, history };
    }
    const nextMs = pace.delayMs(attempts, looked.retryAfterMs);
    if (nextMs === undefined) throw new DeadlineError(watch, attempts, history, mishaps.at(-1)?.error);
    delayMs = nextMs;
  }
}

/** A look is given no more time than the wait has left; not answered in time, it is a mishap like another. */
async function lookInTime<Shown>(
  look: Look<Shown>,
  watch: Watch,
  remainingMs: number,
): Promise<Sighting<Shown> | Mishap> {
  const { jobId, clock, signal } = watch;
  const timeoutMs = Math.min(watch.timeoutMs, remainingMs);
  try {
    return await withTimeout(look, timeoutMs, () => new TimeoutError(timeoutMs, jobId), clock, signal);
  } catch (error) {
    if (error instanceof TimeoutError) return { error };
    throw error;
  }
}

/** Of several states that the job may be in, the one that it was in, so that no change is reported that nobody saw. */
function toState(states: readonly string[], last: string | undefined): string {
  const [first] = states;
  if (first === undefined) throw new RangeError('Failed to watch the job: the look shows no state; give at least one.');
  return last !== undefined && states.includes(last) ? last : first;
}
