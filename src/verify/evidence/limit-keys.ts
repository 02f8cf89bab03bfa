import type { Lifecycle, Limit } from '../../contract/contract.ts';
import { parseExpression } from '../../contract/expression.ts';
import type { Evidence } from './evidence.ts';
import type { Exchange } from './exchange.ts';
import { historiesOf, type JobHistory } from './job-history.ts';
import { submissionOf, valuesOf } from './known-values.ts';

/** A job of this run, and when it certainly lived. */
export interface LivingJob {
  readonly history: JobHistory;
  readonly submission: Exchange;
  /** By this, a limit counts it together with others. May hold a credential: not for messages. */
  readonly key: string;
  /** The last exchange that shows that it had not ended: from its submission up to there it lived. */
  readonly lastAlive: Exchange;
}

/** The jobs of this run that a limit counts, as far as it is known by what. */
export function livingJobs(evidence: Evidence, lifecycle: string, limit: Limit): readonly LivingJob[] {
  return historiesOf(evidence).flatMap((history): LivingJob[] => {
    const submission = history.lifecycle === lifecycle ? submissionOfOne(history) : undefined;
    const key = submission && keyOf(evidence, history, submission, limit);
    if (submission === undefined || key === undefined) return [];
    // A list may be late: what it shows after the end tells of no life.
    const end = history.told.findIndex(({ outcome }) => outcome !== undefined);
    const lastAlive = history.told.slice(0, end < 0 ? undefined : end).at(-1)?.exchange ?? submission;
    return [{ history, submission, key, lastAlive }];
  });
}

/** All statuses by which limits of a lifecycle refuse. */
export function limitStatuses({ limits }: Pick<Lifecycle, 'limits'>): readonly number[] {
  return limits.map(({ status }) => status);
}

/** Of jobs that share an id, nobody knows which one is alive. */
function submissionOfOne(history: JobHistory): Exchange | undefined {
  const [only, ...others] = history.submissions;
  return only === undefined || others.length > 0 ? undefined : submissionOf(history, only.exchange);
}

function keyOf(evidence: Evidence, history: JobHistory, exchange: Exchange, { by }: Limit): string | undefined {
  if (by === undefined) return '';
  const expression = parseExpression(by);
  const known = { evidence, history, exchange, states: [], withHeaders: true };
  const [value] = valuesOf({ kind: 'expression', expression }, known);
  return value === undefined ? undefined : JSON.stringify(value);
}
