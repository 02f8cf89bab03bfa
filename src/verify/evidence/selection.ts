import { parseTemplate } from '../../contract/template.ts';
import { evaluateDraft } from '../requests/draft.ts';
import { fits } from './fits.ts';
import { roleOf } from './job-history.ts';
import { type Knowledge, valuesOf } from './known-values.ts';

/** A condition by which a request selects jobs. */
export interface Condition {
  /** The field of the job: an expression. */
  readonly field: string;
  /** What the request wants it to be. */
  readonly wanted: unknown;
  /** What it may be, as far as evidence knows; empty: it cannot be told. */
  readonly actual: readonly unknown[];
  /** Whether the job meets it; absent where it cannot be told. */
  readonly isMet?: boolean;
}

/** By which conditions a request selects jobs, and whether a job meets them. Where the request says nothing, all jobs do. */
export function conditionsOf(known: Knowledge): readonly Condition[] {
  const { evidence, exchange } = known;
  const role = roleOf(evidence, exchange);
  const where = role !== undefined && 'where' in role ? Object.entries(role.where) : [];
  return where.flatMap(([field, expression]): Condition[] => {
    // A header's value may be a credential: it does not come into messages.
    const isSecret = expression.startsWith('$request.header.');
    const wanted = isSecret || exchange.draft === undefined ? undefined : evaluateDraft(expression, exchange.draft);
    if (wanted === undefined) return [];
    const actual = valuesOf(parseTemplate(field), known);
    return [{ field, wanted, actual, ...(actual.length > 0 && { isMet: isSelected(wanted, actual) }) }];
  });
}

/** Where a side is a list, one of its values has to fit. */
function isSelected(wanted: unknown, actual: readonly unknown[]): boolean {
  return [wanted].flat().some((one) => actual.flat().some((other) => fits(one, other)));
}
