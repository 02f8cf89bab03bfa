import { expect } from 'vitest';
import { withHeader } from '../../../src/verify/requests/draft.ts';
import { type OperationAs, operationsAs } from '../../../src/verify/subject.ts';
import { draftsOf } from '../drafts-of.ts';
import { lifecycleOf } from '../lifecycle.ts';
import { meeting, submitHeld } from '../meeting.ts';
import type { Session, SubmittedJob } from '../session.ts';
import type { Case, Trial } from './case.ts';

const lifeMs = 10_000;
const stepMs = 250;
/** Where there are several ways, so many jobs are sent off for one of them to take the right one. */
const mostTries = 10;

export const moves: Case = {
  name: 'every legal move can be seen',
  trials: (subject) =>
    Object.keys(subject.contract.lifecycles).flatMap((name): Trial[] => {
      const [submission] = operationsAs(subject, 'submit', name);
      if (submission === undefined) return [];
      const { states } = lifecycleOf(subject, submission.role);
      return Object.entries(states).flatMap(([state, { next, stop }]) => [
        ...Object.keys(next).map((target) => ({
          on: `${name}: ${state} → ${target}`,
          run: (session: Session) => expectMove(session, submission, state, target),
        })),
        ...(stop === undefined
          ? []
          : [
              {
                on: `${name}: ${state} stopped`,
                run: (session: Session) => expectStop(session, submission, state, stop),
              },
            ]),
      ]);
    }),
};

/** Looks until the job shows the first state, and then again when it must have come to the second. */
async function expectMove(
  session: Session,
  submission: OperationAs<'submit'>,
  state: string,
  target: string,
): Promise<void> {
  const [draft] = draftsOf(submission, session.subject.contract);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const job = await session.submit(withHeader(draft, 'prefer', `hold=${target}, duration=${lifeMs}ms`));
    if (!(await waitFor(session, job, state))) continue;
    await session.advance(lifeMs);
    expect((await session.look(job)).states).toContain(target);
    return;
  }
  throw new Error(`None of ${mostTries} jobs was ${state} on its way to ${target}.`);
}

async function waitFor(session: Session, job: SubmittedJob, state: string): Promise<boolean> {
  for (let passedMs = 0; passedMs < lifeMs; passedMs += stepMs) {
    const { states } = await session.look(job);
    if (states.includes(state)) return true;
    await session.advance(stepMs);
  }
  return false;
}

async function expectStop(
  session: Session,
  submission: OperationAs<'submit'>,
  state: string,
  target: string,
): Promise<void> {
  const [operation] = operationsAs(session.subject, 'stop', submission.role.lifecycle);
  if (operation === undefined) return expectMove(session, submission, state, target);
  const job = await submitHeld(session, submission.role.lifecycle, state);
  expect((await session.look(job)).states).toContain(state);
  const [draft] = draftsOf(operation, session.subject.contract);
  expect((await session.send(meeting(session.subject, draft, job))).status).toBeLessThan(300);
  expect((await session.look(job)).states).toContain(target);
}
