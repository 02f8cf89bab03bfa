import { expect } from 'vitest';
import type { Fault } from '../../../src/verify/evidence/exchange.ts';
import { brokenParameters } from '../../../src/verify/requests/broken-parameters.ts';
import { withParameter } from '../../../src/verify/requests/draft.ts';
import { draftsOf } from '../drafts-of.ts';
import { expectRefusal } from '../refusal.ts';
import type { Subject } from '../subject.ts';
import type { Case, Trial } from './case.ts';

export const wrongParameters: Case = {
  name: 'a wrong parameter is named',
  trials: (subject) => brokenTrials(subject, (fault) => fault !== 'undecodable'),
};

export const undecodable: Case = {
  name: 'a percent-encoding that does not decode is refused',
  trials: (subject) => brokenTrials(subject, (fault) => fault === 'undecodable'),
};

/** One trial for each parameter that can be wrong in one of these ways. */
function brokenTrials(subject: Subject, isMeant: (fault: Fault) => boolean): Trial[] {
  return subject.contract.operations.flatMap((operation) => {
    const [draft] = draftsOf(operation, subject.contract);
    return operation.parameters.flatMap((parameter): Trial[] => {
      const broken = brokenParameters(subject, draft, parameter).filter(
        ({ intent }) => intent.kind === 'broken' && isMeant(intent.fault),
      );
      if (broken.length === 0) return [];
      return [
        {
          on: `${operation.id} ${parameter.name}`,
          async run(session) {
            for (const each of broken) await expectRefusal(session, each.draft, parameter.name, { isBroken: true });
          },
        },
      ];
    });
  });
}

const oddSegments = [
  'a b',
  'ü☃💡',
  'a%b',
  '"quoted"',
  "it's",
  '<b>',
  '\u0000',
  '1/2',
  '../..',
  '{id}',
  '1;a=b',
  '*',
  '~',
  'a'.repeat(2000),
];

export const oddCharacters: Case = {
  name: 'odd characters in a path do no harm',
  trials: ({ contract }) =>
    contract.operations
      .filter(({ path }) => path.includes('{'))
      .map((operation) => ({
        on: operation.id,
        async run(session) {
          for (const segment of oddSegments) {
            // What is submitted with one shall not count against the limits with the next.
            await session.reset();
            const [draft] = draftsOf(operation, contract);
            const names = Object.keys(draft.path);
            const odd = names.reduce((here, name) => withParameter(here, 'path', name, segment), draft);
            expect((await session.send(odd, { isBroken: true })).status, segment).toBeLessThan(500);
          }
        },
      })),
};
