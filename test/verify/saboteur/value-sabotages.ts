import type { Sighting } from '../../../src/verify/evidence/sighting.ts';
import { operationsAs, type Subject } from '../../../src/verify/subject.ts';
import { drop, leavesOf, misspell, put, withBody } from './edits.ts';
import { earlierLooks, isLook, promises, readsOf, shownAt, spotsOf } from './jobs.ts';
import type { Answer, Passed } from './passing.ts';
import type { Memory, Sabotage } from './sabotage.ts';

const anyResult = /^\$job\.result/;
const wholeResult = /^\$job\.result$/;
const failure = /^\$job\.failure/;

/** Results, failures and other values that are missing, misplaced or misspelled. */
export const valueSabotages: readonly Sabotage[] = [
  {
    name: 'shows a result before the end',
    check: 'result-with-success',
    applies: (subject) => showsIn(subject, anyResult, ({ outcome, partial }) => outcome === undefined && !partial),
    answer: (passed, memory) => misplaced(passed, memory, anyResult, 'success', undefined),
  },
  {
    name: 'shows a result with failure',
    check: 'result-with-success',
    applies: (subject) => showsIn(subject, anyResult, ({ outcome }) => outcome === 'failure'),
    answer: (passed, memory) => misplaced(passed, memory, anyResult, 'success', 'failure'),
  },
  {
    name: 'shows no result at the end',
    check: 'result-with-success',
    applies: (subject) =>
      showsIn(subject, wholeResult, ({ outcome }) => outcome === 'success') &&
      operationsAs(subject, 'submit').some(({ role }) => role.result !== undefined),
    answer: (passed) => missing(passed, wholeResult, 'success'),
  },
  {
    name: 'leaves a part of a result out',
    check: 'views-kept',
    applies: (subject) =>
      showsIn(subject, /^\$job\.result#/, ({ outcome }) => outcome === 'success') &&
      operationsAs(subject, 'submit').some(({ role }) =>
        /"\{?\$(job|request)|\{\$job/.test(JSON.stringify(role.result)),
      ),
    answer: (passed) => missing(passed, /^\$job\.result#/, 'success'),
  },
  {
    name: 'does not say why a job has failed',
    check: 'failure-with-failure',
    applies: (subject) => showsIn(subject, failure, ({ outcome }) => outcome === 'failure'),
    answer: (passed) => missing(passed, failure, 'failure'),
  },
  {
    name: 'says of a job that has succeeded why it has failed',
    check: 'failure-with-failure',
    applies: (subject) => showsIn(subject, failure, ({ outcome }) => outcome === 'success'),
    answer: (passed, memory) => misplaced(passed, memory, failure, 'failure', 'success'),
  },
  {
    name: 'misspells by one character what a submission said',
    check: 'views-kept',
    applies: (subject) => showsIn(subject, /^\$job\.input#/, ({ outcome }) => outcome === undefined),
    answer(passed) {
      const [job] = isLook(passed) ? passed.jobs : [];
      const spots = job === undefined ? [] : spotsOf(passed.subject, job, /^\$job\.input#/);
      const [spot] = spots.filter((each) => job && typeof shownAt(job, each) === 'string');
      if (job === undefined || spot === undefined) return undefined;
      return withBody(passed, put(passed.body, job.pointer + spot, misspell(String(shownAt(job, spot)))));
    },
  },
  {
    name: 'changes what it shows of a job that has ended',
    check: 'final-answer-stays',
    applies: (subject) => readsOf(subject).length > 0,
    answer(passed, memory) {
      const [job] = isLook(passed) ? passed.jobs : [];
      if (job?.outcome === undefined) return undefined;
      const { length } = earlierLooks(memory, job, job.operationId).filter(({ outcome }) => outcome !== undefined);
      const place = length === 0 ? undefined : freeText(passed, job);
      return place === undefined ? undefined : withBody(passed, put(passed.body, place, `edition ${length}`));
    },
  },
];

/** Whether some read promises such a value in some state. */
function showsIn(
  subject: Subject,
  expression: RegExp,
  isWanted: (state: { readonly outcome?: string; readonly partial: boolean }) => boolean,
): boolean {
  return readsOf(subject).some((read) => {
    const { states = {} } = subject.contract.lifecycles[read.role.lifecycle] ?? {};
    return Object.entries(states).some(([name, state]) => isWanted(state) && promises(subject, read, name, expression));
  });
}

/** The answer with a value that another job showed with the one outcome, where this job has come to another. */
function misplaced(
  passed: Passed,
  { earlier }: Memory,
  expression: RegExp,
  from: string,
  to: string | undefined,
): Answer | undefined {
  const { subject } = passed;
  const [job] = isLook(passed) ? passed.jobs : [];
  if (job === undefined || job.outcome !== to) return undefined;
  const spots = spotsOf(subject, job, expression);
  for (const other of earlier.flatMap(({ jobs }) => jobs)) {
    if (other.outcome !== from || other.operationId !== job.operationId) continue;
    const spot = spots.find((each) => shownAt(other, each) !== undefined);
    if (spot !== undefined) return withBody(passed, put(passed.body, job.pointer + spot, shownAt(other, spot)));
  }
  return undefined;
}

/** The answer without such a value. */
function missing(passed: Passed, expression: RegExp, outcome: string): Answer | undefined {
  const [job] = isLook(passed) ? passed.jobs : [];
  if (job?.outcome !== outcome) return undefined;
  const [spot] = spotsOf(passed.subject, job, expression).filter((each) => shownAt(job, each) !== undefined);
  return spot === undefined ? undefined : withBody(passed, drop(passed.body, job.pointer + spot));
}

/** A place of a text that is neither a time nor tells which job it is, and in which state. */
function freeText({ subject, body }: Passed, job: Sighting): string | undefined {
  const taken = spotsOf(subject, job, /^\$job\.(id|state|group|created|started|ended|updated)/);
  const free = leavesOf(job.shown).filter((each) => !taken.includes(each) && typeof shownAt(job, each) === 'string');
  const place = free.at(-1);
  return place === undefined || body === undefined ? undefined : job.pointer + place;
}
