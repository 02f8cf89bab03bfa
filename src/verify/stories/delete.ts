import { meeting } from '../requests/meeting.ts';
import type { Driver } from '../run/driver.ts';
import { type OperationAs, operationsAs, type Subject } from '../subject.ts';
import type { Story } from './story.ts';

/** Deletes a job and looks for it: nothing may know it any more. */
export function deleteStories(subject: Subject): readonly Story[] {
  return operationsAs(subject, 'delete').map((operation) => ({
    name: `${operation.id}: a job that is deleted`,
    operationId: operation.id,
    isReadOnly: false,
    plan: [
      'submits a job',
      `${operation.method} ${operation.path}: deletes it`,
      'looks for it, and deletes it once more',
    ],
    run: (driver) => deleteOne(driver, operation),
  }));
}

async function deleteOne(driver: Driver, operation: OperationAs<'delete'>): Promise<void> {
  const { subject } = driver.run;
  const [submission] = operationsAs(subject, 'submit', operation.role.lifecycle);
  if (submission === undefined) return;
  const [draft] = driver.drafts(submission);
  const [job] = await driver.submit(draft, { kind: 'valid', data: 'example' }, { durationMs: 0 });
  if (job === undefined) return;
  await driver.look(job, { kind: 'poll' });
  const deletion = meeting(driver.drafts(operation)[0], job);
  await driver.send(deletion, { kind: 'delete' }, job);
  // Later stories need jobs that are there.
  driver.run.jobs.splice(driver.run.jobs.indexOf(job), 1);
  await driver.look(job, { kind: 'deleted job' });
  await driver.send(deletion, { kind: 'deleted job' }, job);
  for (const list of operationsAs(subject, 'read', job.lifecycle)) {
    if (subject.viewOf(list.id).jobs === undefined) continue;
    await driver.send(meeting(driver.drafts(list)[0], job), { kind: 'valid', data: 'example' });
  }
}
