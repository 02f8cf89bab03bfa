import type { Operation } from '../../../src/contract/contract.ts';
import { type Breakage, brokenBodies } from '../broken-bodies.ts';
import { type Draft, type DraftBody, draftsOf } from '../draft.ts';
import { expectRefusal } from '../refusal.ts';
import type { Subject } from '../subject.ts';
import type { Case, Trial } from './case.ts';
import type { CaseName } from './case-name.ts';

function breakageCase(name: CaseName, breakage: Breakage): Case {
  return {
    name,
    trials: (subject) =>
      subject.contract.operations.flatMap((operation): Trial[] => {
        const broken = brokenBodies(subject, operation, breakage);
        if (broken.length === 0) return [];
        return [
          {
            on: operation.id,
            async run(session) {
              for (const { path, draft } of broken) {
                await expectRefusal(session, draft, path.join('.') || 'body', { isBroken: true });
              }
            },
          },
        ];
      }),
  };
}

export const missingMembers: Case = breakageCase('a missing member is named', 'missing');
export const wrongTypes: Case = breakageCase('a wrong type is named', 'type');
export const strayValues: Case = breakageCase('a value outside its enum is named', 'enum');

export const wrongContentTypes: Case = {
  name: 'a wrong content type is named',
  trials: (subject) =>
    bodyTrials(subject, ({ draft, body }) => [
      { draft: { ...draft, body: { ...body, mediaType: 'text/x-unheard-of' } }, offender: 'text/x-unheard-of' },
      {
        draft: { ...draft, body: { ...body, mediaType: '', text: JSON.stringify(body.value) } },
        offender: 'Content-Type',
      },
    ]),
};

export const missingBodies: Case = {
  name: 'a missing body is refused',
  trials: (subject) =>
    bodyTrials(subject, ({ draft, body, isRequired }) =>
      isRequired
        ? [{ ...draft, body: { ...body, text: '' } }, bare(draft)].map((each) => ({ draft: each, offender: 'body' }))
        : [],
    ),
};

function bare({ body: _, ...draft }: Draft): Draft {
  return draft;
}

/** A little more than the 1 MiB that a twin accepts. */
const padding = 'x'.repeat(1_100_000);

export const longBodies: Case = {
  name: 'a body that is too long is refused',
  trials: (subject) =>
    bodyTrials(subject, ({ draft, body }) => [
      { draft: { ...draft, body: { ...body, value: { was: body.value, padding } } }, offender: 'too long' },
    ]),
};

export const malformedBodies: Case = {
  name: 'malformed JSON is refused',
  trials: (subject) =>
    bodyTrials(subject, ({ draft, body }) =>
      ['{', '{"a":', '[1,]', 'nonsense', '"\u0000"', '{"a":1}}'].map((text) => ({
        draft: { ...draft, body: { ...body, text } },
        offender: 'JSON',
      })),
    ),
};

interface WithBody {
  readonly draft: Draft;
  readonly body: DraftBody;
  readonly isRequired: boolean;
}

/** One trial for each operation that takes JSON: all that is made of its request must be refused. */
function bodyTrials(
  { contract }: Subject,
  breakIt: (whole: WithBody) => readonly { readonly draft: Draft; readonly offender: string }[],
): Trial[] {
  return contract.operations.flatMap((operation: Operation): Trial[] => {
    const [draft] = draftsOf(operation, contract);
    const { body } = draft;
    if (body === undefined || !/[/+]json/.test(body.mediaType)) return [];
    const broken = breakIt({ draft, body, isRequired: operation.body?.required === true });
    if (broken.length === 0) return [];
    return [
      {
        on: operation.id,
        async run(session) {
          for (const each of broken) await expectRefusal(session, each.draft, each.offender, { isBroken: true });
        },
      },
    ];
  });
}
