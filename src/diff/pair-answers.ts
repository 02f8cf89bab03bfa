import { successesOf } from '../rules/reading/operations.ts';
import type { Place } from '../rules/reading/resolve.ts';
import type { OperationPair } from './pair-operations.ts';

/** A response of an operation that both documents have. */
export interface AnswerPair {
  /** As they are declared: `202`, `4XX`, `default`. */
  readonly statuses: { readonly before: string; readonly after: string };
  readonly before: Place;
  readonly after: Place;
}

/** The responses that both documents declare, by status; the only success is found again whatever its status is now. */
export function pairAnswers({ before, after }: OperationPair): AnswerPair[] {
  const same = [...before.place.responses].flatMap(([status, place]): AnswerPair[] => {
    const found = after.place.responses.get(status);
    return found === undefined ? [] : [{ statuses: { before: status, after: status }, before: place, after: found }];
  });
  const [was, ...others] = successesOf(before.place);
  const [is, ...more] = successesOf(after.place);
  if (was === undefined || is === undefined || others.length + more.length > 0 || was[0] === is[0]) return same;
  return [...same, { statuses: { before: was[0], after: is[0] }, before: was[1], after: is[1] }];
}
