import type { JobView } from '../../client/client-contract.ts';
import type { Outcome } from '../../contract/contract.ts';
import { isObject } from '../../contract/resolver.ts';
import type { Change } from '../change.ts';
import { type AnswerPair, pairAnswers } from '../pair-answers.ts';
import { type LifecyclePair, pairLifecycles } from '../pair-lifecycles.ts';
import { type OperationPair, pairOperations } from '../pair-operations.ts';
import { pointerOfView } from '../pointer-of-view.ts';
import { type Reading, readings } from '../readings.ts';
import type { Side } from '../side.ts';

/** Where success answers show the job: its id, its state, its result and its failure. */
export function views(before: Side, after: Side): Change[] {
  const lifecycles = pairLifecycles(before, after).both;
  return pairOperations(before, after).both.flatMap((pair) => {
    const [was, is] = [pair.before.declared.role, pair.after.declared.role];
    const lifecycle = lifecycles.find((each) => each.before.name === was?.lifecycle);
    // An operation that does something else now has been reported.
    if (lifecycle === undefined || was?.kind !== is?.kind) return [];
    const changes = pairAnswers(pair).flatMap((answers) => compareViews(pair, answers, lifecycle));
    return changes.map((change) => ({ ...change, operationIds: [pair.after.declared.id] }));
  });
}

/** How both documents show jobs in an answer. */
interface ViewPair {
  readonly was: JobView;
  readonly is: JobView;
  readonly answers: AnswerPair;
  readonly lifecycle: LifecyclePair;
}

function compareViews({ before, after }: OperationPair, answers: AnswerPair, lifecycle: LifecyclePair): Change[] {
  const was = before.views[answers.statuses.before.toUpperCase()];
  const is = after.views[answers.statuses.after.toUpperCase()];
  if (was === undefined || is === undefined) return [];
  const pair = { was, is, answers, lifecycle };
  const shown = readings.filter(({ outcome }) => canHave(outcome, lifecycle));
  return [...shown.flatMap((reading) => compareReading(reading, pair)), ...compareSigns(pair)];
}

/** Jobs that cannot fail have no failure to show; that they cannot any more is the states' change. */
function canHave(outcome: Outcome | undefined, { before, after }: LifecyclePair): boolean {
  if (outcome === undefined) return true;
  return [before, after].every(({ states }) => [...states.values()].some((state) => state.outcome === outcome));
}

function compareReading({ what, level, loss, at, pointer = at }: Reading, pair: ViewPair): Change[] {
  const { was, is, answers } = pair;
  const [from, to] = [at(was), at(is)];
  if (JSON.stringify(from) === JSON.stringify(to)) return [];
  const old = { before: pointerOfView(answers.before, pointer(was), was) };
  const own = { after: pointerOfView(answers.after, pointer(is), is) };
  if (from === undefined) {
    const message = `The answer shows the ${what} now, ${told(to)}.`;
    return [
      { id: 'view-added', level: 'safe', ...own, message, reason: 'A client that waits reads what it knows of.' },
    ];
  }
  const reason = `A client that waits looks in the old place, and ${loss}.`;
  if (to === undefined) {
    const message = `The answer no longer shows the ${what}; it stood ${told(from)}.`;
    return [{ id: 'view-removed', level, ...old, message, reason }];
  }
  const message = `The ${what} stands ${told(to)} now, no longer ${told(from)}.`;
  return [{ id: 'view-moved', level, ...old, ...own, message, reason }];
}

/** Where no name of a state is shown, other values tell the states apart. */
function compareSigns({ was, is, answers, lifecycle }: ViewPair): Change[] {
  if (was.signs === undefined || is.signs === undefined) return [];
  const { signs } = is;
  const changed = lifecycle.states.both.filter(
    ({ before, after }) => JSON.stringify(was.signs?.[before.name]) !== JSON.stringify(signs[after.name]),
  );
  if (changed.length === 0) return [];
  const names = changed.map(({ after }) => `"${after.name}"`).join(', ');
  return [
    {
      id: 'signs-changed',
      level: 'breaking',
      before: answers.before.pointer,
      after: answers.after.pointer,
      message: `The answer tells by other values that a job is ${names}.`,
      reason: 'A client that waits looks for the old values, and takes the job to be in another state or in none.',
    },
  ];
}

/** A place for a message: a pointer, the parts of a whole with a pointer each, a header, or by which values it is told. */
function told(place: unknown): string {
  if (place === 'signs') return 'in other values';
  if (place === '') return 'in the whole body';
  if (typeof place === 'string') return `at ${place}`;
  if (isObject(place)) return `in parts (${partsOf(place).join(', ')})`;
  if (!Array.isArray(place)) return 'elsewhere';
  const [first, name, pattern] = place;
  if (first === 'header') return `in the header ${name}`.concat(pattern === undefined ? '' : ` (as of ${pattern})`);
  return `at ${first}`.concat(name === undefined ? '' : ` (as of ${name})`);
}

/** `size at /pot/size`: the names of the parts, and where each stands. */
function partsOf(whole: object): string[] {
  return Object.entries(whole).map(([name, part]) => `${name} ${told(part)}`);
}
