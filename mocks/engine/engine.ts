import type { Clock } from '../../src/clock/clock.ts';
import type { Contract } from '../../src/contract/contract.ts';
import { type Job, type JobKind, type JobNow, jobAt } from './job.ts';
import type { JobStore } from './job-store.ts';
import type { PreparedSubmission } from './submission.ts';

/** What the roles of operations work with. */
export interface Engine {
  readonly contract: Contract;
  readonly clock: Clock;
  readonly seed: number;
  readonly store: JobStore;
  readonly submissions: ReadonlyMap<string, PreparedSubmission>;
  /** Runs one task after the other, so that what was checked still holds when it is acted upon. */
  readonly exclusive: <T>(task: () => Promise<T>) => Promise<T>;
}

/** What a role has done: the jobs that the answer shows, and its status. */
export interface RoleResult {
  readonly status: number;
  readonly jobs: readonly JobNow[];
}

/**
 * A job as it is now; `undefined` where nobody can see it: not submitted yet, gone since its last state's stay is over,
 * or from a contract that has changed.
 */
export function lookAt(engine: Engine, job: Job, nowMs: number): JobNow | undefined {
  const kind = kindOf(engine, job);
  const now = kind && jobAt(job, kind, nowMs);
  if (now === undefined) return undefined;
  const { outcome, stayMs } = now.kind.lifecycle.states[now.state] ?? {};
  const isGone = outcome !== undefined && stayMs != null && nowMs >= now.sinceMs + stayMs[1];
  return isGone ? undefined : now;
}

function kindOf({ contract, submissions }: Engine, job: Job): JobKind | undefined {
  const lifecycle = contract.lifecycles[job.lifecycle];
  const submission = submissions.get(job.submission);
  return lifecycle && submission && { lifecycle, submission };
}

/** Creates a queue of tasks that never run at the same time. */
export function createExclusive(): Engine['exclusive'] {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task, task);
    last = result.catch(() => undefined);
    return result;
  };
}
