import type { Sighting } from '../../../src/verify/evidence/sighting.ts';
import type { Subject } from '../../../src/verify/subject.ts';
import { put, withBody } from './edits.ts';
import { earlierLooks, isLook, promises, readsOf, shownAt, spotsOf } from './jobs.ts';
import type { Answer, Passed } from './passing.ts';
import type { Sabotage } from './sabotage.ts';

const dayMs = 86_400_000;
const created = /^\$job\.created$/;
const started = /^\$job\.started$/;
const ended = /^\$job\.ended$/;

/** Times that run backwards, change, or are none. */
export const timeSabotages: readonly Sabotage[] = [
  {
    name: 'says that a job ended before it was created',
    check: 'times-in-order',
    applies: (subject) => tells(subject, created) && tells(subject, ended),
    answer: (passed) => withTime(passed, ended, (value) => shifted(value, -dayMs)),
  },
  {
    name: 'says that a job started after it had ended',
    check: 'times-in-order',
    applies: (subject) => tells(subject, started) && tells(subject, ended),
    answer: (passed) =>
      passed.jobs[0]?.outcome === undefined ? undefined : withTime(passed, started, (value) => shifted(value, dayMs)),
  },
  {
    name: 'says when a job has ended before it has',
    check: 'times-in-order',
    applies: (subject) => tells(subject, created) && tells(subject, ended),
    answer(passed) {
      const [job] = isLook(passed) ? passed.jobs : [];
      if (job === undefined || job.outcome !== undefined) return undefined;
      const [from] = spotsOf(passed.subject, job, created);
      const [to] = spotsOf(passed.subject, job, ended);
      if (from === undefined || to === undefined) return undefined;
      return withBody(passed, put(passed.body, job.pointer + to, shownAt(job, from)));
    },
  },
  {
    name: 'says that a job was created "yesterday"',
    check: 'times-in-order',
    applies: (subject) => tells(subject, created),
    answer: (passed) => withTime(passed, created, () => 'yesterday'),
  },
  {
    name: 'says at each look that the job was created just now',
    check: 'times-stay',
    applies: (subject) => tells(subject, created),
    answer(passed, memory) {
      const [job] = passed.jobs;
      const looks = job === undefined ? 0 : earlierLooks(memory, job, job.operationId).length;
      return looks === 0 ? undefined : withTime(passed, created, (value) => shifted(value, -looks * dayMs));
    },
  },
];

function tells(subject: Subject, expression: RegExp): boolean {
  return readsOf(subject).some((read) => {
    const { states = {} } = subject.contract.lifecycles[read.role.lifecycle] ?? {};
    return Object.keys(states).some((name) => promises(subject, read, name, expression));
  });
}

function withTime(passed: Passed, expression: RegExp, change: (value: unknown) => unknown): Answer | undefined {
  const [job] = isLook(passed) ? passed.jobs : [];
  const [spot] = job === undefined ? [] : toldSpots(passed, job, expression);
  if (job === undefined || spot === undefined) return undefined;
  return withBody(passed, put(passed.body, job.pointer + spot, change(shownAt(job, spot))));
}

function toldSpots({ subject }: Passed, job: Sighting, expression: RegExp): readonly string[] {
  return spotsOf(subject, job, expression).filter((spot) => shownAt(job, spot) !== undefined);
}

/** An instant some days before or after, in the same notation. */
function shifted(value: unknown, byMs: number): unknown {
  if (typeof value === 'number') return value > 1e11 ? value + byMs : value + byMs / 1000;
  return String(value).replace(/^\d{4}-\d\d-\d\d/, (day) =>
    new Date(Date.parse(day) + byMs).toISOString().slice(0, 10),
  );
}
