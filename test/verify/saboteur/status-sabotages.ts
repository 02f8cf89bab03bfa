import type { Operation } from '../../../src/contract/contract.ts';
import { operationsAs, type Subject } from '../../../src/verify/subject.ts';
import { declaredExample, withHeader, withoutHeader } from './edits.ts';
import { isSubmission, isSuccess } from './jobs.ts';
import { onFirstLook } from './on-first-look.ts';
import type { Passed } from './passing.ts';
import { always, type Sabotage } from './sabotage.ts';

/** Wrong statuses, to right requests and to strays. */
export const statusSabotages: readonly Sabotage[] = [
  {
    name: 'answers a look with a status that nobody declares, 418',
    check: 'status-documented',
    applies: always,
    answer: onFirstLook(({ answer }) => ({ ...answer, status: 418 })),
  },
  {
    name: 'answers a look with another success than is declared, 203',
    check: 'status-documented',
    applies: always,
    answer: onFirstLook(({ answer }) => ({ ...answer, status: 203 })),
  },
  {
    name: 'fails at a submission',
    check: 'no-server-error',
    applies: always,
    answer: (passed, { spoiled }) =>
      passed.operation && isSubmission(passed) && spoiled.length === 0
        ? declaredExample(passed.operation, 500)
        : undefined,
  },
  {
    name: 'is busy for a moment',
    check: 'no-server-error',
    applies: always,
    answer: onFirstLook(() => ({ status: 503, headers: { 'retry-after': '1' }, text: '' })),
  },
  {
    name: 'refuses valid submissions',
    check: 'valid-accepted',
    applies: (subject) => operationsAs(subject, 'submit').some((submit) => refusalOf(submit, subject) !== undefined),
    answer(passed) {
      const { operation, subject } = passed;
      const status = operation && isSubmission(passed) && isSuccess(passed) && refusalOf(operation, subject);
      return typeof status === 'number' && operation ? declaredExample(operation, status) : undefined;
    },
  },
  {
    name: 'says that a path is unknown where only the method is',
    check: 'method-refused',
    applies: always,
    answer: ({ answer }) => (answer.status === 405 ? { ...answer, status: 404 } : undefined),
  },
  {
    name: 'does not say which methods are right',
    check: 'method-refused',
    applies: always,
    answer: (passed) => (passed.answer.status === 405 ? withoutHeader(passed, 'allow') : undefined),
  },
  {
    name: 'says that more methods are right than there are',
    check: 'method-refused',
    applies: always,
    answer: (passed) =>
      passed.answer.status === 405 ? withHeader(passed, 'allow', 'GET, POST, PUT, PATCH, DELETE') : undefined,
  },
  {
    name: 'answers any path with a success',
    check: 'path-refused',
    applies: always,
    answer: (passed) =>
      isStray(passed) ? { status: 200, headers: { 'content-type': 'application/json' }, text: '{}' } : undefined,
  },
  {
    name: 'answers an unknown path with a page of HTML',
    check: 'problem-shape',
    applies: always,
    answer: (passed) =>
      isStray(passed)
        ? { status: 404, headers: { 'content-type': 'text/html' }, text: '<html><h1>Not Found</h1></html>' }
        : undefined,
  },
];

function isStray({ operation, answer }: Passed): boolean {
  return operation === undefined && answer.status === 404;
}

/** A status by which a submission may refuse what is wrong with a request, and nothing else. */
function refusalOf({ answers, role }: Operation, { contract }: Subject): number | undefined {
  const limits = contract.lifecycles[role?.lifecycle ?? '']?.limits ?? [];
  return [400, 422].find((status) => `${status}` in answers && !limits.some((limit) => limit.status === status));
}
