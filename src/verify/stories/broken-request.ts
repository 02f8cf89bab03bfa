import type { Operation, StopRole } from '../../contract/contract.ts';
import { brokenDrafts } from '../requests/broken-drafts.ts';
import { meeting } from '../requests/meeting.ts';
import { unauthorizedDrafts } from '../requests/unauthorized-drafts.ts';
import type { Driver } from '../run/driver.ts';
import type { DrivenJob } from '../run/run.ts';
import { operationsAs, type Subject } from '../subject.ts';
import { isSafe } from './is-safe.ts';
import { findInLists } from './lists.ts';
import type { Story } from './story.ts';

/** Sends every request that an operation must refuse, and looks whether it has changed anything. */
export function brokenRequestStories(subject: Subject): readonly Story[] {
  return subject.contract.operations.flatMap((operation): Story[] => [
    {
      name: `${operation.id}: requests that are broken`,
      operationId: operation.id,
      isReadOnly: isSafe(operation),
      plan: [`${operation.method} ${operation.path}: ${brokenDrafts(subject, operation).length} × broken`],
      run: (driver) =>
        beside(driver, operation, async () => {
          for (const { draft, intent } of brokenDrafts(subject, operation, driver.run.credentials)) {
            await driver.send(draft, intent);
          }
        }),
    },
    {
      name: `${operation.id}: requests without the right credentials`,
      operationId: operation.id,
      isReadOnly: isSafe(operation),
      plan: [`${operation.method} ${operation.path}: ${unauthorizedDrafts(subject, operation).length} × unauthorized`],
      run: (driver) =>
        beside(driver, operation, async (job) => {
          for (const { draft, intent } of unauthorizedDrafts(subject, operation, driver.run.credentials)) {
            // It means a job that there is, so that a stop or a deletion that is not refused shows.
            await driver.send(job === undefined ? draft : meeting(draft, job), intent, job);
          }
        }),
    },
  ]);
}

/** Looks at a job before and after: it must not have heard anything. */
async function beside(
  driver: Driver,
  operation: Operation,
  run: (job: DrivenJob | undefined) => Promise<void>,
): Promise<void> {
  const { role, method } = operation;
  const last = driver.run.jobs.findLast(({ lifecycle }) => lifecycle === role?.lifecycle);
  const job = (role?.kind === 'stop' ? await submitStoppable(driver, role) : undefined) ?? last;
  const isWatched = job !== undefined && method !== 'GET';
  if (isWatched) await lookAround(driver, job);
  await run(job);
  if (isWatched) await lookAround(driver, job);
  // It would live on, and count for a limit.
  if (role?.kind === 'stop' && job !== undefined) await endIt(driver, operation, job);
}

/** Long enough for a few requests, where the server can be asked. */
const stoppableLifeMs = 60_000;

/** Only at a job that could be stopped can be seen that it was not. */
async function submitStoppable(driver: Driver, { lifecycle }: StopRole): Promise<DrivenJob | undefined> {
  const { subject } = driver.run;
  const [submission] = operationsAs(subject, 'submit', lifecycle);
  if (submission === undefined) return undefined;
  const scenario = { durationMs: stoppableLifeMs };
  const [job] = await driver.submit(driver.drafts(submission)[0], { kind: 'valid', data: 'example' }, scenario);
  return job;
}

async function endIt(driver: Driver, operation: Operation, job: DrivenJob): Promise<void> {
  await driver.send(meeting(driver.drafts(operation)[0], job), { kind: 'stop' }, job);
  await driver.watch(job);
}

async function lookAround(driver: Driver, job: DrivenJob): Promise<void> {
  await driver.look(job, { kind: 'look again' });
  await findInLists(driver, job);
}
