import type { Fault } from '../contract/document-error.ts';
import { parseExpression } from '../contract/expression.ts';
import type { OpenApiDocument } from '../contract/load-document.ts';
import { type LifecyclePlace, lifecyclesOf } from './reading/lifecycles.ts';
import { declares, operationsOf } from './reading/operations.ts';
import { memberOf, membersOf, type Place, textBelow } from './reading/resolve.ts';
import { canHold, type SubmissionPlace, submissionsOf } from './reading/submissions.ts';

/** The status by which a limit refuses a job is declared by every operation that can be refused. */
export function limitStatus(document: OpenApiDocument): Fault[] {
  const submissions = submissionsOf(operationsOf(document));
  return [...lifecyclesOf(document).values()].flatMap((lifecycle) =>
    membersOf(memberOf(lifecycle.place, 'limits')).flatMap(([, limit]) => undeclared(limit, lifecycle, submissions)),
  );
}

function undeclared(limit: Place, lifecycle: LifecyclePlace, submissions: readonly SubmissionPlace[]): Fault[] {
  const status = memberOf(limit, 'status');
  if (typeof status?.value !== 'number') return [];
  const code = status.value;
  return submissions
    .filter(({ operation, place }) => place === operation.role?.place)
    .filter((submission) => submission.lifecycle?.name === lifecycle.name && isLimited(submission, limit))
    .filter(({ operation }) => !declares(operation, code))
    .map(({ operation: { id } }) => ({
      pointer: status.pointer,
      message: `the operation ${id} submits jobs that this limit can refuse with ${code}, but does not declare ${code}. Add the response to ${id}.`,
    }));
}

/** A limit by a part of the input does not touch submissions that have no such part. */
function isLimited({ input }: SubmissionPlace, limit: Place): boolean {
  const by = textBelow(limit, 'by');
  if (by === undefined || !by.startsWith('$job.input')) return true;
  try {
    return input !== undefined && canHold(input.value, parseExpression(by).pointer);
  } catch {
    return true;
  }
}
