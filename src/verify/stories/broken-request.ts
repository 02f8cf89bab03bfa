import type { Operation } from '../../contract/contract.ts';
import { brokenDrafts } from '../requests/broken-drafts.ts';
import type { Credentials } from '../requests/credentials.ts';
import { meeting } from '../requests/meeting.ts';
import type { Prospect } from '../requests/prospect.ts';
import { unauthorizedDrafts } from '../requests/unauthorized-drafts.ts';
import type { Driver } from '../run/driver.ts';
import type { DrivenJob } from '../run/run.ts';
import { Undone } from '../run/undone.ts';
import { operationsAs, type Subject } from '../subject.ts';
import { isSafe } from './is-safe.ts';
import { findInLists } from './lists.ts';
import type { Story } from './story.ts';

/** Sends every request that an operation must refuse, and looks whether it has changed anything. */
export function brokenRequestStories(subject: Subject): readonly Story[] {
  return subject.contract.operations.flatMap((operation): Story[] => [
    toStory(operation, 'requests that are broken', 'broken', (credentials, job) =>
      brokenDrafts(subject, operation, credentials, job),
    ),
    toStory(operation, 'requests without the right credentials', 'unauthorized', (credentials, job) =>
      unauthorizedDrafts(subject, operation, credentials).map(({ draft, intent }) => ({
        draft: job === undefined ? draft : meeting(draft, job),
        intent,
      })),
    ),
  ]);
}

/** The requests that must be refused; those that are about a job mean this one. */
type FindProspects = (credentials?: Credentials, job?: DrivenJob) => readonly Prospect[];

function toStory(operation: Operation, title: string, fault: string, findProspects: FindProspects): Story {
  const { length } = findProspects();
  const { id, method, path } = operation;
  return {
    name: `${id}: ${title}`,
    operationId: id,
    isReadOnly: isSafe(operation),
    plan: [
      `${method} ${path}: ${length} × ${fault}`,
      ...(length > 0 && endsJobs(operation) ? ['at a job of its own: submits one where it has none that will do'] : []),
    ],
    async run(driver) {
      if (length > 0) await sendBeside(driver, operation, findProspects);
    },
  };
}

/** Whether a request that is not refused would be the end of a job. */
function endsJobs({ role }: Operation): boolean {
  return role?.kind === 'stop' || role?.kind === 'delete';
}

/** Looks at a job before and after: it must not have heard anything. */
async function sendBeside(driver: Driver, operation: Operation, findProspects: FindProspects): Promise<void> {
  const { role, method } = operation;
  const job = endsJobs(operation) ? await findOwn(driver, operation) : findLast(driver, operation);
  const isWatched = job !== undefined && method !== 'GET';
  if (isWatched) await lookAround(driver, job);
  for (const { draft, intent } of findProspects(driver.run.credentials, job)) {
    // It means a job that there is, so that a stop or a deletion that is not refused shows.
    const isMeant = intent.kind === 'unauthorized' && role !== undefined && role.kind !== 'submit';
    await driver.send(draft, intent, isMeant ? job : undefined);
  }
  if (isWatched) await lookAround(driver, job);
  // It was submitted for this, would live on, and count for a limit.
  if (role?.kind === 'stop' && job !== undefined) await endIt(driver, operation, job);
}

function findLast({ run }: Driver, { role }: Operation): DrivenJob | undefined {
  return run.jobs.findLast(({ lifecycle }) => lifecycle === role?.lifecycle);
}

/** Long enough for a few requests, where the server can be asked. */
const stoppableLifeMs = 60_000;

/**
 * A job that may be ended by mistake: one that this run has submitted. To be stopped, it is a fresh one, since only at a job
 * that could be stopped can be seen that it was not.
 *
 * @throws {Undone} when there is none: the document's example may name a job of somebody else's
 */
async function findOwn(driver: Driver, { role }: Operation): Promise<DrivenJob> {
  const isStop = role?.kind === 'stop';
  const last = driver.run.jobs.findLast((job) => job.lifecycle === role?.lifecycle && job.submission !== undefined);
  if (last !== undefined && !isStop) return last;
  const [submission] = operationsAs(driver.run.subject, 'submit', role?.lifecycle);
  const scenario = { durationMs: isStop ? stoppableLifeMs : 0 };
  const submitted =
    submission && (await driver.submit(driver.drafts(submission)[0], { kind: 'valid', data: 'example' }, scenario));
  const [job] = submitted ?? [];
  if (job === undefined) throw new Undone('story', 'no job could be submitted for it, and it must not mean another');
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
