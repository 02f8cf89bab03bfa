import type { Change, Level } from '../change.ts';
import { pairLifecycles } from '../pair-lifecycles.ts';
import type { Side } from '../side.ts';

/** States that begin or cease to be final, or mean another end. */
export function outcomes(before: Side, after: Side): Change[] {
  return pairLifecycles(before, after).both.flatMap(({ after: lifecycle, states }) =>
    states.both
      .filter((state) => state.before.outcome !== state.after.outcome)
      .map((state): Change => {
        const [was, is] = [state.before.outcome, state.after.outcome];
        const level: Level = 'breaking';
        const place = { level, lifecycle: lifecycle.name, before: state.before.pointer, after: state.after.pointer };
        const name = `The state "${state.after.name}"`;
        if (is === undefined) {
          const message = `${name} is no longer final.`;
          const reason = 'A client that waits takes it for the end, and never sees what comes after.';
          return { id: 'finality-changed', ...place, message, reason };
        }
        if (was === undefined) {
          const message = `${name} is final now.`;
          const reason =
            'A client that waits does not know that the job has ended: it goes on polling to its deadline.';
          return { id: 'finality-changed', ...place, message, reason };
        }
        return {
          id: 'outcome-changed',
          ...place,
          before: `${state.before.pointer}/outcome`,
          after: `${state.after.pointer}/outcome`,
          message: `${name} means ${is} now, no longer ${was}.`,
          reason: `A client that waits still takes this end for ${was}.`,
        };
      }),
  );
}
