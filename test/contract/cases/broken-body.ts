import type { Operation } from '../../../src/contract/contract.ts';
import { isJsonMediaType } from '../../../src/contract/media-type.ts';
import {
  malformedBodies as malformed,
  missingBodies as noBodies,
  wrongContentTypes as otherContentTypes,
} from '../../../src/verify/requests/broken-drafts.ts';
import type { Draft } from '../../../src/verify/requests/draft.ts';
import { brokenBodies } from '../broken-bodies.ts';
import { draftsOf } from '../drafts-of.ts';
import { expectRefusal } from '../refusal.ts';
import type { Subject } from '../subject.ts';
import type { Case, Trial } from './case.ts';
import type { CaseName } from './case-name.ts';

function breakageCase(
  name: CaseName,
  isMeant: (keyword: string) => boolean,
  isMeantDraft: (draft: Draft) => boolean = () => true,
): Case {
  return {
    name,
    trials: (subject) =>
      subject.contract.operations.flatMap((operation): Trial[] => {
        const broken = brokenBodies(subject, operation, isMeant).filter(({ draft }) => isMeantDraft(draft));
        if (broken.length === 0) return [];
        return [
          {
            on: operation.id,
            async run(session) {
              for (const { draft, offender } of broken) {
                await expectRefusal(session, draft, offender, { isBroken: true });
              }
            },
          },
        ];
      }),
  };
}

const presence = ['required'];
const kind = ['type'];

export const missingMembers: Case = breakageCase('a missing member is named', (keyword) => presence.includes(keyword));
export const wrongTypes: Case = breakageCase(
  'a wrong type is named',
  (keyword) => kind.includes(keyword),
  ({ body }) => body?.value !== null,
);
export const nullBodies: Case = breakageCase(
  'a body that is null is refused',
  (keyword) => kind.includes(keyword),
  ({ body }) => body?.value === null,
);
export const strayValues: Case = breakageCase(
  'a value outside its enum is named',
  (keyword) => ![...presence, ...kind].includes(keyword),
);

/** RFC 9110, section 8.3, lets a server guess; a twin says what it needs. */
function untyped({ body, ...draft }: Draft): Draft {
  return { ...draft, ...(body !== undefined && { body: { ...body, mediaType: '' } }) };
}

export const wrongContentTypes: Case = {
  name: 'a wrong content type is named',
  trials: (subject) =>
    bodyTrials(subject, (draft) =>
      otherContentTypes(draft)
        .flatMap((wrong) => [wrong.draft, untyped(wrong.draft)])
        .map((each) => ({ draft: each, offender: each.body?.mediaType || 'Content-Type' })),
    ),
};

export const missingBodies: Case = {
  name: 'a missing body is refused',
  trials: (subject) => bodyTrials(subject, (draft) => noBodies(draft).map((each) => ({ ...each, offender: 'body' }))),
};

/** A little more than the 1 MiB that a twin accepts. */
const padding = 'x'.repeat(1_100_000);

export const longBodies: Case = {
  name: 'a body that is too long is refused',
  trials: (subject) =>
    bodyTrials(subject, (draft) =>
      draft.body === undefined
        ? []
        : [
            {
              draft: { ...draft, body: { ...draft.body, value: { was: draft.body.value, padding } } },
              offender: 'too long',
            },
          ],
    ),
};

export const malformedBodies: Case = {
  name: 'malformed JSON is refused',
  trials: (subject) => bodyTrials(subject, (draft) => malformed(draft).map((each) => ({ ...each, offender: 'JSON' }))),
};

/** One trial for each operation that takes JSON: all that is made of its request must be refused. */
function bodyTrials(
  { contract }: Subject,
  breakIt: (draft: Draft) => readonly { readonly draft: Draft; readonly offender: string }[],
): Trial[] {
  return contract.operations.flatMap((operation: Operation): Trial[] => {
    const [draft] = draftsOf(operation, contract);
    if (!isJsonMediaType(draft.body?.mediaType ?? '')) return [];
    const broken = breakIt(draft);
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
