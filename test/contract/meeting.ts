import { parsePointer, valueAt } from '../../src/contract/pointer.ts';
import type { Json } from '../../src/contract/template.ts';
import { type Draft, draftsOf, evaluateDraft, withHeader, withParameter } from './draft.ts';
import type { Session, SubmittedJob } from './session.ts';
import { type OperationAs, operationOf, operationsAs, type Subject } from './subject.ts';

/** The request that a client polls a job with. */
export function pollDraftOf(subject: Subject, job: SubmittedJob): Draft {
  const { operationId, idAt } = subject.jobs.pollOf(job.lifecycle);
  const [draft] = draftsOf(operationOf(subject, operationId), subject.contract);
  return idAt === undefined ? draft : withParameter(draft, idAt.in, idAt.name, job.id);
}

/** Submits a job that is in this state at once and stays there. The server has no other jobs then. */
export async function submitHeld(session: Session, lifecycle: string, state: string): Promise<SubmittedJob> {
  const [submission] = operationsAs(session.subject, 'submit', lifecycle);
  if (submission === undefined) throw new Error(`No operation submits a job of ${lifecycle}.`);
  await session.reset();
  const [draft] = draftsOf(submission, session.subject.contract);
  return session.submit(withHeader(draft, 'prefer', `hold=${state}, duration=0s`));
}

/** The draft with which an operation succeeds. Where it needs a job, one is submitted that it can deal with. */
export async function fitting(session: Session, draft: Draft): Promise<Draft> {
  const { role } = draft.operation;
  if (role === undefined || role.kind === 'submit') return draft;
  const job = await submitHeld(session, role.lifecycle, fittingState(session.subject, role));
  return meeting(session.subject, draft, job);
}

function fittingState({ contract }: Subject, role: OperationAs<'read' | 'stop' | 'delete'>['role']): string {
  const { states = {}, initial = '' } = contract.lifecycles[role.lifecycle] ?? {};
  const { status } = role;
  const answered = Object.keys(states).filter((state) => typeof status === 'number' || (status[state] ?? 404) < 300);
  const able = role.kind === 'stop' ? answered.filter((state) => states[state]?.stop !== undefined) : answered;
  return able[0] ?? initial;
}

/** The draft with parameters by which its operation means this job: as `where` says, backwards. */
export function meeting(subject: Subject, draft: Draft, job: SubmittedJob): Draft {
  const { role } = draft.operation;
  const where = role !== undefined && 'where' in role ? Object.entries(role.where) : [];
  return where.reduce((met, [field, expression]) => {
    const [, place = '', name = ''] = /^\$request\.(path|query|header)\.(.+)$/.exec(expression) ?? [];
    const value = fieldOf(subject, field, job);
    return name === '' || value === undefined ? met : withParameter(met, place, name, value);
  }, draft);
}

/** A field of a job's record, as far as its submission tells. */
function fieldOf(subject: Subject, field: string, { id, draft, exchange }: SubmittedJob): unknown {
  if (field === '$job.id') return id;
  if (field === '$job.group') return subject.jobs.groupIn(draft.operation.id, exchange);
  const [, pointer] = /^\$job\.input#(.*)$/.exec(field) ?? [];
  const { role } = draft.operation;
  return pointer === undefined || role?.kind !== 'submit' ? undefined : inputAt(role.input, pointer, draft);
}

/** What a submission's `input` has at a place, if it is a literal or stands in the request as it is. */
export function inputAt(input: Json, pointer: string, draft: Draft): unknown {
  const template = valueAt(input, parsePointer(pointer));
  if (typeof template !== 'string' || !template.includes('$')) return template;
  return template.startsWith('$request.') ? evaluateDraft(template, draft) : undefined;
}
