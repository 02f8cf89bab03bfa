import { type Draft, withHeader, withParameter } from '../../src/verify/requests/draft.ts';
import { meeting as meetingKnown } from '../../src/verify/requests/meeting.ts';
import { type OperationAs, operationsAs } from '../../src/verify/subject.ts';
import { draftsOf } from './drafts-of.ts';
import type { Session, SubmittedJob } from './session.ts';
import { operationOf, type Subject } from './subject.ts';

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

/** The draft with parameters by which its operation means this job. */
export function meeting({ jobs }: Subject, draft: Draft, job: SubmittedJob): Draft {
  const group = jobs.groupIn(job.draft.operation.id, job.exchange);
  return meetingKnown(draft, { jobId: job.id, group, draft: job.draft });
}
