import { expect } from 'vitest';
import type { Limit } from '../../../src/contract/contract.ts';
import { parseRetryAfterMs } from '../../../src/polling/parse-retry-after.ts';
import { type Draft, evaluateDraft, withHeader } from '../../../src/verify/requests/draft.ts';
import { inputAt } from '../../../src/verify/requests/meeting.ts';
import { type OperationAs, operationsAs } from '../../../src/verify/subject.ts';
import { draftsOf } from '../drafts-of.ts';
import { lifecycleOf } from '../lifecycle.ts';
import type { Session } from '../session.ts';
import type { Case } from './case.ts';

const lifeMs = 60_000;

export const limits: Case = {
  name: 'a limit is kept and told honestly',
  trials: (subject) =>
    operationsAs(subject, 'submit').flatMap((operation) => {
      const [draft] = draftsOf(operation, subject.contract);
      const counting = lifecycleOf(subject, operation.role).limits.filter((limit) => counts(limit, operation, draft));
      const [tightest] = counting.toSorted((one, other) => one.max - other.max);
      if (tightest === undefined) return [];
      return [{ on: operation.id, run: (session) => expectLimit(session, draft, tightest) }];
    }),
};

/** Whether a limit counts the jobs of this request: those without the value that it counts by go free. */
function counts({ by = '' }: Limit, { role }: OperationAs<'submit'>, draft: Draft): boolean {
  const [, pointer] = /^\$job\.input#(.*)$/.exec(by) ?? [];
  if (pointer !== undefined) return inputAt(role.input, pointer, draft) !== undefined;
  return by === '' || evaluateDraft(by, draft) !== undefined;
}

async function expectLimit(session: Session, draft: Draft, { max, status }: Limit): Promise<void> {
  const request = withHeader(draft, 'prefer', `duration=${lifeMs}ms`);
  for (let live = 0; live < max; live += 1) await session.submit(request);
  await session.advance(lifeMs / 4);
  const refused = await session.send(request);
  expect(refused.status).toBe(status);
  // Without the header, nothing is promised but the end of a job.
  const retryAfterMs = parseRetryAfterMs(refused.headers.get('retry-after'), 0) ?? lifeMs;
  await session.advance(retryAfterMs / 2);
  expect((await session.send(request)).status).toBe(status);
  await session.advance(retryAfterMs / 2);
  await session.submit(request);
}
