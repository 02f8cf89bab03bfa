import type { Change, Level } from '../change.ts';
import { pairLifecycles } from '../pair-lifecycles.ts';
import type { StatePair } from '../pair-states.ts';
import type { Side } from '../side.ts';

/** States in which jobs can be stopped, and what becomes of them. */
export function stops(before: Side, after: Side): Change[] {
  return pairLifecycles(before, after).both.flatMap((pair) => {
    const newNames = new Map(pair.states.both.map((state) => [state.before.name, state.after.name]));
    const canStop = before.contract.operations.some(
      ({ role }) => role?.kind === 'stop' && role.lifecycle === pair.before.name,
    );
    return pair.states.both.flatMap((state): Change[] => {
      const { stop } = state.before;
      const isSame = stop === undefined ? state.after.stop === undefined : newNames.get(stop) === state.after.stop;
      const isRunning = state.before.outcome === undefined && state.after.outcome === undefined;
      // A state that has become final, or no longer is, can be stopped or not by that.
      if (isSame || !isRunning) return [];
      const outcomeOf = (side: 'before' | 'after'): unknown => pair[side].states.get(state[side].stop ?? '')?.outcome;
      return [
        {
          ...compareStop(state, canStop, outcomeOf('before') === outcomeOf('after')),
          lifecycle: pair.after.name,
          ...(stop !== undefined && { before: `${state.before.pointer}/stop` }),
          ...(state.after.stop !== undefined && { after: `${state.after.pointer}/stop` }),
        },
      ];
    });
  });
}

function compareStop(
  { before, after }: StatePair,
  canStop: boolean,
  isSameOutcome: boolean,
): Pick<Change, 'id' | 'level' | 'message' | 'reason'> {
  if (before.stop === undefined) {
    const message = `Jobs in "${after.name}" can be stopped now; they become "${after.stop}".`;
    const reason = 'A client that waits is not concerned unless somebody stops its job: this end is known to it.';
    return { id: 'stop-added', level: 'safe', message, reason };
  }
  const isGone = after.stop === undefined;
  const [id, message] = isGone
    ? ['stop-removed', `Jobs in "${after.name}" can no longer be stopped.`]
    : ['stop-changed', `A stop leads from "${after.name}" to "${after.stop}" now, no longer to "${before.stop}".`];
  if (!canStop)
    return { id, level: 'safe', message, reason: 'A client that waits had no operation to stop such jobs.' };
  const [level, effect]: [Level, string] = isGone
    ? ['breaking', 'is refused, or waits until the job ends by itself']
    : isSameOutcome
      ? ['safe', 'sees an end of the same kind']
      : ['risky', 'sees another end than the one it looks for'];
  return { id, level, message, reason: `A client that waits for the end of a job that it has stopped ${effect}.` };
}
