import { at } from '../../../src/client/at.ts';
import { isObject } from '../../../src/contract/resolver.ts';
import { declaredContent } from '../../../src/verify/checks/declared-content.ts';
import { declaredAnswer } from '../../../src/verify/document/declared-answer.ts';
import type { Subject } from '../../../src/verify/subject.ts';
import { declaredExample, drop, leavesOf, put, withBody, withHeader, withoutHeader } from './edits.ts';
import { isSuccess, readsOf } from './jobs.ts';
import { onFirstLook } from './on-first-look.ts';
import type { Answer, Passed } from './passing.ts';
import { always, type Sabotage } from './sabotage.ts';

/** Wrong bodies and headers. */
export const bodySabotages: readonly Sabotage[] = [
  {
    name: 'does not say of which type a body is',
    check: 'content-type-documented',
    applies: always,
    answer: onFirstLook((passed) => withoutHeader(passed, 'content-type')),
  },
  {
    name: 'says that JSON is HTML',
    check: 'content-type-documented',
    applies: always,
    answer: onFirstLook((passed) => withHeader(passed, 'content-type', 'text/html')),
  },
  {
    name: 'sends a body where none is declared',
    check: 'content-type-documented',
    applies: ({ contract }) => contract.operations.some(({ answers }) => isEmpty(answers['204'])),
    answer: ({ answer }) => (answer.status === 204 ? () => Promise.resolve(withImpossibleBody(answer)) : undefined),
  },
  {
    name: 'cuts its JSON off',
    check: 'body-well-formed',
    applies: always,
    answer: onFirstLook(({ answer }) => ({ ...answer, text: answer.text.slice(0, -1) })),
  },
  {
    name: 'sends nothing and calls it JSON',
    check: 'body-well-formed',
    applies: always,
    answer: onFirstLook(({ answer }) => ({ ...answer, text: '' })),
  },
  {
    name: 'leaves a member out that is required',
    check: 'body-valid',
    applies: always,
    answer: onFirstLook((passed) => misfitting(passed, 'required', (body, place) => drop(body, place))),
  },
  {
    name: 'sends a value of a wrong type',
    check: 'body-valid',
    applies: always,
    answer: onFirstLook((passed) => misfitting(passed, 'type', (body, place) => put(body, place, [at(body, place)]))),
  },
  {
    name: 'writes a value in another format',
    check: 'body-valid',
    applies: (subject) => examplesOf(subject).some((each) => misfitting(each, 'format', withOtherFormat)),
    answer: onFirstLook((passed) => misfitting(passed, 'format', withOtherFormat)),
  },
  {
    name: 'sends a list where it should send an object',
    check: 'body-valid',
    applies: always,
    answer: onFirstLook((passed) => withBody(passed, [passed.body])),
  },
  {
    name: 'leaves a header out that is required',
    check: 'headers-present',
    applies: ({ contract }) =>
      contract.operations.some(({ answers }) =>
        Object.entries(answers).some(([key, { headers }]) => key < '3' && Object.values(headers).some(isRequired)),
      ),
    answer(passed) {
      const headers = Object.entries(passed.operation?.answers[`${passed.answer.status}`]?.headers ?? {});
      const [name] = isSuccess(passed) ? (headers.find(([, header]) => isRequired(header)) ?? []) : [];
      return name === undefined ? undefined : withoutHeader(passed, name.toLowerCase());
    },
  },
  {
    name: 'sends a header that is no number where one should be',
    check: 'headers-valid',
    applies: ({ contract }) =>
      contract.operations.some(({ answers }) =>
        Object.entries(answers).some(([key, { headers }]) => key < '3' && Object.values(headers).some(hasNumber)),
      ),
    answer(passed) {
      const headers = Object.entries(passed.operation?.answers[`${passed.answer.status}`]?.headers ?? {});
      const [name = ''] = headers.find(([, { schema }]) => isNumber(schema)) ?? [];
      const isThere = passed.answer.headers[name.toLowerCase()] !== undefined;
      return isThere ? withHeader(passed, name.toLowerCase(), 'a few') : undefined;
    },
  },
  {
    name: 'asks to come back "soon"',
    check: 'retry-after-readable',
    applies: always,
    answer: onFirstLook((passed) => withHeader(passed, 'retry-after', 'soon')),
  },
];

/** As much of what has passed as it takes to hold a body against its schema. */
type Bodied = Pick<Passed, 'subject' | 'operation' | 'answer' | 'body'>;

/**
 * The answer with a change at the first place where that breaks this keyword of the schema. A job's id and state are spared,
 * so that the rest of the answer can be told.
 */
function misfitting(
  passed: Bodied,
  keyword: string,
  change: (body: unknown, place: string) => unknown,
): Answer | undefined {
  const { subject, operation, answer, body } = passed;
  const { id, state } = subject.viewOf(operation?.id ?? '', answer.status);
  const place = leavesOf(body)
    .filter((each) => each !== id?.[0] && each !== state)
    .find((each) => breaks(passed, keyword, change(body, each)));
  return place === undefined ? undefined : withBody(passed, change(body, place));
}

function breaks({ subject, operation, answer }: Bodied, keyword: string, body: unknown): boolean {
  const own = subject.operations.find(({ id }) => id === operation?.id);
  const declared = own && declaredAnswer(subject.document, own, answer.status);
  const content = declared && declaredContent(subject.document, declared, answer);
  const schema = content && subject.document.at(content, 'schema');
  const misfits = schema === undefined ? [] : subject.document.misfits(schema, body);
  return misfits.some(({ refusedBy }) => refusedBy.endsWith(`/${keyword}`));
}

function withOtherFormat(body: unknown, place: string): unknown {
  return put(body, place, 'no such thing');
}

/** What reads answer by their examples. */
function examplesOf(subject: Subject): readonly Bodied[] {
  return readsOf(subject).map((operation) => {
    const answer = declaredExample(operation, 200);
    return { subject, operation, answer, body: answer.text === '' ? undefined : JSON.parse(answer.text) };
  });
}

/** `Response` refuses what a careless server does not. */
function withImpossibleBody({ status, headers }: Answer): Response {
  const response = new Response('{"deleted":true}', { headers: { ...headers, 'content-type': 'application/json' } });
  return Object.defineProperty(response, 'status', { value: status });
}

function isEmpty(answer: { readonly content: object } | undefined): boolean {
  return answer !== undefined && Object.keys(answer.content).length === 0;
}

function isRequired({ required }: { readonly required: boolean }): boolean {
  return required;
}

function hasNumber({ schema }: { readonly schema: unknown }): boolean {
  return isNumber(schema);
}

function isNumber(schema: unknown): boolean {
  return isObject(schema) && (schema.type === 'integer' || schema.type === 'number');
}
