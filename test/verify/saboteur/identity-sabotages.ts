import { operationsAs } from '../../../src/verify/subject.ts';
import { put, withBody } from './edits.ts';
import { askedId, askingForNobody, isList, isLook, isSubmission, isSuccess, listsOf, readsOf } from './jobs.ts';
import { always, type Sabotage } from './sabotage.ts';

/** Jobs that are mistaken for others, forgotten, or made up. */
export const identitySabotages: readonly Sabotage[] = [
  {
    name: 'shows another job than was asked for, once',
    check: 'right-job',
    applies: (subject) => readsOf(subject).some(({ id }) => subject.viewOf(id).id !== undefined),
    answer(passed, { earlier, spoiled }) {
      const [job] = isLook(passed) ? passed.jobs : [];
      const others = earlier.filter((each) => each.operation === passed.operation && isSuccess(each));
      const other = others.find(({ jobs }) => jobs[0]?.jobId !== job?.jobId);
      return job === undefined || spoiled.length > 0 ? undefined : other?.answer;
    },
  },
  {
    name: 'gives a job the id of one that there is',
    check: 'ids-differ',
    applies: (subject) =>
      operationsAs(subject, 'submit').some(
        ({ id }) => subject.viewOf(id).id !== undefined && subject.viewOf(id).jobs === undefined,
      ),
    answer(passed, { earlier, spoiled }) {
      const [job] = isSubmission(passed) ? passed.jobs : [];
      const [place] = passed.subject.viewOf(passed.operation?.id ?? '', passed.answer.status).id ?? [];
      const before = earlier.find(
        (each) => isSubmission(each) && each.operation === passed.operation && each.jobs.length > 0,
      );
      if (job === undefined || place === undefined || before === undefined || spoiled.length > 0) return undefined;
      return withBody(passed, put(passed.body, job.pointer + place, before.jobs[0]?.jobId));
    },
  },
  {
    name: 'shows a job that there is not',
    check: 'unknown-is-refused',
    applies: (subject) => readsOf(subject).length > 0,
    answer(passed, { earlier }) {
      if (!isLook(passed) || passed.answer.status !== 404) return undefined;
      return earlier.find((each) => each.operation === passed.operation && isSuccess(each))?.answer;
    },
  },
  {
    name: 'does not know jobs that it has listed as ended',
    check: 'shown-can-be-read',
    applies: (subject) => listsOf(subject).length > 0,
    ask(asked, { earlier }) {
      const id = isLook(asked) ? askedId(asked) : undefined;
      const listed = earlier.filter(isList).flatMap(({ jobs }) => jobs);
      const isForgotten = listed.some(({ jobId, outcome }) => jobId === id && outcome !== undefined);
      return isForgotten ? askingForNobody(asked) : undefined;
    },
  },
  {
    name: 'does not know jobs that have ended, the second time',
    check: 'shown-can-be-read',
    applies: always,
    ask(asked, { earlier }) {
      const id = isLook(asked) ? askedId(asked) : undefined;
      const isOver = earlier.some(
        (each) => isLook(each) && each.jobs.some(({ jobId, outcome }) => jobId === id && outcome !== undefined),
      );
      return isOver ? askingForNobody(asked) : undefined;
    },
  },
];
