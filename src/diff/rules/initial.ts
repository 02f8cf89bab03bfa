import type { Change } from '../change.ts';
import { pairLifecycles } from '../pair-lifecycles.ts';
import type { Side } from '../side.ts';

/** Lifecycles that begin in another state. */
export function initial(before: Side, after: Side): Change[] {
  return pairLifecycles(before, after).both.flatMap((pair): Change[] => {
    const [was, is] = [pair.before.declared.initial, pair.after.declared.initial];
    const renamed = pair.states.both.find((state) => state.before.name === was)?.after.name;
    if (is === renamed) return [];
    return [
      {
        id: 'initial-changed',
        level: 'risky',
        lifecycle: pair.after.name,
        before: `${pair.before.pointer}/initial`,
        after: `${pair.after.pointer}/initial`,
        message: `Jobs begin as "${is}" now, no longer as "${was}".`,
        reason: 'A client that waits goes wrong where it takes the state that a submission answers with for granted.',
      },
    ];
  });
}
