import { meeting } from '../requests/meeting.ts';
import type { Driver } from '../run/driver.ts';
import { type OperationAs, operationsAs, type Subject } from '../subject.ts';
import type { Story } from './story.ts';

/** Asks for, stops and deletes jobs that do not exist. */
export function unknownJobStories(subject: Subject): readonly Story[] {
  const operations = (['read', 'stop', 'delete'] as const).flatMap((kind) => operationsAs(subject, kind));
  return operations
    .filter(({ id, role }) => '$job.id' in role.where && subject.viewOf(id).jobs === undefined)
    .map((operation) => ({
      name: `${operation.id}: a job that does not exist`,
      operationId: operation.id,
      isReadOnly: operation.role.kind === 'read',
      plan: [`${operation.method} ${operation.path}: with an id that no job has`],
      run: (driver) => askForNobody(driver, operation),
    }));
}

/** Sends a request about a job that does not exist. */
export async function askForNobody(driver: Driver, operation: OperationAs<'read' | 'stop' | 'delete'>): Promise<void> {
  const { jobs, random } = driver.run;
  const known = jobs.find(({ lifecycle }) => lifecycle === operation.role.lifecycle)?.jobId;
  const jobId = toUnknownId(known ?? '8a0e1c52-7d4f-4b39-9f6e-2c1d5b7a9e04', random);
  await driver.send(meeting(driver.drafts(operation)[0], { jobId }), { kind: 'unknown job' });
}

/** An id of the same form, so that it is not refused for its form: digits stay digits, the last letters become others. */
function toUnknownId(known: string, random: () => number): string {
  const digit = (): string => String(1 + Math.floor(random() * 9));
  const changed = known.replace(/\d/g, digit);
  return changed === known ? known.replace(/[a-z]$/i, (letter) => (letter === 'a' ? 'b' : 'a')) : changed;
}
