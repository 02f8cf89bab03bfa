import { toPointer } from '../../contract/pointer.ts';
import { reachableFrom } from '../../contract/reachable-from.ts';
import type { Change } from '../change.ts';
import { type LifecyclePair, pairLifecycles } from '../pair-lifecycles.ts';
import type { StatePair } from '../pair-states.ts';
import type { Side } from '../side.ts';

/** Moves that come and go, between states that both documents have: those of a new state come with the state. */
export function moves(before: Side, after: Side): Change[] {
  return pairLifecycles(before, after).both.flatMap((pair) => {
    const { both } = pair.states;
    // A state that begins or ceases to be final changes its moves by that.
    const moving = both.filter((state) => isFinal(state.before) === isFinal(state.after));
    return moving.flatMap((from) => both.flatMap((to) => compareMove(from, to, pair)));
  });
}

function compareMove(from: StatePair, to: StatePair, { before, after }: LifecyclePair): Change[] {
  const was = Object.hasOwn(from.before.next, to.before.name);
  const is = Object.hasOwn(from.after.next, to.after.name);
  if (was === is) return [];
  const name = `from "${from.after.name}" to "${to.after.name}"`;
  if (was) {
    return [
      {
        id: 'move-removed',
        level: 'safe',
        lifecycle: after.name,
        before: `${from.before.pointer}/next${toPointer([to.before.name])}`,
        message: `The move ${name} is gone.`,
        reason: 'A client that waits sees fewer courses than before, and none that is new.',
      },
    ];
  }
  // Nobody sees every state of a job: a shortcut looks like the long way between two polls.
  const isShortcut = reachableFrom(from.before.name, before.declared).has(to.before.name);
  return [
    {
      id: 'move-added',
      level: isShortcut ? 'safe' : 'risky',
      lifecycle: after.name,
      after: `${from.after.pointer}/next${toPointer([to.after.name])}`,
      message: `The move ${name} is new.`,
      reason: isShortcut
        ? 'A client that waits could see these two states in this order before: states in between pass unseen from poll to poll.'
        : 'A client that waits sees states in an order that could not be; it goes wrong where it relies on the order.',
    },
  ];
}

function isFinal({ outcome }: { readonly outcome?: unknown }): boolean {
  return outcome !== undefined;
}
