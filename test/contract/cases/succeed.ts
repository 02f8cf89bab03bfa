import { expect } from 'vitest';
import type { Operation } from '../../../src/contract/contract.ts';
import { operationsAs } from '../../../src/verify/subject.ts';
import { draftsOf } from '../drafts-of.ts';
import { lifecycleOf } from '../lifecycle.ts';
import { fitting } from '../meeting.ts';
import type { Case, Trial } from './case.ts';

export const validRequests: Case = {
  name: 'a valid request succeeds',
  trials: ({ contract }) =>
    contract.operations.flatMap((operation) => {
      const [whole] = draftsOf(operation, contract, { parameters: 'all' });
      const drafts = draftsOf(operation, contract).map((draft) => [draft.body?.example ?? '', draft] as const);
      return [...drafts, ['with all parameters', whole] as const].map(
        ([what, draft]): Trial => ({
          on: `${operation.id} ${what}`,
          async run(session) {
            const { status } = await session.send(await fitting(session, draft));
            expect(successesOf(operation)).toContain(status);
          },
        }),
      );
    }),
};

export const beginnings: Case = {
  name: 'a submitted job begins at its beginning',
  trials: (subject) =>
    operationsAs(subject, 'submit').map((operation) => ({
      on: operation.id,
      async run(session) {
        const { initial } = lifecycleOf(subject, operation.role);
        const [draft] = draftsOf(operation, subject.contract);
        const job = await session.submit(draft);
        expect(job.states ?? [initial]).toContain(initial);
      },
    })),
};

/** The statuses that a success of an operation can have. */
function successesOf({ role, answers }: Operation): readonly number[] {
  if (role?.kind === 'submit') return typeof role.status === 'number' ? [role.status] : Object.values(role.status);
  return Object.keys(answers)
    .filter((status) => status.startsWith('2'))
    .map(Number);
}
