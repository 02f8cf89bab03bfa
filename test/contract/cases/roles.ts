import { expect } from 'vitest';
import { operationsAs } from '../../../src/verify/subject.ts';
import { draftsOf } from '../drafts-of.ts';
import { lifecycleOf } from '../lifecycle.ts';
import { meeting, submitHeld } from '../meeting.ts';
import type { Case } from './case.ts';

export const reads: Case = {
  name: 'every read shows the job',
  trials: (subject) =>
    operationsAs(subject, 'read').map((operation) => ({
      on: operation.id,
      async run(session) {
        const { states } = lifecycleOf(subject, operation.role);
        for (const state of Object.keys(states)) {
          const job = await submitHeld(session, operation.role.lifecycle, state);
          const [draft] = draftsOf(operation, subject.contract);
          const exchange = await session.send(meeting(subject, draft, job));
          const { status } = operation.role;
          const wanted = typeof status === 'number' ? [status, 204] : [status[state] ?? 404];
          expect(wanted, state).toContain(exchange.status);
          if (subject.jobs.shows(operation.id).id) expect(exchange.text).toContain(job.id);
        }
      },
    })),
};

export const stops: Case = {
  name: 'a stop is for jobs that can be stopped',
  trials: (subject) =>
    operationsAs(subject, 'stop').map((operation) => ({
      on: operation.id,
      async run(session) {
        const { states } = lifecycleOf(subject, operation.role);
        for (const [state, { stop }] of Object.entries(states)) {
          const job = await submitHeld(session, operation.role.lifecycle, state);
          const [draft] = draftsOf(operation, subject.contract);
          const { status } = await session.send(meeting(subject, draft, job));
          const isConflict = stop === undefined && operation.answers[409] !== undefined;
          expect(status >= 400 ? status : 'success', state).toBe(isConflict ? 409 : 'success');
          expect((await session.look(job)).states).toContain(stop ?? state);
        }
      },
    })),
};

export const deletions: Case = {
  name: 'a deleted job is gone',
  trials: (subject) =>
    operationsAs(subject, 'delete').map((operation) => ({
      on: operation.id,
      async run(session) {
        const job = await submitHeld(session, operation.role.lifecycle, lifecycleOf(subject, operation.role).initial);
        const [draft] = draftsOf(operation, subject.contract);
        const request = meeting(subject, draft, job);
        expect((await session.send(request)).status).toBeLessThan(300);
        expect((await session.poll(job)).status).toBe(404);
        expect((await session.send(request)).status).toBe(404);
      },
    })),
};

export const unknownJobs: Case = {
  name: 'an unknown job is not found',
  trials: (subject) =>
    (['read', 'stop', 'delete'] as const)
      .flatMap((kind) => operationsAs(subject, kind))
      .filter(({ id, role }) => '$job.id' in role.where && !subject.jobs.shows(id).many)
      .map((operation) => ({
        on: operation.id,
        async run(session) {
          const [draft] = draftsOf(operation, subject.contract);
          expect((await session.send(draft)).status).toBe(404);
        },
      })),
};
