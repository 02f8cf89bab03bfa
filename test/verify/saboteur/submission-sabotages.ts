import { operationsAs, type Subject } from '../../../src/verify/subject.ts';
import { drop, withBody, withoutHeader } from './edits.ts';
import { isSubmission, isSuccess } from './jobs.ts';
import type { Sabotage } from './sabotage.ts';

/** Jobs that are taken in, and lost on who submitted them. */
export const submissionSabotages: readonly Sabotage[] = [
  {
    name: 'tells no id of a job that was submitted',
    check: 'submitted-is-told',
    applies: (subject) => operationsAs(subject, 'submit').some(({ id }) => tellsOneId(subject, id)),
    answer(passed) {
      const { subject, operation, answer, body } = passed;
      if (operation === undefined || !isSubmission(passed) || !isSuccess(passed)) return undefined;
      if (!tellsOneId(subject, operation.id)) return undefined;
      const { id, header } = subject.viewOf(operation.id, answer.status);
      const bare = header === undefined ? answer : withoutHeader(passed, header[0]);
      return id === undefined ? bare : withBody({ answer: bare }, drop(body, id[0]));
    },
  },
];

function tellsOneId(subject: Subject, operationId: string): boolean {
  const { id, header, jobs } = subject.viewOf(operationId);
  return jobs === undefined && (id !== undefined || header !== undefined);
}
