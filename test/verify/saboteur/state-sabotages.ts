import type { Lifecycle } from '../../../src/contract/contract.ts';
import { isReachable } from '../../../src/verify/coverage/reachable.ts';
import { movesByThemselves } from '../../../src/verify/evidence/legal-moves.ts';
import type { Sighting } from '../../../src/verify/evidence/sighting.ts';
import type { Subject } from '../../../src/verify/subject.ts';
import { put, withBody } from './edits.ts';
import { earlierLooks, isLook } from './jobs.ts';
import type { Answer, Passed } from './passing.ts';
import { always, type Memory, type Sabotage } from './sabotage.ts';

/** Wrong states, and wrong ways from one to the next. */
export const stateSabotages: readonly Sabotage[] = [
  {
    name: 'writes a state in another case',
    check: 'known-state',
    applies: tellsStates,
    answer: onLook((passed, job) => withState(passed, job, inOtherCase(job.states[0] ?? ''))),
  },
  {
    name: 'shows a job in a state that there is not',
    check: 'known-state',
    applies: tellsStates,
    answer: onLook((passed, job) => withState(passed, job, 'on_hold')),
  },
  {
    name: 'shows jobs as stopped from the beginning',
    check: 'begins-at-beginning',
    applies: (subject) => tellsStates(subject) && livesOf(subject).some((life) => stoppedIn(life) !== undefined),
    answer(passed) {
      const life = passed.subject.contract.lifecycles[passed.operation?.role?.lifecycle ?? ''];
      const stopped = life && stoppedIn(life);
      return stopped === undefined ? undefined : withStates(passed, stopped);
    },
  },
  {
    name: 'shows a job, once, in a state that it had left',
    check: 'moves-legal',
    applies: (subject) => livesOf(subject).some(hasWayOfTwo),
    answer: (passed, memory) =>
      shownAgain(passed, memory, (job) => {
        const looks = earlierLooks(memory, job, job.operationId);
        return job.outcome === undefined && looks.some(({ states }) => states[0] === job.states[0]);
      }),
  },
  {
    name: 'stops jobs without being asked',
    check: 'moves-legal',
    applies: (subject) => livesOf(subject).some((life) => stoppedIn(life) !== undefined),
    contract: (contract) => ({
      ...contract,
      lifecycles: Object.fromEntries(
        Object.entries(contract.lifecycles).map(([name, life]) => [name, stoppingItself(life)]),
      ),
    }),
  },
  {
    name: 'shows a job that has ended, once, as it was before',
    check: 'final-stays-final',
    applies: always,
    answer: (passed, memory) =>
      shownAgain(passed, memory, (job) =>
        earlierLooks(memory, job, job.operationId).some(({ outcome }) => outcome !== undefined),
      ),
  },
  {
    name: 'changes its mind about how a job has ended',
    check: 'final-stays-final',
    applies: tellsStates,
    answer(passed, memory) {
      const [job] = isLook(passed) ? passed.jobs : [];
      if (job?.outcome === undefined) return undefined;
      const hadEnded = earlierLooks(memory, job, job.operationId).some(({ outcome }) => outcome !== undefined);
      const { states = {} } = passed.subject.contract.lifecycles[job.lifecycle] ?? {};
      const other = Object.keys(states).find((name) => states[name]?.outcome && !job.states.includes(name));
      return hadEnded && other !== undefined ? withState(passed, job, other) : undefined;
    },
  },
];

/** The answer with a job in another state. */
function withState(passed: Passed, { pointer, operationId }: Sighting, state: string): Answer | undefined {
  const place = passed.subject.viewOf(operationId, passed.answer.status).state;
  return place === undefined ? undefined : withBody(passed, put(passed.body, pointer + place, state));
}

/** The answer with all jobs in this state. */
function withStates(passed: Passed, state: string): Answer | undefined {
  const { state: place } = passed.subject.viewOf(passed.operation?.id ?? '', passed.answer.status);
  if (place === undefined || passed.jobs.length === 0) return undefined;
  return withBody(
    passed,
    passed.jobs.reduce((body, { pointer }) => put(body, pointer + place, state), passed.body),
  );
}

/** What the same operation showed of the job when it was in another state, one that it cannot come back to. Once. */
function shownAgain(passed: Passed, memory: Memory, isRipe: (job: Sighting) => boolean): Answer | undefined {
  const [job] = isLook(passed) ? passed.jobs : [];
  const life = passed.subject.contract.lifecycles[job?.lifecycle ?? ''];
  if (job === undefined || life === undefined || memory.spoiled.length > 0 || !isRipe(job)) return undefined;
  const moves = movesByThemselves(life);
  const before = earlierLooks(memory, job, job.operationId).find(
    ({ states, outcome }) => outcome === undefined && !isReachable(moves, job.states, states),
  );
  return before && withBody(passed, put(passed.body, job.pointer, before.shown));
}

function onLook(spoil: (passed: Passed, job: Sighting) => Answer | undefined) {
  return (passed: Passed, { spoiled }: Memory) => {
    const [job] = isLook(passed) ? passed.jobs : [];
    return job !== undefined && spoiled.length === 0 ? spoil(passed, job) : undefined;
  };
}

function inOtherCase(state: string): string {
  return state === state.toLowerCase() ? state.toUpperCase() : state.toLowerCase();
}

function livesOf({ contract }: Subject): readonly Lifecycle[] {
  return Object.values(contract.lifecycles);
}

/** Whether the operations tell the state by a word. */
function tellsStates({ contract, viewOf }: Subject): boolean {
  return contract.operations.some(({ role, id }) => role?.kind === 'read' && viewOf(id).state !== undefined);
}

/** A final state to which nothing but a stop leads. */
export function stoppedIn(life: Lifecycle): string | undefined {
  const moves = movesByThemselves(life);
  return Object.values(life.states)
    .map(({ stop }) => stop)
    .find((stop) => stop !== undefined && !isReachable(moves, [life.initial], [stop]));
}

/** Whether jobs pass through two states before they end, never to come back. */
function hasWayOfTwo({ states }: Lifecycle): boolean {
  return Object.values(states).some(({ next }) =>
    Object.keys(next).some((name) => states[name]?.outcome === undefined),
  );
}

function stoppingItself(life: Lifecycle): Lifecycle {
  const states = Object.entries(life.states).map(([name, state]) => [
    name,
    state.stop === undefined ? state : { ...state, next: { [state.stop]: 1 } },
  ]);
  return { ...life, states: Object.fromEntries(states) };
}
