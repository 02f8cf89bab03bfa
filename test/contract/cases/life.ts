import { expect } from 'vitest';
import type { Lifecycle, Outcome, SubmitRole } from '../../../src/contract/contract.ts';
import { draftsOf, withHeader } from '../draft.ts';
import { fitting } from '../meeting.ts';
import type { Reading, Session, SubmittedJob } from '../session.ts';
import { type OperationAs, operationsAs, type Subject } from '../subject.ts';
import type { Case, Trial } from './case.ts';

/** How long jobs live here: `Prefer: duration`. */
const lifeMs = 10_000;
const dayMs = 86_400_000;

export const validRequests: Case = {
  name: 'a valid request succeeds',
  trials: ({ contract }) =>
    contract.operations.flatMap((operation) => {
      const drafts = draftsOf(operation, contract);
      const [whole] = draftsOf(operation, contract, 'all');
      const named = drafts.map((draft) => ({ draft, on: `${operation.id} ${draft.body?.example ?? ''}`.trim() }));
      return [...named, { draft: whole, on: `${operation.id} with all parameters` }].map(({ draft, on }): Trial => ({
        on,
        async run(session) {
          const { status } = await session.send(await fitting(session, draft));
          expect(successesOf(operation)).toContain(status);
        },
      }));
    }),
};

export const outcomes: Case = {
  name: 'a job lives in legal order to each outcome',
  trials: (subject) =>
    operationsAs(subject, 'submit').flatMap((operation) => {
      const lifecycle = lifecycleOf(subject, operation);
      return outcomesOf(lifecycle).map((outcome): Trial => ({
        on: `${operation.id}: ${outcome}`,
        run: (session) => live(session, operation, lifecycle, outcome),
      }));
    }),
};

async function live(
  session: Session,
  operation: OperationAs<'submit'>,
  lifecycle: Lifecycle,
  outcome: Outcome,
): Promise<void> {
  const [draft] = draftsOf(operation, session.subject.contract);
  const job = await session.submit(withHeader(draft, 'prefer', `outcome=${outcome}, duration=${lifeMs}ms`));
  if (job.states !== undefined) expect(job.states).toContain(lifecycle.initial);
  let reading = await session.look(job);
  for (let passedMs = 0; passedMs < lifeMs; passedMs += 500) {
    expect(reading.outcome).toBeUndefined();
    expectValues(session, reading, lifecycle);
    await session.advance(500);
    reading = await session.look(job);
  }
  expect(reading.outcome).toBe(outcome);
  expectValues(session, reading, lifecycle);
  await expectRest(session, job, reading, lifecycle);
}

/** A result stands there with success, always and only, unless the state shows it in parts; a failure with failure. */
function expectValues({ subject }: Session, { outcome, states, result, failure }: Reading, lifecycle: Lifecycle): void {
  const views = JSON.stringify(subject.client.views);
  const isGrowing = states.some((state) => lifecycle.states[state]?.partial === true);
  if (views.includes('"$job.result') && !isGrowing) expect(result !== undefined).toBe(outcome === 'success');
  if (views.includes('"$job.failure')) expect(failure !== undefined).toBe(outcome === 'failure');
}

/** What is final stays as it is, for as long as it can be read. */
async function expectRest(session: Session, job: SubmittedJob, last: Reading, lifecycle: Lifecycle): Promise<void> {
  const stays = last.states.flatMap((state) => lifecycle.states[state]?.stayMs?.[1] ?? []);
  const readableMs = Math.min(...stays);
  await session.advance(Math.min(dayMs, readableMs / 2));
  expect((await session.look(job)).exchange.text).toBe(last.exchange.text);
  if (readableMs === Number.POSITIVE_INFINITY) return;
  await session.advance(readableMs);
  expect((await session.poll(job)).status).toBeGreaterThanOrEqual(400);
}

export const holding: Case = {
  name: 'a held job stays',
  trials: (subject) =>
    operationsAs(subject, 'submit').map((operation): Trial => ({
      on: operation.id,
      async run(session) {
        const { initial, states } = lifecycleOf(subject, operation);
        const [draft] = draftsOf(operation, subject.contract);
        for (const [prefer, wanted] of [['hold', initial], ...Object.keys(states).map((state) => [`hold=${state}`, state])]) {
          await session.reset();
          const job = await session.submit(withHeader(draft, 'prefer', `${prefer}, duration=1s`));
          await session.advance(1000);
          expect((await session.look(job)).states).toContain(wanted);
          await session.advance(Math.min(dayMs, (states[wanted ?? '']?.outcome && states[wanted ?? '']?.stayMs?.[0]) || dayMs) / 2);
          expect((await session.look(job)).states).toContain(wanted);
        }
      },
    })),
};

export function lifecycleOf({ contract }: Subject, { role }: OperationAs<'submit'>): Lifecycle {
  const lifecycle = contract.lifecycles[role.lifecycle];
  if (lifecycle === undefined) throw new Error(`There is no lifecycle ${role.lifecycle}.`);
  return lifecycle;
}
