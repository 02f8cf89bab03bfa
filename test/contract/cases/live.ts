import { expect } from 'vitest';
import type { Lifecycle, Outcome } from '../../../src/contract/contract.ts';
import { withHeader } from '../../../src/verify/requests/draft.ts';
import { type OperationAs, operationsAs } from '../../../src/verify/subject.ts';
import { draftsOf } from '../drafts-of.ts';
import { lifecycleOf, outcomesOf, readableMs, restIn } from '../lifecycle.ts';
import type { Reading, Session, SubmittedJob } from '../session.ts';
import type { Case } from './case.ts';

const lifeMs = 10_000;
const stepMs = 500;

export const outcomes: Case = {
  name: 'a job lives in legal order to each outcome',
  trials: (subject) =>
    operationsAs(subject, 'submit').flatMap((operation) =>
      outcomesOf(lifecycleOf(subject, operation.role)).map((outcome) => ({
        on: `${operation.id}: ${outcome}`,
        run: (session) => live(session, operation, outcome),
      })),
    ),
};

/** The session holds every look against the lifecycle; here it is asked when the job ends, and what it shows. */
async function live(session: Session, operation: OperationAs<'submit'>, outcome: Outcome): Promise<void> {
  const lifecycle = lifecycleOf(session.subject, operation.role);
  const [draft] = draftsOf(operation, session.subject.contract);
  const job = await session.submit(withHeader(draft, 'prefer', `outcome=${outcome}, duration=${lifeMs}ms`));
  for (let passedMs = 0; passedMs < lifeMs; passedMs += stepMs) {
    const reading = await session.look(job);
    expect(reading.outcome).toBeUndefined();
    expectValues(session, reading, lifecycle);
    await session.advance(stepMs);
  }
  const last = await session.look(job);
  expect(last.outcome).toBe(outcome);
  expectValues(session, last, lifecycle);
  await expectRest(session, job, last, lifecycle);
}

/** A result stands there always and only with success, unless the state shows it in parts; a failure with failure. */
function expectValues({ subject }: Session, reading: Reading, { states }: Lifecycle): void {
  const { outcome, result, failure } = reading;
  const shown = subject.jobs.shows(reading.operationId);
  const isPartial = reading.states.some((state) => states[state]?.partial === true);
  if (shown.result && !isPartial) expect(result !== undefined).toBe(outcome === 'success');
  if (shown.failure) expect(failure !== undefined).toBe(outcome === 'failure');
}

/** What is final stays as it is, for as long as it can be read. */
async function expectRest(session: Session, job: SubmittedJob, last: Reading, lifecycle: Lifecycle): Promise<void> {
  await session.advance(restIn(lifecycle, last.states));
  expect((await session.look(job)).exchange.text).toBe(last.exchange.text);
  const goneMs = readableMs(lifecycle, last.states);
  if (goneMs === Number.POSITIVE_INFINITY) return;
  await session.advance(goneMs);
  expect((await session.poll(job)).status).toBeGreaterThanOrEqual(400);
}
