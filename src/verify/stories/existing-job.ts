import { sightingsIn } from '../evidence/sighting.ts';
import type { Driver } from '../run/driver.ts';
import type { DrivenJob } from '../run/run.ts';
import { Undone } from '../run/undone.ts';
import { type OperationAs, operationsAs, type Subject } from '../subject.ts';
import { findInLists } from './lists.ts';
import type { Story } from './story.ts';

/** So many jobs of a list are looked at one by one. */
const mostOfList = 5;

/** Follows a job that somebody else has submitted, and the user names. */
export function namedJobStory(subject: Subject, jobId: string): Story {
  return {
    name: `job ${jobId}`,
    isReadOnly: true,
    plan: [`looks at job ${jobId} until it has ended, and once more; finds it in the lists`],
    async run(driver) {
      let isSeen = false;
      for (const lifecycle of Object.keys(subject.contract.lifecycles)) {
        const job: DrivenJob = { jobId, lifecycle };
        // It lives by one of them: that another knows nothing of it is no end.
        if ((await driver.look(job, { kind: 'poll' })) === undefined) continue;
        isSeen = true;
        driver.run.jobs.push(job);
        const last = await driver.watch(job);
        if (last?.outcome !== undefined) await driver.look(job, { kind: 'look again' });
        await findInLists(driver, job);
      }
      if (!isSeen) throw new Undone('story', 'nothing shows it');
    },
  };
}

/** Looks at jobs that others have submitted: the first of each list. */
export function listedJobStories(subject: Subject): readonly Story[] {
  return operationsAs(subject, 'read')
    .filter(({ id, role }) => subject.viewOf(id).jobs !== undefined && !('$job.id' in role.where))
    .map((operation) => ({
      name: `${operation.id}: the jobs that it shows`,
      operationId: operation.id,
      isReadOnly: true,
      plan: [`${operation.method} ${operation.path}: then looks at up to ${mostOfList} of its jobs`],
      run: (driver) => lookAtListed(driver, operation),
    }));
}

async function lookAtListed(driver: Driver, list: OperationAs<'read'>): Promise<void> {
  const { subject } = driver.run;
  const exchange = await driver.send(driver.drafts(list)[0], { kind: 'valid', data: 'example' });
  if (subject.client.lifecycles[list.role.lifecycle]?.read === undefined) return;
  for (const { jobId, lifecycle } of sightingsIn(subject, exchange).slice(0, mostOfList)) {
    const job = { jobId, lifecycle };
    driver.run.jobs.push(job);
    await driver.look(job, { kind: 'poll' });
  }
}
