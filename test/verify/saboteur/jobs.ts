import { at } from '../../../src/client/at.ts';
import type { Operation } from '../../../src/contract/contract.ts';
import type { Exchange } from '../../../src/verify/evidence/exchange.ts';
import { type Promised, promisesOf } from '../../../src/verify/evidence/promises.ts';
import type { Sighting } from '../../../src/verify/evidence/sighting.ts';
import type { WrittenRequest } from '../../../src/verify/requests/write-request.ts';
import { type OperationAs, operationsAs, type Subject } from '../../../src/verify/subject.ts';
import { misspell } from './edits.ts';
import type { Asked, Passed } from './passing.ts';
import type { Memory } from './sabotage.ts';

/** Whether a request asks for one job. */
export function isLook({ subject, operation }: Asked): boolean {
  return operation?.role?.kind === 'read' && subject.viewOf(operation.id).jobs === undefined && asksById(operation);
}

/** Whether a request asks for a list of jobs. */
export function isList({ subject, operation }: Asked): boolean {
  return operation?.role?.kind === 'read' && subject.viewOf(operation.id).jobs !== undefined;
}

export function isSubmission({ operation }: Asked): boolean {
  return operation?.role?.kind === 'submit';
}

export function isSuccess({ answer: { status } }: Passed): boolean {
  return status >= 200 && status <= 299;
}

/** The operations that show one job. */
export function readsOf(subject: Subject): readonly OperationAs<'read'>[] {
  return operationsAs(subject, 'read').filter((read) => subject.viewOf(read.id).jobs === undefined && asksById(read));
}

/** The operations that show a list of jobs, other than the jobs of a submission or such as are asked for by id. */
export function listsOf(subject: Subject): readonly OperationAs<'read'>[] {
  return operationsAs(subject, 'read').filter(
    (read) => subject.viewOf(read.id).jobs !== undefined && !('$job.id' in read.role.where),
  );
}

/** The id of the job that a request asks for; `undefined` where it asks for none. */
export function askedId({ operation, path, request }: Asked): string | undefined {
  const role = operation?.role;
  const where = role !== undefined && 'where' in role ? role.where['$job.id'] : undefined;
  const [, place, name = ''] = /^\$request\.(path|query)\.(.+)$/.exec(where ?? '') ?? [];
  if (place === 'query') return new URL(request.url).searchParams.get(name) ?? undefined;
  const pattern = operation?.path.replace(/\{([^}]*)\}/g, (_, each) => (each === name ? '([^/]+)' : '[^/]+')) ?? '';
  return place === undefined ? undefined : new RegExp(`^${pattern}$`).exec(path)?.[1];
}

/** The same request for a job that does not exist. */
export function askingForNobody(asked: Asked): WrittenRequest | undefined {
  const { request } = asked;
  const id = askedId(asked);
  if (id === undefined) return undefined;
  return { ...request, url: request.url.replace(encodeURIComponent(id), encodeURIComponent(misspell(misspell(id)))) };
}

/** The looks at a job until now, by any operation or by the same. */
export function earlierLooks({ earlier }: Memory, { jobId }: Sighting, operationId?: string): readonly Sighting[] {
  const jobs = earlier.flatMap((passed) => passed.jobs);
  return jobs.filter((each) => each.jobId === jobId && (operationId === undefined || each.operationId === operationId));
}

/** JSON Pointers, from what is shown of the job, to where the views promise such a value. */
export function spotsOf(subject: Subject, job: Sighting, expression: RegExp): readonly string[] {
  return promisesOf(subject, job)
    .filter((promised) => isPromise(promised, expression))
    .map(({ pointer }) => pointer);
}

/** Whether the answers of an operation promise such a value in this state. */
export function promises(
  subject: Subject,
  { id, answers, role }: OperationAs<'read'>,
  state: string,
  expression: RegExp,
): boolean {
  const status = Number(Object.keys(answers).find((key) => key.startsWith('2')) ?? 200);
  const exchange: Exchange = {
    number: 0,
    story: '',
    intent: { kind: 'poll' },
    request: { method: 'GET', url: '', headers: {} },
    answer: { status, headers: {}, text: '', body: undefined },
    sentAtMs: 0,
    endedAtMs: 0,
  };
  const { lifecycle } = role;
  const job = { jobId: '', lifecycle, exchange, operationId: id, pointer: '', shown: {}, states: [state] };
  return promisesOf(subject, job).some((promised) => isPromise(promised, expression));
}

/** What is shown of a job at a place; `undefined` also for null. */
export function shownAt({ shown }: Sighting, pointer: string): unknown {
  return at(shown, pointer) ?? undefined;
}

function asksById({ role }: Operation): boolean {
  return role?.kind === 'read' && '$job.id' in role.where;
}

function isPromise({ template }: Promised, expression: RegExp): boolean {
  return template?.kind === 'expression' && expression.test(template.expression.text);
}
