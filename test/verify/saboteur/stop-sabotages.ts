import { at } from '../../../src/client/at.ts';
import type { Contract, Lifecycle, State } from '../../../src/contract/contract.ts';
import { operationsAs, type Subject } from '../../../src/verify/subject.ts';
import { declaredExample, put, withBody } from './edits.ts';
import { askedId, isList, isLook, isSuccess, listsOf } from './jobs.ts';
import type { Asked } from './passing.ts';
import type { Sabotage } from './sabotage.ts';

/** Stops that stop nothing or the wrong jobs, deletions that delete nothing. */
export const stopSabotages: readonly Sabotage[] = [
  {
    name: 'accepts stops and lets jobs go on',
    check: 'stop-leads',
    applies: hasStop,
    contract: (contract) => withStops(contract, (_, name) => name),
  },
  {
    name: 'lets jobs begin anew that are stopped',
    check: 'stop-leads',
    applies: hasStop,
    contract: (contract) => withStops(contract, ({ initial }) => initial),
  },
  {
    name: 'accepts stops of jobs that have ended',
    check: 'stop-refused',
    applies: (subject) => operationsAs(subject, 'stop').some(({ answers }) => '409' in answers),
    answer(passed, { earlier }) {
      if (!isStop(passed) || passed.answer.status !== 409) return undefined;
      return earlier.find((each) => isStop(each) && isSuccess(each) && askedId(each) === askedId(passed))?.answer;
    },
  },
  {
    name: 'stops jobs that have ended',
    check: 'stop-refused',
    applies: (subject) => operationsAs(subject, 'stop').some(({ answers }) => '409' in answers),
    contract: (contract) => withEndedStopped(contract),
  },
  {
    name: 'answers deletions and forgets nothing',
    check: 'deleted-is-unknown',
    applies: (subject) => operationsAs(subject, 'delete').length > 0,
    ask: (asked) => (isDeletion(asked) ? { ...asked.request, method: 'GET' } : undefined),
    answer(passed) {
      const { operation } = passed;
      const status = operation?.role?.kind === 'delete' ? operation.role.status : undefined;
      return operation && typeof status === 'number' && isSuccess(passed)
        ? declaredExample(operation, status)
        : undefined;
    },
  },
  {
    name: 'lists jobs that were deleted',
    check: 'deleted-is-unknown',
    applies: (subject) => operationsAs(subject, 'delete').length > 0 && listsOf(subject).length > 0,
    answer(passed, { earlier }) {
      const { jobs } = passed.subject.viewOf(passed.operation?.id ?? '', passed.answer.status);
      const deleted = earlier.find((each) => isDeletion(each) && isSuccess(each));
      const id = deleted && askedId(deleted);
      const last = earlier.findLast((each) => isLook(each) && each.jobs.some(({ jobId }) => jobId === id));
      const items = jobs === undefined ? undefined : at(passed.body, jobs);
      if (!isList(passed) || jobs === undefined || last === undefined || !Array.isArray(items)) return undefined;
      return withBody(passed, put(passed.body, jobs, [...items, last.body]));
    },
  },
];

function hasStop(subject: Subject): boolean {
  return operationsAs(subject, 'stop').length > 0;
}

function isStop({ operation }: Asked): boolean {
  return operation?.role?.kind === 'stop';
}

function isDeletion({ operation }: Asked): boolean {
  return operation?.role?.kind === 'delete';
}

/** The contract with stops that lead elsewhere. */
function withStops(contract: Contract, target: (life: Lifecycle, from: string) => string): Contract {
  return withStates(contract, (life, name, state) =>
    state.stop === undefined ? state : { ...state, stop: target(life, name) },
  );
}

/** The contract with stops out of success. */
function withEndedStopped(contract: Contract): Contract {
  return withStates(contract, ({ states }, _, state) => {
    const stop = Object.values(states).find((each) => each.stop !== undefined)?.stop;
    return state.outcome === 'success' && stop !== undefined ? { ...state, stop } : state;
  });
}

function withStates(contract: Contract, change: (life: Lifecycle, name: string, state: State) => State): Contract {
  const lifecycles = Object.entries(contract.lifecycles).map(([lifecycle, life]) => {
    const states = Object.entries(life.states).map(([name, state]) => [name, change(life, name, state)]);
    return [lifecycle, { ...life, states: Object.fromEntries(states) }];
  });
  return { ...contract, lifecycles: Object.fromEntries(lifecycles) };
}
