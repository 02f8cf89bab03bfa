import type { Operation } from '../../src/contract/contract.ts';
import { deleteJobs } from './delete-jobs.ts';
import type { Engine, RoleResult } from './engine.ts';
import { lowestSuccess } from './find-answer.ts';
import type { Notifier } from './notifier.ts';
import type { Preferences } from './prefer.ts';
import { read } from './read.ts';
import type { Scope } from './scope.ts';
import { stop } from './stop.ts';
import { submit } from './submit.ts';

/** Does what an operation's role says. An operation without a role does nothing: its example is its answer. */
export function act(
  engine: Engine,
  operation: Operation,
  scope: Scope,
  preferences: Preferences,
  notifier: Notifier,
): Promise<RoleResult> {
  const { role } = operation;
  switch (role?.kind) {
    case 'submit':
      return submit(engine, operation.id, role, scope, preferences, (jobs) => notifier.follow(operation, jobs, scope));
    case 'read':
      return read(engine, operation, role, scope);
    case 'stop':
      return tell(notifier, stop(engine, operation, role, scope));
    case 'delete':
      return tell(notifier, deleteJobs(engine, role, scope));
    default:
      return Promise.resolve({ status: lowestSuccess(operation), jobs: [] });
  }
}

/** Whoever asked to be called back hears of changed jobs. */
async function tell(notifier: Notifier, acting: Promise<RoleResult>): Promise<RoleResult> {
  const result = await acting;
  notifier.reconsider(result.jobs.map(({ job }) => job.id));
  return result;
}
