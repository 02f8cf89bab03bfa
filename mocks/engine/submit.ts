import type { SubmitRole } from '../../src/contract/contract.ts';
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
 * @throws {Refusal} when a limit has no room, or the request prefers what its lifecycle cannot do
 */
export async function submit(
  engine: Engine,
  operationId: string,
  role: SubmitRole,
  scope: Scope,
  preferences: Preferences,
): Promise<RoleResult> {
  const submission = engine.submissions.get(operationId);
  if (submission === undefined) throw new Error(`The submission "${operationId}" was not prepared.`);
  const jobs = await engine.exclusive(() => keepJobs(engine, submission, scope, preferences));
  await waitFor(engine, jobs, Math.min(preferences.waitMs, role.waitMs));
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
      if (live.length + wanted > max) throw refuse(max, status, live, nowMs);
    }
  }
}

/** How long to wait is said honestly: until the first of the live jobs ends. A held job may never end: a minute, then. */
function refuse(max: number, status: number, live: readonly Job[], nowMs: number): Refusal {
  const endsMs = Math.min(...live.map((job) => job.endsMs ?? nowMs + 60_000));
  const retryAfter = Number.isFinite(endsMs) ? Math.max(1, Math.ceil((endsMs - nowMs) / 1000)) : 1;
  const detail = `${live.length} of at most ${max} jobs are still running here; try again in ${retryAfter} s.`;
  return new Refusal([status], detail, { retryAfter });
}

/** RFC 7240, section 4.3: answers when the jobs have ended, but no later than the client prefers. */
async function waitFor({ clock }: Engine, jobs: readonly Job[], waitMs: number): Promise<void> {
  if (waitMs <= 0) return;
  const endsMs = Math.max(...jobs.map((job) => job.endsMs ?? Number.POSITIVE_INFINITY));
  await clock.sleep(Math.max(0, Math.min(waitMs, endsMs - clock.now())));
}
