import type { ReadRole } from '../../src/contract/contract.ts';
import { type Expression, parseExpression } from '../../src/contract/expression.ts';
import { type Engine, lookAt } from './engine.ts';
import { evaluate } from './evaluate.ts';
import type { Job, JobNow } from './job.ts';
import type { Scope } from './scope.ts';

/** Which jobs an operation is about. */
export type Selection = Pick<ReadRole, 'lifecycle' | 'where'>;

/** A field of the job and the expression over the request that must be equal. */
interface Condition {
  readonly field: Expression;
  readonly wanted: Expression;
}

/** A field of the job and the texts of which its value must have one. */
interface Criterion {
  readonly field: Expression;
  readonly wanted: readonly string[];
}

const prepared = new WeakMap<Selection['where'], readonly Condition[]>();

/** The jobs of a lifecycle that a request means, in the order of their submission. An absent value selects everything. */
export async function selectJobs(engine: Engine, { lifecycle, where }: Selection, scope: Scope): Promise<JobNow[]> {
  let ids: readonly string[] | undefined;
  const others: Criterion[] = [];
  for (const { field, wanted } of conditionsOf(where)) {
    const value = evaluate(wanted, scope);
    if (value === undefined) continue;
    if (field.name === 'id') ids = textsOf(value);
    else others.push({ field, wanted: textsOf(value) });
  }
  const candidates = ids === undefined ? await engine.store.all() : await getAll(engine, ids);
  const selected: JobNow[] = [];
  for (const job of candidates) {
    const now = job.lifecycle === lifecycle ? lookAt(engine, job, scope.nowMs) : undefined;
    if (now === undefined) continue;
    const isMeant = others.length === 0 || meetsAll(others, { ...scope, job: now });
    if (isMeant) selected.push(now);
  }
  return selected;
}

function conditionsOf(where: Selection['where']): readonly Condition[] {
  const conditions =
    prepared.get(where) ??
    Object.entries(where).map(([field, wanted]) => ({
      field: parseExpression(field),
      wanted: parseExpression(wanted),
    }));
  prepared.set(where, conditions);
  return conditions;
}

function meetsAll(criteria: readonly Criterion[], scope: Scope): boolean {
  return criteria.every(({ field, wanted }) => {
    const value = evaluate(field, scope);
    return value !== undefined && textsOf(value).some((text) => wanted.includes(text));
  });
}

async function getAll({ store }: Engine, ids: readonly string[]): Promise<Job[]> {
  const jobs: Job[] = [];
  for (const id of ids.length > 1 ? new Set(ids) : ids) {
    const job = await store.get(id);
    if (job !== undefined) jobs.push(job);
  }
  return jobs;
}

/** A parameter `1` and an id 1 are the same: values are compared by their text. */
function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
