import type { Lifecycle, Outcome } from '../../contract/contract.ts';
import { reachableFrom } from '../../contract/reachable-from.ts';
import type { Driver } from '../run/driver.ts';
import type { DrivenJob } from '../run/run.ts';
import { Undone } from '../run/undone.ts';
import { type OperationAs, operationsAs, type Subject } from '../subject.ts';
import { untilCalledBack, withCallback } from './callback.ts';
import { followLinks } from './follow-links.ts';
import { findInLists } from './lists.ts';
import { seenLifeMs } from './seen-life.ts';
import type { Story } from './story.ts';

/**
 * The life of a job of each submission: to each outcome where the server can be asked for one (`Prefer: outcome=failure`),
 * else as it comes. The first jobs of a lifecycle are watched in all their states; from then on, the end is what differs.
 */
export function lifeStories(subject: Subject): readonly Story[] {
  const watched = new Set<string>();
  return operationsAs(subject, 'submit').flatMap((operation) => {
    const { lifecycle } = operation.role;
    const isFirst = !watched.has(lifecycle);
    watched.add(lifecycle);
    return outcomesOf(subject.contract.lifecycles[lifecycle]).map((outcome, index): Story => {
      const scenario = { outcome, durationMs: isFirst ? seenLifeMs(subject, lifecycle) : 0 };
      return {
        name: `${operation.id}: a job that ends in ${outcome}`,
        operationId: operation.id,
        isReadOnly: false,
        plan: [
          `${operation.method} ${operation.path}: submits a job, to end in ${outcome} if the server lets itself be asked`,
          'looks at it until it has ended, and once more; follows Location and links; finds it in the lists',
        ],
        async run(driver) {
          // A server that goes its own way would only show the same again.
          if (index === 0 || driver.run.isSteered !== false) await live(driver, operation, scenario, isFirst);
        },
      };
    });
  });
}

/** The outcomes that jobs come to without being stopped. */
function outcomesOf(lifecycle: Lifecycle | undefined): readonly Outcome[] {
  if (lifecycle === undefined) return [];
  const reached = reachableFrom(lifecycle.initial, lifecycle, false);
  return [...new Set([...reached].flatMap((state) => lifecycle.states[state]?.outcome ?? []))];
}

async function live(
  driver: Driver,
  operation: OperationAs<'submit'>,
  scenario: { readonly outcome: Outcome; readonly durationMs: number },
  isFirst: boolean,
): Promise<void> {
  const [example] = driver.drafts(operation);
  const { draft, callback } = withCallback(driver.run, example);
  const name = example.body?.example ?? '';
  const intent = { kind: 'valid', data: 'example', ...(name !== '' && { of: name }) } as const;
  const [job, ...others] = await driver.submit(draft, intent, scenario);
  if (job === undefined) {
    throw new Undone('story', `no job came of it: status ${driver.run.exchanges.at(-1)?.answer?.status}`);
  }
  await followLinks(driver, job);
  if (isFirst) await findInLists(driver, job);
  const last = await driver.watch(job);
  for (const other of others) await driver.watch(other);
  if (last?.outcome === undefined) return;
  await lookBack(driver, job, isFirst);
  if (callback !== undefined) await untilCalledBack(driver.run, callback, 1 + others.length);
}

/** What has ended is shown by all that can show it, and stays as it is. */
async function lookBack(driver: Driver, job: DrivenJob, isFirst: boolean): Promise<void> {
  if (isFirst) await findInLists(driver, job);
  await driver.look(job, { kind: 'look again' });
}
