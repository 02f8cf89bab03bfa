import type { Lifecycle } from '../../contract/contract.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { historiesOf, isSuccess, type JobHistory } from '../evidence/job-history.ts';
import { firstAfter, lastBefore, statesAfter } from '../evidence/legal-moves.ts';
import type { Sighting } from '../evidence/sighting.ts';
import type { Breach, Check } from './check.ts';
import { lifecyclePointer } from './pointers.ts';
import { tellAny } from './tell.ts';

/**
 * A stop that is accepted takes the job to the state that its lifecycle says. If it has moved by itself meanwhile, it may have
 * ended in another way.
 *
 * @see docs/lifecycle-extension.md, "A state"
 */
export const stopLeads: Check = {
  name: 'stop-leads',
  about: 'life',
  rule: 'After a stop that was accepted, the job is where the stop leads.',
  source: 'lifecycle extension, "A state": stop',
  needs: ['stop'],
  *judge(evidence) {
    for (const history of historiesOf(evidence)) {
      for (const stop of history.stops) {
        if (stop.intent.kind !== 'stop in vain' && isSuccess(stop)) yield* missedStops(evidence, history, stop);
      }
    }
  },
};

function* missedStops(_evidence: Evidence, history: JobHistory, stop: Exchange): Generator<Breach> {
  const before = lastBefore(history, stop);
  const after = shownBy(history, stop) ?? firstAfter(history, stop);
  if (before === undefined || after === undefined || before.outcome !== undefined) return;
  const legal = statesAfterStop(history.life, before.states);
  if (after.states.some((state) => legal.includes(state))) return;
  const { jobId, lifecycle, life } = history;
  const [state = ''] = before.states;
  yield {
    exchange: after.exchange,
    against: stop,
    operationId: stop.operationId ?? after.operationId,
    jobId,
    message: `job ${jobId} was ${tellAny(before.states)}, was stopped, and is ${tellAny(after.states)} now`,
    expected: `${life.states[state]?.stop ?? tellAny(legal)}, where a stop leads from ${state}, or a state in which it had ended before`,
    pointer: lifecyclePointer(lifecycle, 'states', state, 'stop'),
  };
}

/** What the answer to the stop shows itself. */
function shownBy({ told }: JobHistory, stop: Exchange): Sighting | undefined {
  return told.find(({ exchange }) => exchange === stop);
}

/** Where a job can be after a stop that found it in one of these states, or in one to which it had moved by then. */
function statesAfterStop(life: Lifecycle, from: readonly string[]): readonly string[] {
  return statesAfter(life, from).flatMap((state) => statesAfter(life, [life.states[state]?.stop ?? state]));
}
