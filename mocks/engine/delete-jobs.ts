import type { DeleteRole } from '../../src/contract/contract.ts';
import type { Engine, RoleResult } from './engine.ts';
import { noSuchJob } from './read.ts';
import type { Scope } from './scope.ts';
import { selectJobs } from './select-jobs.ts';
import { statusOf } from './status-of.ts';

/**
 * Forgets the jobs that a request means: whoever asks for them again gets the answer for an unknown job.
 *
 * @throws {Refusal} when there is no such job, or it cannot be deleted in its state
 */
export async function deleteJobs(engine: Engine, role: DeleteRole, scope: Scope): Promise<RoleResult> {
  return engine.exclusive(async () => {
    const jobs = await selectJobs(engine, role, scope);
    if (jobs.length === 0) throw noSuchJob();
    const status = statusOf(role.status, jobs[0]);
    await Promise.all(jobs.map(({ job }) => engine.store.delete(job.id)));
    return { status, jobs };
  });
}
