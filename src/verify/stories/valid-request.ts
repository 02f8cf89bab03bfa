import { meeting } from '../requests/meeting.ts';
import type { Prospect } from '../requests/prospect.ts';
import { validDrafts } from '../requests/valid-drafts.ts';
import type { Driver } from '../run/driver.ts';
import type { Subject } from '../subject.ts';
import { isSafe } from './is-safe.ts';
import type { Story } from './story.ts';

/**
 * Sends every request that an operation must accept: examples, generated values, every constraint at its edge. Stops and
 * deletions have stories of their own.
 */
export function validRequestStories(subject: Subject, seed: number): readonly Story[] {
  return subject.contract.operations
    .filter(({ role }) => role?.kind !== 'stop' && role?.kind !== 'delete')
    .map((operation) => ({
      name: `${operation.id}: requests that are allowed`,
      operationId: operation.id,
      isReadOnly: isSafe(operation),
      // Made only for who asks: it takes as long as the judging of the answers.
      get plan() {
        const counted = countByData(validDrafts(subject, operation, seed));
        return counted.map((each) => `${operation.method} ${operation.path}: ${each}`);
      },
      async run(driver) {
        for (const { draft, intent } of validDrafts(subject, operation, seed, driver.run.credentials)) {
          await sendOne(driver, draft, intent);
        }
      },
    }));
}

function countByData(prospects: readonly Prospect[]): readonly string[] {
  const counted = Map.groupBy(prospects, ({ intent }) => (intent.kind === 'valid' ? intent.data : intent.kind));
  return [...counted].map(([data, { length }]) => `${length} × ${data}`);
}

async function sendOne(driver: Driver, draft: Prospect['draft'], intent: Prospect['intent']): Promise<void> {
  const { role } = draft.operation;
  if (role?.kind === 'submit') {
    // Where jobs take their time and a limit counts them, the next one must wait for this one.
    const isLimited = (driver.run.subject.contract.lifecycles[role.lifecycle]?.limits ?? []).length > 0;
    const jobs = await driver.submit(draft, intent, { durationMs: 0 });
    if (isLimited && driver.run.isSteered !== true) for (const job of jobs) await driver.watch(job);
    return;
  }
  const job = driver.run.jobs.find(({ lifecycle }) => lifecycle === role?.lifecycle);
  await driver.send(job === undefined ? draft : meeting(draft, job), intent);
}
