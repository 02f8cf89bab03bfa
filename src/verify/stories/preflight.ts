import { toEvidence } from '../evidence/evidence.ts';
import { sightingsIn } from '../evidence/sighting.ts';
import type { Driver } from '../run/driver.ts';
import { type OperationAs, operationsAs, type Subject } from '../subject.ts';
import type { Story } from './story.ts';
import { askForNobody } from './unknown-job.ts';

/**
 * Finds out whether the server keeps its jobs: it asks for one that does not exist, and where one is shown, submits the same
 * twice. A mock that answers from examples is not waited for, nor judged by the lives of its jobs; so this is told of every
 * lifecycle that other stories are about.
 *
 * @param isChosen - whether other stories are about an operation
 */
export function preflightStories(subject: Subject, isChosen: (operationId: string) => boolean): readonly Story[] {
  const chosen = subject.contract.operations.filter(({ id }) => isChosen(id));
  return Object.entries(subject.client.lifecycles).flatMap(([lifecycle, { read }]): Story[] => {
    const operation = operationsAs(subject, 'read', lifecycle).find(({ id }) => id === read);
    if (operation === undefined || !chosen.some(({ role }) => role?.lifecycle === lifecycle)) return [];
    const submission = operationsAs(subject, 'submit', lifecycle).find(({ id }) => isChosen(id));
    return [
      {
        name: `${lifecycle}: whether the server keeps its jobs`,
        isReadOnly: true,
        plan: [
          `${operation.method} ${operation.path}: with an id that no job has`,
          ...(submission === undefined ? [] : ['submits the same twice, but only if that shows a job']),
        ],
        async run(driver) {
          const { run } = driver;
          await askForNobody(driver, operation);
          const [shown] = run.exchanges.slice(-1).flatMap((exchange) => sightingsIn(subject, exchange));
          if (shown === undefined) return;
          if (!run.isReadOnly && submission !== undefined) await submitTwice(driver, submission);
          run.isStateless = toEvidence(subject, run.baseUrl, run.exchanges).stateless !== undefined;
        },
      },
    ];
  });
}

async function submitTwice(driver: Driver, submission: OperationAs<'submit'>): Promise<void> {
  const [draft] = driver.drafts(submission);
  for (let times = 0; times < 2; times += 1) {
    const [job] = await driver.submit(draft, { kind: 'valid', data: 'example' }, { durationMs: 0 });
    if (job !== undefined) await driver.look(job, { kind: 'poll' });
  }
}
