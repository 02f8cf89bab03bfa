import type { Random } from '../../src/clock/seeded-random.ts';
import type { Lifecycle } from '../../src/contract/contract.ts';
import type { Engine } from './engine.ts';
import { evaluate, evaluateSlot } from './evaluate.ts';
import type { Combination } from './expand-each.ts';
import type { Job } from './job.ts';
import { drawPlan, type Scenario, ScenarioError } from './plan.ts';
import { drawRandom } from './random.ts';
import { Refusal } from './refusal.ts';
import type { Scope } from './scope.ts';
import type { PreparedSubmission } from './submission.ts';

/** What one job is drawn from. */
export interface Draft {
  readonly submission: PreparedSubmission;
  readonly lifecycle: Lifecycle;
  /** Its `nowMs` is when the job begins. */
  readonly scope: Scope;
  readonly scenario: Scenario;
  readonly random: Random;
  readonly combination: Combination;
  /** The group that an earlier job of the same request has drawn. */
  readonly group: Job['group'] | undefined;
  /** The ids of all jobs that the same request has drawn before. */
  readonly taken: ReadonlySet<string>;
}

/**
 * Draws one job: its identity, what it keeps of the request, and its plan.
 *
 * @throws {Refusal} when the scenario cannot be, or no id is left
 */
export async function draftJob(engine: Engine, draft: Draft): Promise<Job> {
  const { submission, lifecycle, scope, random } = draft;
  const identity = await drawIdentity(engine, draft);
  const plan = planOf(lifecycle, random, scope.nowMs, draft.scenario);
  const last = plan.at(-1);
  const hasEnd = last !== undefined && lifecycle.states[last.state]?.outcome !== undefined;
  const job: Job = {
    ...identity,
    lifecycle: submission.lifecycle,
    submission: submission.name,
    plan,
    limitKeys: [],
    endsMs: hasEnd ? last.fromMs : null,
  };
  return { ...job, limitKeys: limitKeysOf(job, draft) };
}

/** Short ids are soon taken; with this many draws one is found as long as half of them are free. */
const mostDraws = 100;

async function drawIdentity(engine: Engine, draft: Draft): Promise<Pick<Job, 'id' | 'shownId' | 'group' | 'values'>> {
  for (let draws = 0; draws < mostDraws; draws += 1) {
    const values = drawValues(draft);
    const group = draft.group ?? toId(evaluateSlot(draft.submission.group, scopeOf(draft, { values, group: '' })));
    const shownId = toId(evaluateSlot(draft.submission.id, scopeOf(draft, { values, group })));
    const id = String(shownId);
    const isTaken = draft.taken.has(id) || (await engine.store.get(id)) !== undefined;
    if (!isTaken) return { id, shownId, group, values };
  }
  throw new Refusal([503, 500, 429], 'No free job id is left: delete some jobs or restart the twin.');
}

function drawValues({ submission, scope, random, combination }: Draft): unknown[] {
  const inner: Scope = { ...scope, each: combination };
  return submission.kept.map((expression) =>
    expression.source === 'random' ? drawRandom(expression.name, random) : evaluate(expression, inner),
  );
}

/** The scope in which a job that is being drafted speaks of itself. */
function scopeOf({ submission, lifecycle, scope }: Draft, part: Pick<Job, 'values' | 'group'> & Partial<Job>): Scope {
  const job: Job = {
    id: '',
    shownId: '',
    lifecycle: submission.lifecycle,
    submission: submission.name,
    plan: [{ state: lifecycle.initial, fromMs: scope.nowMs }],
    limitKeys: [],
    endsMs: null,
    ...part,
  };
  return { ...scope, job: { job, kind: { lifecycle, submission }, state: lifecycle.initial, sinceMs: scope.nowMs } };
}

/** A limit counts jobs with the same value of its `by`; a job without one is not counted. */
function limitKeysOf(job: Job, draft: Draft): string[] {
  const scope = scopeOf(draft, job);
  return draft.submission.limitKeys.flatMap((by, at) => {
    const value = by === undefined ? '' : evaluateSlot(by, scope);
    return value === undefined ? [] : [`${job.lifecycle} ${at} ${JSON.stringify(value)}`];
  });
}

function planOf(lifecycle: Lifecycle, random: Random, nowMs: number, scenario: Scenario): Job['plan'] {
  try {
    return drawPlan(lifecycle, random, nowMs, scenario);
  } catch (error) {
    if (error instanceof ScenarioError) throw new Refusal([400, 422], `Prefer: ${error.message}.`);
    throw error;
  }
}

function toId(value: unknown): string | number {
  return typeof value === 'number' ? value : String(value);
}
