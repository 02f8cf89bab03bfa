import { expect } from 'vitest';
import { parsePointer, valueAt } from '../../../src/contract/pointer.ts';
import { isObject } from '../../../src/contract/resolver.ts';
import { withParameter } from '../../../src/verify/requests/draft.ts';
import { draftsOf } from '../drafts-of.ts';
import { fitting } from '../meeting.ts';
import type { Case } from './case.ts';

export const sparseAnswers: Case = {
  name: 'sparse answers have what was asked for',
  trials: ({ contract }) =>
    contract.operations.flatMap((operation) => {
      const { role } = operation;
      const sparse = role !== undefined && 'sparse' in role ? role.sparse : undefined;
      const [, name] = /^\$request\.query\.(.+)$/.exec(sparse?.fields ?? '') ?? [];
      if (sparse === undefined || name === undefined) return [];
      return [
        {
          on: operation.id,
          async run(session) {
            const draft = await fitting(session, draftsOf(operation, contract)[0]);
            const { body } = await session.send(draft);
            const whole = valueAt(body, parsePointer(sparse.at));
            const members = isObject(whole) ? Object.keys(whole) : [];
            expect(members.length).toBeGreaterThan(1);
            for (const member of members) {
              // Another submission would count against the limits.
              if (role?.kind === 'submit') await session.reset();
              const { body: pruned } = await session.send(withParameter(draft, 'query', name, [member]));
              const kept = valueAt(pruned, parsePointer(sparse.at));
              const wanted = members.filter((each) => each === member || sparse.always.includes(each));
              expect(isObject(kept) ? Object.keys(kept).sort() : kept, member).toEqual(wanted.sort());
            }
          },
        },
      ];
    }),
};

export const heads: Case = {
  name: 'HEAD is GET without its body',
  trials: ({ contract }) =>
    contract.operations
      .filter(({ method }) => method === 'GET')
      .map((operation) => ({
        on: operation.id,
        async run(session) {
          const draft = await fitting(session, draftsOf(operation, contract)[0]);
          const get = await session.send(draft);
          const head = await session.send(draft, { method: 'HEAD' });
          expect(head.status).toBe(get.status);
          expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'));
          expect(head.text).toBe('');
        },
      })),
};
