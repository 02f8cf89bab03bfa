import { createRandom } from '../../src/clock/seeded-random.ts';
import type { Operation, StopRole } from '../../src/contract/contract.ts';
import { type Engine, lookAt, type RoleResult } from './engine.ts';
import type { Job, JobNow } from './job.ts';
import { drawStop } from './plan.ts';
import { noSuchJob } from './read.ts';
import { Refusal } from './refusal.ts';
import type { Scope } from './scope.ts';
import { selectJobs } from './select-jobs.ts';
import { statusOf } from './status-of.ts';

/**
 * Stops the jobs that a request means, from this instant on.
 *
 * A job that cannot be stopped in its state is a conflict where the operation declares 409; else nothing changes and
 * the answer is the success.
 *
 * @throws {Refusal} when there is no such job, or it cannot be stopped
 */
export async function stop(engine: Engine, operation: Operation, role: StopRole, scope: Scope): Promise<RoleResult> {
  return engine.exclusive(async () => {
    const jobs = await selectJobs(engine, role, scope);
    const [first] = jobs;
    if (first === undefined) throw noSuchJob();
    const stopped = await Promise.all(jobs.map((job) => stopJob(engine, job, scope.nowMs)));
    const changed = stopped.filter((job) => job !== undefined);
    if (changed.length === 0 && operation.answers[409] !== undefined) {
      throw new Refusal([409], `The job cannot be stopped: it is in state "${first.state}".`);
    }
    const shown = (changed.length > 0 ? changed : jobs.map(({ job }) => job))
      .map((job) => lookAt(engine, job, scope.nowMs))
      .filter((job) => job !== undefined);
    const status = statusOf(role.status, shown[0]);
    await engine.store.put(changed);
    return { status, jobs: shown };
  });
}

/** Jobs that would have come of a stopped one never do. */
async function forgetChildren(engine: Engine, { children = [] }: Job): Promise<void> {
  for (const id of children) {
    const child = await engine.store.get(String(id));
    if (child === undefined) continue;
    await engine.store.delete(child.id);
    await forgetChildren(engine, child);
  }
}

async function stopJob(engine: Engine, { job, kind, state }: JobNow, nowMs: number): Promise<Job | undefined> {
  const target = kind.lifecycle.states[state]?.stop;
  if (target === undefined) return undefined;
  await forgetChildren(engine, job);
  const random = createRandom(engine.seed, await engine.store.nextNumber());
  const plan = drawStop(kind.lifecycle, random, job.plan, target, nowMs);
  const last = plan.at(-1);
  const hasEnd = last !== undefined && kind.lifecycle.states[last.state]?.outcome !== undefined;
  return { ...job, plan, children: [], endsMs: hasEnd ? last.fromMs : null };
}
