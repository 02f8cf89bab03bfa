import { at } from '../../../src/client/at.ts';
import { withOperations } from './contract-sabotages.ts';
import { leavesOf, put, withBody } from './edits.ts';
import { earlierLooks, isList, isSuccess, listsOf, shownAt, spotsOf } from './jobs.ts';
import type { Answer, Passed } from './passing.ts';
import type { Sabotage } from './sabotage.ts';

/** Lists that lack jobs, or show others, or show them otherwise than reads do. */
export const listSabotages: readonly Sabotage[] = [
  {
    name: 'has empty lists',
    check: 'listed',
    applies: (subject) => listsOf(subject).length > 0,
    answer: (passed) => withItems(passed, () => false),
  },
  {
    name: 'leaves jobs out of lists that have ended',
    check: 'listed',
    applies: (subject) => listsOf(subject).length > 0,
    answer: (passed) =>
      passed.jobs.some(({ outcome }) => outcome !== undefined)
        ? withItems(passed, (index) => passed.jobs[index]?.outcome === undefined)
        : undefined,
  },
  {
    name: 'lists jobs that have ended as they were before',
    check: 'final-stays-final',
    applies: (subject) => listsOf(subject).length > 0,
    answer(passed, memory) {
      const [body, count] = passed.jobs.reduce(
        ([here, spoiled], job): [unknown, number] => {
          const [first] = isList(passed) ? earlierLooks(memory, job, job.operationId) : [];
          const isStale = job.outcome !== undefined && first !== undefined && first.outcome === undefined;
          return isStale ? [put(here, job.pointer, first.shown), spoiled + 1] : [here, spoiled];
        },
        [passed.body, 0],
      );
      return count === 0 ? undefined : withBody(passed, body);
    },
  },
  {
    name: 'lists another text of a job than reads show',
    check: 'list-agrees',
    applies: (subject) => listsOf(subject).some(({ id }) => subject.viewOf(id).result !== undefined),
    answer(passed) {
      const job = isList(passed) ? passed.jobs.find(({ outcome }) => outcome === 'success') : undefined;
      const place = job && textOfResult(passed, job.pointer);
      return place === undefined ? undefined : withBody(passed, put(passed.body, place, 'https://other.example.com/'));
    },
  },
  {
    name: 'lists all jobs, whatever is selected',
    check: 'right-job',
    // Jobs of a run differ in these; what else they are selected by, they may have in common.
    applies: (subject) => listsOf(subject).some(({ role }) => '$job.state' in role.where || '$job.group' in role.where),
    contract: (contract) =>
      withOperations(contract, (operation) => {
        const { role } = operation;
        const isSelecting = role?.kind === 'read' && !('$job.id' in role.where);
        return isSelecting ? { ...operation, role: { ...role, where: {} } } : operation;
      }),
  },
];

/** The list with some of its elements only. */
function withItems(passed: Passed, isKept: (index: number) => boolean): Answer | undefined {
  const { subject, operation, answer, body } = passed;
  const { jobs } = subject.viewOf(operation?.id ?? '', answer.status);
  const items = jobs === undefined ? undefined : at(body, jobs);
  if (!isList(passed) || !isSuccess(passed) || jobs === undefined || !Array.isArray(items)) return undefined;
  return withBody(
    passed,
    put(
      body,
      jobs,
      items.filter((_, index) => isKept(index)),
    ),
  );
}

/** Where a text of the result of a listed job stands. */
function textOfResult({ subject, jobs, body }: Passed, pointer: string): string | undefined {
  const job = jobs.find((each) => each.pointer === pointer);
  const spots = job === undefined ? [] : spotsOf(subject, job, /^\$job\.result/).map((spot) => pointer + spot);
  const leaves = spots.flatMap((spot) => leavesOf(at(body, spot), spot));
  return leaves.find((leaf) => job && typeof shownAt(job, leaf.slice(pointer.length)) === 'string');
}
