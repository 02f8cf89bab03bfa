import type { Lifecycle } from '../../contract/contract.ts';
import type { Change } from '../change.ts';
import { type LifecyclePair, pairLifecycles } from '../pair-lifecycles.ts';
import type { StatePair } from '../pair-states.ts';
import type { Side } from '../side.ts';

/** How long jobs stay in states, how often they make each move, and how long they can be read in the end. */
export function pace(before: Side, after: Side): Change[] {
  return pairLifecycles(before, after).both.flatMap((pair) =>
    pair.states.both.flatMap((state) => [...compareWeights(state, pair), ...compareStays(state, pair)]),
  );
}

function compareWeights({ before, after }: StatePair, { after: lifecycle, states }: LifecyclePair): Change[] {
  const newNames = new Map(states.both.map((state) => [state.before.name, state.after.name]));
  const was = sharesOf(Object.entries(before.next).map(([name, weight]) => [newNames.get(name) ?? '', weight]));
  const is = sharesOf(Object.entries(after.next));
  // Moves that come and go have rules of their own.
  const hasSameMoves = was.size === is.size && [...was.keys()].every((name) => is.has(name));
  if (!hasSameMoves || [...was].every(([name, share]) => is.get(name) === share)) return [];
  return [
    {
      id: 'weights-changed',
      level: 'safe',
      lifecycle: lifecycle.name,
      before: `${before.pointer}/next`,
      after: `${after.pointer}/next`,
      message: `How often jobs make each move from "${after.name}" has changed.`,
      reason: 'A client that waits must be ready for every legal move, however rare.',
    },
  ];
}

/** Of all that leave a state, the part that makes each move. */
function sharesOf(weights: readonly (readonly [string, number])[]): Map<string, number> {
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  return new Map(weights.map(([name, weight]) => [name, weight / sum]));
}

function compareStays({ before, after }: StatePair, pair: LifecyclePair): Change[] {
  const isFinal = after.outcome !== undefined;
  const isSame = JSON.stringify(before.stayMs) === JSON.stringify(after.stayMs);
  if (isSame || isFinal !== (before.outcome !== undefined)) return [];
  const place = {
    lifecycle: pair.after.name,
    ...(before.stayMs !== null && { before: `${before.pointer}/stay` }),
    ...(after.stayMs !== null && { after: `${after.pointer}/stay` }),
  };
  const [was, is] = [longest(before), longest(after)];
  if (isFinal) {
    const isShorter = is < was;
    return [
      {
        id: 'retention-changed',
        level: isShorter ? 'risky' : 'safe',
        ...place,
        message: `Jobs in "${after.name}" can be read ${told(is)} now, instead of ${told(was)}.`,
        reason: isShorter
          ? 'A client that waits and comes back late finds no job any more.'
          : 'A client that waits finds its job at least as long as before.',
      },
    ];
  }
  const isSlow = is - was > totalMs(pair.before.declared);
  return [
    {
      id: 'stay-changed',
      level: isSlow ? 'risky' : 'safe',
      ...place,
      message: `Jobs stay in "${after.name}" ${told(is)} at most now, instead of ${told(was)}.`,
      reason: isSlow
        ? 'A client that waits may miss its deadline: by this alone, jobs can take more than twice as long.'
        : 'A client that waits has a deadline of its own; the time that jobs take stays of the same order.',
    },
  ];
}

function longest({ stayMs }: StatePair['before']): number {
  return stayMs?.[1] ?? Number.POSITIVE_INFINITY;
}

/** How long a job takes that passes each state once, as long as it can. */
function totalMs({ states }: Lifecycle): number {
  const stays = Object.values(states).filter(({ outcome }) => outcome === undefined);
  return stays.reduce((sum, { stayMs }) => sum + (stayMs?.[1] ?? 0), 0);
}

function told(ms: number): string {
  return Number.isFinite(ms) ? `for ${ms / 1000} s` : 'for ever';
}
