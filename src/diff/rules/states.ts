import { reachableFrom } from '../../contract/reachable-from.ts';
import type { Change } from '../change.ts';
import { type LifecyclePair, pairLifecycles } from '../pair-lifecycles.ts';
import type { Side, SideState } from '../side.ts';

/** States that come, go, or have another name. */
export function states(before: Side, after: Side): Change[] {
  return pairLifecycles(before, after).both.flatMap((pair) => {
    const reached = reachableIn(pair, after);
    return [
      ...pair.states.added.map((state) => toAdded(state, pair, reached.has(state.name))),
      ...pair.states.removed.map((state) => toRemoved(state, pair)),
      ...toRenamed(pair),
    ];
  });
}

/** Where no operation stops jobs, nobody makes the moves of a stop. */
function reachableIn({ after: { name, declared } }: LifecyclePair, { contract }: Side): Set<string> {
  const isStopped = contract.operations.some(({ role }) => role?.kind === 'stop' && role.lifecycle === name);
  return reachableFrom(declared.initial, declared, isStopped);
}

function toAdded({ name, pointer, outcome }: SideState, { after }: LifecyclePair, isReached: boolean): Change {
  const kind = outcome === undefined ? 'state' : 'final state';
  const effect =
    outcome === undefined
      ? 'takes it for a broken answer'
      : 'does not know that the job has ended: it goes on polling, or takes it for a broken answer';
  return {
    id: 'state-added',
    level: isReached ? 'breaking' : 'safe',
    lifecycle: after.name,
    after: pointer,
    message: `The ${kind} "${name}" is new.`,
    reason: isReached
      ? `A client that waits meets a state that it does not know, and ${effect}.`
      : 'A client that waits does not meet it: only a stop leads there, and no operation stops these jobs.',
  };
}

function toRemoved({ name, pointer, outcome }: SideState, { after }: LifecyclePair): Change {
  const isFinal = outcome !== undefined;
  return {
    id: 'state-removed',
    level: isFinal ? 'risky' : 'safe',
    lifecycle: after.name,
    before: pointer,
    message: `The ${isFinal ? 'final state' : 'state'} "${name}" is gone.`,
    reason: isFinal
      ? 'A client that waits for this very end waits in vain; one that takes any end goes on as before.'
      : 'A client that waits just does not see it any more.',
  };
}

function toRenamed({ after, states }: LifecyclePair): Change[] {
  return states.both
    .filter((pair) => pair.before.name !== pair.after.name)
    .map((pair) => ({
      id: 'state-renamed',
      level: 'breaking',
      lifecycle: after.name,
      before: pair.before.pointer,
      after: pair.after.pointer,
      message: `The state "${pair.before.name}" is called "${pair.after.name}" now.`,
      reason: 'A client that waits looks for the old name, and does not know the new one.',
    }));
}
