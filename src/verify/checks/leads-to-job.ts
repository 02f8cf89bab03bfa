import type { Evidence } from '../evidence/evidence.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { isSuccess, roleOf } from '../evidence/job-history.ts';
import type { Breach } from './check.ts';

/**
 * In what a URL that an answer named does not lead to the job that it was named for; `undefined` where it does, or where
 * nothing can be said: no answer came, the server was busy or broke down, wanted credentials that a URL alone does not have, or
 * the operation may refuse in some states.
 */
export function missedJob(evidence: Evidence, exchange: Exchange): Pick<Breach, 'message' | 'expected'> | undefined {
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
