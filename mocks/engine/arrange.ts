import type { Role } from '../../src/contract/contract.ts';
import { parseExpression } from '../../src/contract/expression.ts';
import { isObject } from '../../src/contract/resolver.ts';
import { evaluate, evaluateSlot } from './evaluate.ts';
import type { JobNow } from './job.ts';
import { pageOf } from './page-of.ts';
import type { Scope } from './scope.ts';
import { toSlot } from './slot.ts';

/**
 * The scope in which an answer shows jobs: in the order, on the page and from the log line on that the request asks for.
 *
 * @param show - what the answer shows of the job at hand: lists are ordered by what they show
 */
export function arrange(
  role: Role | undefined,
  jobs: readonly JobNow[],
  scope: Scope,
  show: (scope: Scope) => unknown,
): Scope {
  if (role?.kind !== 'read') return withJobs(scope, jobs);
  const ordered = role.order === undefined ? jobs : inOrder(jobs, role.order, scope, show);
  const skip = role.skip === undefined ? undefined : Number(evaluate(parseExpression(role.skip), scope) ?? 0);
  const inner: Scope = skip !== undefined && skip > 0 ? { ...scope, skip } : scope;
  if (role.page === undefined) return withJobs(inner, ordered);
  const { items, page } = pageOf(ordered, role.page, scope);
  return { ...withJobs(inner, items), page };
}

function withJobs(scope: Scope, jobs: readonly JobNow[]): Scope {
  const [job] = jobs;
  return { ...scope, jobs, ...(job !== undefined && { job }) };
}

/** Orders by `property,asc` or `property,desc`; equal ones stay in the order of their submission. */
function inOrder(
  jobs: readonly JobNow[],
  order: string,
  scope: Scope,
  show: (scope: Scope) => unknown,
): readonly JobNow[] {
  const [property, direction = ''] = String(evaluateSlot(toSlot(order), scope) ?? '').split(',');
  if (property === undefined || property === '') return jobs;
  const sign = direction.trim().toLowerCase().startsWith('d') ? -1 : 1;
  const keyed = jobs.map((job) => {
    const shown = show({ ...scope, job });
    return { job, key: isObject(shown) ? shown[property.trim()] : undefined };
  });
  return keyed.sort((one, other) => sign * compare(one.key, other.key)).map(({ job }) => job);
}

function compare(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  const [first, second] = [String(one ?? ''), String(other ?? '')];
  return first < second ? -1 : first > second ? 1 : 0;
}
