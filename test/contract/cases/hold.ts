import { expect } from 'vitest';
import { withHeader } from '../../../src/verify/requests/draft.ts';
import { operationsAs } from '../../../src/verify/subject.ts';
import { draftsOf } from '../drafts-of.ts';
import { lifecycleOf, restIn } from '../lifecycle.ts';
import type { Case, Trial } from './case.ts';

export const holding: Case = {
  name: 'a held job stays',
  trials: (subject) =>
    operationsAs(subject, 'submit').flatMap((operation) => {
      const lifecycle = lifecycleOf(subject, operation.role);
      const named = Object.keys(lifecycle.states).map((state) => [`hold=${state}`, state] as const);
      return [['hold', lifecycle.initial] as const, ...named].map(
        ([prefer, state]): Trial => ({
          on: `${operation.id}: ${prefer}`,
          async run(session) {
            const [draft] = draftsOf(operation, subject.contract);
            const job = await session.submit(withHeader(draft, 'prefer', `${prefer}, duration=1s`));
            await session.advance(1000);
            expect((await session.look(job)).states).toContain(state);
            await session.advance(restIn(lifecycle, [state]));
            expect((await session.look(job)).states).toContain(state);
          },
        }),
      );
    }),
};
