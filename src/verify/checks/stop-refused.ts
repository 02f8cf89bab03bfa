import type { Answer } from '../../contract/contract.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { historiesOf, isSuccess, type JobHistory } from '../evidence/job-history.ts';
import { firstAfter, lastBefore, statesAfter } from '../evidence/legal-moves.ts';
import type { Sighting } from '../evidence/sighting.ts';
import type { Breach, Check } from './check.ts';
import { rolePointer } from './pointers.ts';
import { tellAny } from './tell.ts';

/**
 * A job in a state without `stop` is not stopped: the answer is a 409 where the operation declares one, and otherwise the
 * success, without effect.
 *
 * @see docs/lifecycle-extension.md, "stop and delete"
 */
export const stopRefused: Check = {
  name: 'stop-refused',
  about: 'life',
  rule: 'A job that cannot be stopped is not stopped, and the answer says so where the document has a 409 for it.',
  source: 'lifecycle extension, "stop and delete"',
  needs: ['stop in vain'],
  *judge(evidence) {
    for (const history of historiesOf(evidence)) {
      for (const stop of history.stops) {
        const before = lastBefore(history, stop);
        if (stop.intent.kind !== 'stop in vain' || before === undefined || !isSuccess(stop)) continue;
        const possible = statesAfter(history.life, before.states);
        // It may have come to a state in which it can be stopped.
        if (possible.some((state) => history.life.states[state]?.stop !== undefined)) continue;
        yield* wrongAnswer(evidence, history, stop, before);
        yield* effect(evidence, history, stop, before, possible);
      }
    }
  },
};

function* wrongAnswer(
  { subject }: Evidence,
  { jobId }: JobHistory,
  stop: Exchange,
  before: Sighting,
): Generator<Breach> {
  if (answersOf({ subject }, stop)['409'] === undefined) return;
  yield {
    ...aboutStop({ subject }, stop, before, jobId),
    exchange: stop,
    message: `the stop of job ${jobId} is answered ${stop.answer?.status}, though the job was ${tellAny(before.states)}`,
    expected: `409: a job that is ${tellAny(before.states)} cannot be stopped, and the operation declares a 409 for that`,
  };
}

/** What leaves a final state is told by the check for that. */
function* effect(
  evidence: Evidence,
  history: JobHistory,
  stop: Exchange,
  before: Sighting,
  possible: readonly string[],
): Generator<Breach> {
  const after = firstAfter(history, stop);
  if (after === undefined || before.outcome !== undefined) return;
  if (after.states.some((state) => possible.includes(state))) return;
  yield {
    ...aboutStop(evidence, stop, before, history.jobId),
    exchange: after.exchange,
    message: `job ${history.jobId} was ${tellAny(before.states)}, was stopped, and is ${tellAny(after.states)} now`,
    expected: `no effect: a job that is ${tellAny(before.states)} cannot be stopped`,
  };
}

function aboutStop({ subject }: Pick<Evidence, 'subject'>, stop: Exchange, before: Sighting, jobId: string) {
  const operationId = stop.operationId ?? before.operationId;
  return { against: before.exchange, operationId, jobId, pointer: rolePointer(subject, operationId) };
}

function answersOf(
  { subject }: Pick<Evidence, 'subject'>,
  { operationId }: Exchange,
): Readonly<Record<string, Answer>> {
  return subject.contract.operations.find(({ id }) => id === operationId)?.answers ?? {};
}
