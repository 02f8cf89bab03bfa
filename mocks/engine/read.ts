import type { Operation, ReadRole } from '../../src/contract/contract.ts';
import type { Engine, RoleResult } from './engine.ts';
import { showsMany } from './find-answer.ts';
import { Refusal } from './refusal.ts';
import type { Scope } from './scope.ts';
import { selectJobs } from './select-jobs.ts';
import { statusOf } from './status-of.ts';

/**
 * Reads the jobs that a request means.
 *
 * A list may be empty, while a single job that is not there is a 404.
 *
 * @throws {Refusal} 404 when a single job is not there
 */
export async function read(engine: Engine, operation: Operation, role: ReadRole, scope: Scope): Promise<RoleResult> {
  const jobs = await selectJobs(engine, role, scope);
  if (jobs.length === 0 && !showsMany(operation, engine.contract)) throw noSuchJob();
  return { status: statusOf(role.status, jobs[0]), jobs };
}

/** The refusal of a request that names a job that is not there. */
export function noSuchJob(): Refusal {
  return new Refusal([404, 410, 400], 'There is no such job.');
}
