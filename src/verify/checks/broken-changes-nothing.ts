import { isReachable } from '../coverage/reachable.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Exchange, Intent } from '../evidence/exchange.ts';
import { historiesOf, isSuccess, isWrong, type JobHistory, roleOf } from '../evidence/job-history.ts';
import { isBefore, isExplainedByWrong, movesUntil, stepsOf } from '../evidence/legal-moves.ts';
import type { Breach, Check } from './check.ts';
import { rolePointer } from './pointers.ts';
import { tellAny } from './tell.ts';

/**
 * A request that must be refused has no effect: no job is stopped, deleted or submitted by it. What a job may have done by
 * itself meanwhile is no effect.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5
 */
export const brokenChangesNothing: Check = {
  name: 'broken-changes-nothing',
  about: 'life',
  rule: 'A request that must be refused changes nothing.',
  source: 'RFC 9110, section 15.5; lifecycle extension, "How an answer is computed": check before act',
  needs: ['broken', 'unauthorized', 'wrong method', 'unknown path'],
  *judge(evidence) {
    for (const history of historiesOf(evidence)) {
      yield* wrongStops(evidence, history);
      yield* wrongDeletions(evidence, history);
    }
    yield* wrongSubmissions(evidence);
  },
};

function* wrongStops({ subject }: Evidence, history: JobHistory): Generator<Breach> {
  for (const step of stepsOf(history)) {
    const [before, after] = step;
    const wrong = isExplainedByWrong(history, step);
    if (wrong === undefined || isReachable(movesUntil(history, after), before.states, after.states)) continue;
    yield {
      exchange: after.exchange,
      against: wrong,
      operationId: wrong.operationId ?? after.operationId,
      jobId: history.jobId,
      message: `job ${history.jobId} was ${tellAny(before.states)}, and is ${tellAny(after.states)} after a request that is wrong (${wrong.intent.kind})`,
      expected: `no effect: only a stop leads from ${tellAny(before.states)} to ${tellAny(after.states)}`,
      pointer: rolePointer(subject, wrong.operationId),
    };
  }
}

function* wrongDeletions(evidence: Evidence, { jobId, wrongs, sightings, deletions }: JobHistory): Generator<Breach> {
  const wrong = wrongs.find((each) => roleOf(evidence, each)?.kind === 'delete');
  if (wrong === undefined || !sightings.some(({ exchange }) => isBefore(exchange, wrong))) return;
  const looks = evidence.exchanges.filter(
    ({ about, intent }) => about?.jobId === jobId && (intent.kind === 'poll' || intent.kind === 'look again'),
  );
  const last = looks.findLast((look) => isBefore(look, wrong));
  const gone = looks.find((look) => look.answer?.status === 404 && look.sentAtMs >= wrong.endedAtMs);
  if (
    gone === undefined ||
    last?.answer?.status === 404 ||
    deletions.some(({ sentAtMs }) => sentAtMs <= gone.endedAtMs)
  )
    return;
  yield {
    exchange: gone,
    against: wrong,
    ...(wrong.operationId !== undefined && { operationId: wrong.operationId }),
    jobId,
    message: `job ${jobId} is gone after a request that is wrong (${wrong.intent.kind})`,
    expected: 'no effect: the job is still there',
    pointer: rolePointer(evidence.subject, wrong.operationId),
  };
}

/** By these no job comes into being: they are refused, or only look. */
const fruitless: readonly Intent['kind'][] = [
  ...(['broken', 'unauthorized', 'wrong method', 'unknown path', 'unknown job'] as const),
  ...(['poll', 'look again', 'list'] as const),
];

/** A job that a list shows, where between it and the same list before nothing but wrong requests and looks was sent. */
function* wrongSubmissions(evidence: Evidence): Generator<Breach> {
  const { exchanges, sightings } = evidence;
  for (const [index, after] of exchanges.entries()) {
    const from = exchanges.findLastIndex((each, at) => at < index && isSameList(each, after));
    const before = exchanges[from];
    const between = exchanges.slice(from + 1, index);
    const wrongs = between.filter((each) => isWrong(each) && roleOf(evidence, each)?.kind === 'submit');
    // The culprit is rather one that was accepted.
    const wrong = wrongs.findLast(isSuccess) ?? wrongs.at(-1);
    if (before === undefined || wrong === undefined) continue;
    if (!between.every(({ intent }) => fruitless.includes(intent.kind))) continue;
    const jobsIn = (list: Exchange): readonly string[] =>
      sightings.flatMap((each) => (each.exchange === list ? [each.jobId] : []));
    const known = jobsIn(before);
    const unexplained = jobsIn(after).find((jobId) => !known.includes(jobId) && !isSubmitted(evidence, jobId));
    if (unexplained === undefined || !isOursAlone(evidence, known)) continue;
    yield {
      exchange: after,
      against: wrong,
      ...(wrong.operationId !== undefined && { operationId: wrong.operationId }),
      jobId: unexplained,
      message: `the list has job ${unexplained} now, after nothing but requests that are wrong (${wrong.intent.kind})`,
      expected: 'no new job: a request that must be refused submits none',
      pointer: rolePointer(evidence.subject, wrong.operationId),
    };
  }
}

function isSameList(before: Exchange, after: Exchange): boolean {
  const areLists =
    before.intent.kind === 'list' && after.intent.kind === 'list' && isSuccess(before) && isSuccess(after);
  return areLists && before.request.url === after.request.url && isBefore(before, after);
}

/** Where others submit jobs as well, or jobs beget jobs, a new job tells nothing. */
function isOursAlone(evidence: Evidence, jobIds: readonly string[]): boolean {
  const begets = evidence.subject.contract.operations.some(
    ({ role }) => role?.kind === 'submit' && role.children !== undefined,
  );
  return !begets && jobIds.every((jobId) => isSubmitted(evidence, jobId));
}

function isSubmitted(evidence: Evidence, jobId: string): boolean {
  return historiesOf(evidence).some(
    (history) => history.jobId === jobId && history.submissions.some(({ exchange }) => !isWrong(exchange)),
  );
}
