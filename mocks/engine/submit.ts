import type { Limit, SubmitRole } from '../../src/contract/contract.ts';
import { draftJobs } from './draft-jobs.ts';
import { type Engine, lookAt, type RoleResult } from './engine.ts';
import type { Job } from './job.ts';
import type { Preferences } from './prefer.ts';
import { Refusal } from './refusal.ts';
import type { Scope } from './scope.ts';
import { statusOf } from './status-of.ts';
import type { PreparedSubmission } from './submission.ts';

/**
 * Submits the jobs of a request.
 *
 * @param onKept - hears of the jobs as soon as they are there: an answer may be waited for
 * @throws {Refusal} when a limit has no room, or the request prefers what its lifecycle cannot do
 */
export async function submit(
  engine: Engine,
  operationId: string,
  role: SubmitRole,
  scope: Scope,
  preferences: Preferences,
  onKept: (jobs: readonly Job[]) => void,
): Promise<RoleResult> {
  const submission = engine.submissions.get(operationId);
  if (submission === undefined) throw new Error(`The submission "${operationId}" was not prepared.`);
  const submitted = await engine.exclusive(() => keepJobs(engine, submission, scope, preferences));
  onKept(submitted);
  const jobs = await waitFor(engine, submitted, Math.min(preferences.waitMs, role.waitMs));
  const nowMs = engine.clock.now();
  const shown = jobs.map((job) => lookAt(engine, job, nowMs)).filter((job) => job !== undefined);
  return { status: statusOf(role.status, shown[0]), jobs: shown };
}

async function keepJobs(
  engine: Engine,
  submission: PreparedSubmission,
  scope: Scope,
  { scenario }: Preferences,
): Promise<readonly Job[]> {
  const { jobs, descendants } = await draftJobs(engine, submission, scope, scenario);
  await checkLimits(engine, submission.lifecycle, jobs, scope.nowMs);
  await engine.store.put([...jobs, ...descendants]);
  return jobs;
}

async function checkLimits(engine: Engine, lifecycle: string, drafts: readonly Job[], nowMs: number): Promise<void> {
  const limits = engine.contract.lifecycles[lifecycle]?.limits ?? [];
  for (const [at, { max, status }] of limits.entries()) {
    const prefix = `${lifecycle} ${at} `;
    const keys = drafts.flatMap(({ limitKeys }) => limitKeys.filter((key) => key.startsWith(prefix)));
    for (const key of new Set(keys)) {
      const live = await engine.store.live(key, nowMs);
      const wanted = keys.filter((each) => each === key).length;
      if (live.length + wanted > max) throw refuse({ max, status }, live, wanted, nowMs);
    }
  }
}

/**
 * How long to wait is said honestly: until so many of the live jobs have ended that there is room. A held job may never
 * end: a minute, then.
 */
function refuse({ max, status }: Limit, live: readonly Job[], wanted: number, nowMs: number): Refusal {
  const ends = live.map((job) => job.endsMs ?? nowMs + 60_000).sort((one, other) => one - other);
  const roomMs = ends[live.length + wanted - max - 1] ?? nowMs;
  const retryAfter = Math.max(1, Math.ceil((roomMs - nowMs) / 1000));
  const detail =
    wanted > max
      ? `The request submits ${wanted} jobs, but at most ${max} may run here at once.`
      : `${live.length} of at most ${max} jobs are still running here; try again in ${retryAfter} s.`;
  return new Refusal([status], detail, { retryAfter });
}

/**
 * RFC 7240, section 4.3: answers when the jobs have ended, but no later than the client prefers.
 *
 * @returns the jobs as they are then: somebody may have stopped or deleted them meanwhile
 */
async function waitFor({ clock, store }: Engine, jobs: readonly Job[], waitMs: number): Promise<readonly Job[]> {
  if (waitMs <= 0) return jobs;
  const endsMs = Math.max(...jobs.map((job) => job.endsMs ?? Number.POSITIVE_INFINITY));
  await clock.sleep(Math.max(0, Math.min(waitMs, endsMs - clock.now())));
  const kept = await Promise.all(jobs.map(({ id }) => store.get(id)));
  return kept.filter((job) => job !== undefined);
}
