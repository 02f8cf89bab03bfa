import { toEvidence } from '../evidence/evidence.ts';
import { sightingsIn } from '../evidence/sighting.ts';
import type { Driver } from '../run/driver.ts';
import { operationsAs, type Subject } from '../subject.ts';
import type { Story } from './story.ts';
import { askForNobody } from './unknown-job.ts';

/**
 * Finds out whether the server keeps its jobs: it asks for one that does not exist, and where one is shown, submits the same
 * twice. A mock that answers from examples is not waited for.
 */
export function preflightStories(subject: Subject): readonly Story[] {
  return Object.entries(subject.client.lifecycles).flatMap(([lifecycle, { read }]): Story[] => {
    const operation = operationsAs(subject, 'read', lifecycle).find(({ id }) => id === read);
    if (operation === undefined) return [];
    return [
      {
        name: `${lifecycle}: whether the server keeps its jobs`,
        isReadOnly: true,
        plan: [
          `${operation.method} ${operation.path}: with an id that no job has`,
          'submits the same twice, but only if that shows a job',
        ],
        async run(driver) {
          const { run } = driver;
          await askForNobody(driver, operation);
          const [shown] = run.exchanges.slice(-1).flatMap((exchange) => sightingsIn(subject, exchange));
          if (shown === undefined) return;
          if (!run.isReadOnly) await submitTwice(driver, lifecycle);
          run.isStateless = toEvidence(subject, run.baseUrl, run.exchanges).stateless !== undefined;
        },
      },
    ];
  });
}

async function submitTwice(driver: Driver, lifecycle: string): Promise<void> {
  const [submission] = operationsAs(driver.run.subject, 'submit', lifecycle);
  if (submission === undefined) return;
  const [draft] = driver.drafts(submission);
  for (let times = 0; times < 2; times += 1) {
    const [job] = await driver.submit(draft, { kind: 'valid', data: 'example' }, { durationMs: 0 });
    if (job !== undefined) await driver.look(job, { kind: 'poll' });
  }
}
