import type { Credential } from '../../../src/contract/contract.ts';
import type { WrittenRequest } from '../../../src/verify/requests/write-request.ts';
import { operationsAs } from '../../../src/verify/subject.ts';
import { isSubmission, isSuccess, listsOf } from './jobs.ts';
import type { Asked, Passed } from './passing.ts';
import type { Memory, Sabotage } from './sabotage.ts';
import { stoppedIn } from './state-sabotages.ts';

/** What is refused, and done all the same. */
export const secretSabotages: readonly Sabotage[] = [
  {
    name: 'submits a job for a request that it refuses',
    check: 'broken-changes-nothing',
    // Where a list has pages, the new job may be on one that nobody reads.
    applies: (subject) => listsOf(subject).some(({ role }) => role.page === undefined),
    behind(passed, { earlier }) {
      if (!isSubmission(passed) || ![400, 401, 422].includes(passed.answer.status)) return [];
      return earlier
        .filter((each) => each.operation === passed.operation && isSuccess(each))
        .slice(0, 1)
        .map(({ request }) => request);
    },
  },
  {
    name: 'stops a job without credentials, though it says that it does not',
    check: 'broken-changes-nothing',
    // What jobs may come to by themselves, a stop does not show.
    applies: ({ contract }) => Object.values(contract.lifecycles).some((life) => stoppedIn(life) !== undefined),
    behind: (passed, memory) => (passed.operation?.role?.kind === 'stop' ? doneAllTheSame(passed, memory) : []),
  },
  {
    name: 'deletes a job without credentials, though it says that it does not',
    check: 'broken-changes-nothing',
    applies: (subject) => operationsAs(subject, 'delete').length > 0,
    behind: (passed, memory) => (passed.operation?.role?.kind === 'delete' ? doneAllTheSame(passed, memory) : []),
  },
];

/** The refused request with credentials that an earlier one had. */
function doneAllTheSame(passed: Passed, { earlier }: Memory): readonly WrittenRequest[] {
  const { operation, answer } = passed;
  const authorized = earlier.find((each) => each.operation === operation && isSuccess(each));
  if ((answer.status !== 401 && answer.status !== 403) || authorized === undefined) return [];
  return [
    (operation?.security.flat() ?? []).reduce(
      (request, credential) => lend(request, authorized, credential),
      passed.request,
    ),
  ];
}

function lend(
  request: WrittenRequest,
  { request: { headers, url } }: Asked,
  { in: place, name }: Credential,
): WrittenRequest {
  if (place === 'query') {
    const lent = new URL(request.url);
    lent.searchParams.set(name, new URL(url).searchParams.get(name) ?? '');
    return { ...request, url: lent.href };
  }
  const header = place === 'cookie' ? 'cookie' : name.toLowerCase();
  const value = headers[header];
  return value === undefined ? request : { ...request, headers: { ...request.headers, [header]: value } };
}
