import type { Evidence } from '../evidence/evidence.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { isSuccess, roleOf } from '../evidence/job-history.ts';
import type { Breach } from './check.ts';

/** What is said of something that does not lead to the job. */
interface Misleading {
  /** What it is, before what it leads to. */
  readonly what: string;
  readonly pointer: string;
}

/** The requests of a kind, sent because an answer named where the job is, that have not come to the job. */
export function* misleadingIn(
  evidence: Evidence,
  kind: 'link' | 'location',
  describe: (name: string, exchange: Exchange, named: Exchange) => Misleading,
): Generator<Breach> {
  for (const exchange of evidence.exchanges) {
    const { intent, about } = exchange;
    if (intent.kind !== 'link' && intent.kind !== 'location') continue;
    const missed = intent.kind === kind ? missedJob(evidence, exchange) : undefined;
    if (missed === undefined) continue;
    const named = evidence.exchanges.find(({ number }) => number === intent.from);
    const operationId = named?.operationId ?? exchange.operationId;
    const { what, pointer } = describe(intent.name, exchange, named ?? exchange);
    yield {
      exchange,
      ...(named !== undefined && { against: named }),
      ...(operationId !== undefined && { operationId }),
      ...(about !== undefined && { jobId: about.jobId }),
      message: `${what} ${missed.message}`,
      expected: missed.expected,
      pointer,
    };
  }
}

/**
 * In what a URL that an answer named does not lead to the job that it was named for; `undefined` where it does, or where
 * nothing can be said: no answer came, the server was busy or broke down, wanted credentials that a URL alone does not have, or
 * the operation may refuse in some states.
 */
function missedJob(evidence: Evidence, exchange: Exchange): Pick<Breach, 'message' | 'expected'> | undefined {
  const { answer, about, operationId } = exchange;
  if (answer === undefined || about === undefined || answer.status >= 500) return undefined;
  if ([401, 403, 429].includes(answer.status)) return undefined;
  const role = roleOf(evidence, exchange);
  if (role !== undefined && typeof role.status !== 'number') return undefined;
  const { jobId } = about;
  if (!isSuccess(exchange)) {
    return {
      message: `leads to an answer with status ${answer.status}`,
      expected: `a success that shows job ${jobId}`,
    };
  }
  const shown = evidence.sightings.filter((each) => each.exchange === exchange);
  const showsJobs = operationId !== undefined && role !== undefined;
  if (!showsJobs || shown.some((each) => each.jobId === jobId)) return undefined;
  const others = shown.map((each) => each.jobId);
  return {
    message: `leads to an answer that shows ${others.length === 0 ? 'no job' : `job ${others.join(', ')}`}`,
    expected: `job ${jobId}, for which it was named`,
  };
}
