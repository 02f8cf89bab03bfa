import type { Change } from '../change.ts';
import { pairLifecycles } from '../pair-lifecycles.ts';
import type { Side } from '../side.ts';

/** States that begin or cease to show a result that still grows. */
export function partialResults(before: Side, after: Side): Change[] {
  return pairLifecycles(before, after).both.flatMap(({ after: lifecycle, states }) =>
    states.both
      .filter((state) => state.before.partial !== state.after.partial && state.after.outcome === undefined)
      .map((state): Change => {
        const is = state.after.partial;
        return {
          id: 'partial-result-changed',
          level: 'risky',
          lifecycle: lifecycle.name,
          before: state.before.pointer,
          after: state.after.pointer,
          message: is
            ? `Jobs in "${state.after.name}" show the part of the result that is there.`
            : `Jobs in "${state.after.name}" no longer show a part of the result.`,
          reason: is
            ? 'A client that waits until there is a result takes the part for the whole.'
            : 'A client that waits and shows what there is meanwhile has nothing to show.',
        };
      }),
  );
}
