import { expect } from 'vitest';
import type { Operation } from '../../../src/contract/contract.ts';
import { isObject } from '../../../src/contract/resolver.ts';
import { withHeader } from '../../../src/verify/requests/draft.ts';
import { operationsAs } from '../../../src/verify/subject.ts';
import { draftsOf } from '../drafts-of.ts';
import { lifecycleOf, outcomesOf } from '../lifecycle.ts';
import { fitting } from '../meeting.ts';
import { expectRefusal } from '../refusal.ts';
import type { Subject } from '../subject.ts';
import type { Case, Trial } from './case.ts';

export const codes: Case = {
  name: 'Prefer: code has every status',
  trials: ({ contract }) =>
    contract.operations.flatMap((operation) =>
      Object.entries(operation.answers).map(([key, { content }]) => ({
        on: `${operation.id} ${key}`,
        async run(session) {
          const code = codeFor(key, operation);
          const draft = await fitting(session, draftsOf(operation, contract)[0]);
          const { status, body, text } = await session.send(withHeader(draft, 'prefer', `code=${code}`));
          // A success with nothing to show says so, if it can.
          expect(code < 300 && operation.answers[204] !== undefined ? [code, 204] : [code]).toContain(status);
          const shown = Object.values(content).flatMap((each) => Object.values(each.examples));
          const isLikeOne = shown.length === 0 || shown.some((example) => isLike(body, example));
          if (code >= 400) expect(isLikeOne, text).toBe(true);
        },
      })),
    ),
};

/** Whether a value has all the members that an example has: a message that was lost on its way is no breach of a schema. */
function isLike(value: unknown, example: unknown): boolean {
  if (Array.isArray(example)) return Array.isArray(value) && (example.length === 0 || isLike(value[0], example[0]));
  if (!isObject(example)) return value !== undefined;
  return isObject(value) && Object.entries(example).every(([name, member]) => isLike(value[name], member));
}

export const examples: Case = {
  name: 'Prefer: example has every example',
  trials: ({ contract }) =>
    contract.operations.map((operation) => ({
      on: operation.id,
      async run(session) {
        const draft = await fitting(session, draftsOf(operation, contract)[0]);
        for (const { code, mediaType, name, value } of examplesOf(operation)) {
          const prefer = withHeader(draft, 'prefer', `code=${code}, example=${name}`);
          const { status, headers, body } = await session.send(withHeader(prefer, 'accept', mediaType));
          const given = { status, mediaType: headers.get('content-type'), body };
          expect(given, name).toEqual({ status: code, mediaType: expect.stringContaining(mediaType), body: value });
        }
      },
    })),
};

export const generated: Case = {
  name: 'Prefer: dynamic fits',
  trials: ({ contract }) =>
    contract.operations.map((operation) => ({
      on: operation.id,
      async run(session) {
        const draft = await fitting(session, draftsOf(operation, contract)[0]);
        expect((await session.send(withHeader(draft, 'prefer', 'dynamic=true'))).status).toBeLessThan(300);
      },
    })),
};

export const impossiblePreferences: Case = {
  name: 'Prefer: what cannot be had is refused',
  trials: (subject) => [
    ...subject.contract.operations.flatMap((operation) =>
      [...(isOpen(operation) ? [] : ['code=499']), 'example=no_such_example'].map((word) =>
        refusal(subject, operation, word),
      ),
    ),
    ...operationsAs(subject, 'submit').flatMap((operation) => {
      const possible = outcomesOf(lifecycleOf(subject, operation.role));
      const outcomes = (['success', 'failure', 'canceled'] as const).filter((outcome) => !possible.includes(outcome));
      const words = [...outcomes.map((outcome) => `outcome=${outcome}`), 'hold=no_such_state'];
      return words.map((word) => refusal(subject, operation, word));
    }),
  ],
};

export const senselessPreferences: Case = {
  name: 'Prefer: nonsense is refused',
  trials: (subject) => [
    ...subject.contract.operations.flatMap((operation) =>
      ['code=99', 'dynamic=perhaps'].map((word) => refusal(subject, operation, word)),
    ),
    ...operationsAs(subject, 'submit').flatMap((operation) =>
      ['outcome=sideways', 'duration=soon'].map((word) => refusal(subject, operation, word)),
    ),
  ],
};

function refusal({ contract }: Subject, operation: Operation, word: string): Trial {
  return {
    on: `${operation.id} ${word}`,
    run: (session) =>
      expectRefusal(session, withHeader(draftsOf(operation, contract)[0], 'prefer', word), word.replace(/^.*=/, '')),
  };
}

/** Whether an operation declares every client error. */
function isOpen({ answers }: Operation): boolean {
  return answers.default !== undefined || answers['4XX'] !== undefined;
}

/** A status code for the key of an answer: of a class or the default, one that has no answer of its own. */
function codeFor(key: string, { answers }: Operation): number {
  if (/^\d+$/.test(key)) return Number(key);
  const first = key === 'default' ? 500 : Number(key.slice(0, 1)) * 100;
  const free = Array.from({ length: 100 }, (_, at) => first + at).find((code) => answers[code] === undefined);
  return free ?? first;
}

function examplesOf(operation: Operation): { code: number; mediaType: string; name: string; value: unknown }[] {
  return Object.entries(operation.answers).flatMap(([key, { content }]) =>
    Object.entries(content).flatMap(([mediaType, { examples: named }]) =>
      Object.entries(named)
        .filter(([name]) => name !== '')
        .map(([name, value]) => ({ code: codeFor(key, operation), mediaType, name, value })),
    ),
  );
}
