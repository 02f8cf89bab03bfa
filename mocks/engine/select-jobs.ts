import { parseExpression } from '../../src/contract/expression.ts';
import { type Engine, lookAt } from './engine.ts';
import { evaluate } from './evaluate.ts';
import type { Job, JobNow } from './job.ts';
import type { Scope } from './scope.ts';

/** Which jobs a request means: field of the job → expression over the request. */
export type Where = Readonly<Record<string, string>>;

/** The jobs of a lifecycle that a request means, in the order of their submission. An absent value selects everything. */
export async function selectJobs(engine: Engine, lifecycle: string, where: Where, scope: Scope): Promise<JobNow[]> {
  const conditions = Object.entries(where).flatMap(([field, expression]) => {
    const wanted = evaluate(parseExpression(expression), scope);
    return wanted === undefined ? [] : [{ field, wanted: listOf(wanted).map(String) }];
  });
  const byId = conditions.find(({ field }) => field === '$job.id');
  const candidates = byId === undefined ? await engine.store.all() : await getAll(engine, byId.wanted);
  const selected: JobNow[] = [];
  for (const job of candidates) {
    const now = job.lifecycle === lifecycle ? lookAt(engine, job, scope.nowMs) : undefined;
    if (now !== undefined && conditions.every((condition) => isMet(condition, now, scope))) selected.push(now);
  }
  return selected;
}

interface Condition {
  readonly field: string;
  readonly wanted: readonly string[];
}

function isMet({ field, wanted }: Condition, job: JobNow, scope: Scope): boolean {
  const value = evaluate(parseExpression(field), { ...scope, job });
  return value !== undefined && listOf(value).some((each) => wanted.includes(String(each)));
}

async function getAll({ store }: Engine, ids: readonly string[]): Promise<Job[]> {
  const jobs = await Promise.all(ids.map((id) => store.get(id)));
  return jobs.filter((job) => job !== undefined);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
