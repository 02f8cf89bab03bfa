import type { Limit } from '../../contract/contract.ts';
import { type Draft, evaluateDraft } from '../requests/draft.ts';
import { inputAt } from '../requests/meeting.ts';
import type { Driver } from '../run/driver.ts';
import { pause } from '../run/pause.ts';
import { retryAfterMsOf } from '../run/retry-after.ts';
import type { DrivenJob } from '../run/run.ts';
import { type OperationAs, operationsAs, type Subject } from '../subject.ts';
import type { Story } from './story.ts';

/** A limit beyond this many jobs is not tried: the server would be loaded for the sake of one answer. */
const mostJobs = 20;

/** How long jobs live that are there to fill a limit, where the server can be asked. */
const fillingLifeMs = 2500;

/** Submits as many jobs as a limit allows, and one more: it must be refused, and be accepted when it was said to be. */
export function limitStories(subject: Subject): readonly Story[] {
  const told = new Set<string>();
  return operationsAs(subject, 'submit').flatMap((operation) => {
    const limits = subject.contract.lifecycles[operation.role.lifecycle]?.limits ?? [];
    return limits.flatMap((limit): Story[] => {
      const key = JSON.stringify([operation.role.lifecycle, limit]);
      if (told.has(key) || limit.max > mostJobs) return [];
      told.add(key);
      return [toStory(subject, operation.role.lifecycle, limit)];
    });
  });
}

function toStory(subject: Subject, lifecycle: string, limit: Limit): Story {
  const by = limit.by === undefined ? '' : ` for each ${limit.by}`;
  return {
    name: `${lifecycle}: at most ${limit.max} live jobs${by}`,
    isReadOnly: false,
    plan: [`submits ${limit.max} jobs and one more, and that again when it was said to`],
    async run(driver) {
      const submissions = operationsAs(subject, 'submit', lifecycle);
      const counted = submissions.find((operation) =>
        isTightest(subject, operation, limit, driver.drafts(operation)[0]),
      );
      if (counted !== undefined && !driver.run.isStateless) await fill(driver, counted, limit);
    },
  };
}

/** Whether this limit is the first to refuse a request: others that count it have more room. */
function isTightest({ contract }: Subject, { role }: OperationAs<'submit'>, limit: Limit, draft: Draft): boolean {
  const { limits = [] } = contract.lifecycles[role.lifecycle] ?? {};
  const counting = limits.filter((each) => counts(each, role, draft));
  return counting.includes(limit) && counting.every((each) => each.max >= limit.max);
}

/** Whether a limit counts the jobs of this request: those without the value that it counts by go free. */
function counts({ by = '' }: Limit, { input }: OperationAs<'submit'>['role'], draft: Draft): boolean {
  const [, pointer] = /^\$job\.input#(.*)$/.exec(by) ?? [];
  if (pointer !== undefined) return inputAt(input, pointer, draft) !== undefined;
  return by === '' || evaluateDraft(by, draft) !== undefined;
}

async function fill(driver: Driver, operation: OperationAs<'submit'>, { max, status }: Limit): Promise<void> {
  const { clock } = driver.run;
  const [draft] = driver.drafts(operation);
  const jobs: DrivenJob[] = [];
  const scenario = { durationMs: fillingLifeMs };
  for (let live = 0; live < max; live += 1) {
    jobs.push(...(await driver.submit(draft, { kind: 'valid', data: 'example' }, scenario)));
  }
  for (const job of jobs) await driver.look(job, { kind: 'poll' });
  const refused = await driver.submitOnce(draft, { kind: 'over limit', status, max }, scenario);
  for (const job of jobs) await driver.look(job, { kind: 'poll' });
  const retryAfterMs = retryAfterMsOf(refused, clock.now());
  if (refused.answer?.status === status && retryAfterMs !== undefined) {
    await pause(driver.run, retryAfterMs);
    await driver.submitOnce(draft, { kind: 'after limit' }, { durationMs: 0 });
  }
  for (const job of jobs) await driver.watch(job);
}
