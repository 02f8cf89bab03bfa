import { createRandom, type Random } from '../../src/clock/seeded-random.ts';
import { draftJob } from './draft-job.ts';
import type { Engine } from './engine.ts';
import { expandEach } from './expand-each.ts';
import type { Job } from './job.ts';
import type { Scenario } from './plan.ts';
import type { Scope } from './scope.ts';
import type { PreparedSubmission } from './submission.ts';

/** The jobs that a request brings about. */
export interface DraftedJobs {
  /** One for each combination of its `each`, in one group. */
  readonly jobs: readonly Job[];
  /** The jobs that come into being when those succeed, and so on. */
  readonly descendants: readonly Job[];
}

/** Draws the jobs that a request submits, and all that will come of them: a job's whole future is known when it begins. */
export async function draftJobs(
  engine: Engine,
  submission: PreparedSubmission,
  scope: Scope,
  scenario: Scenario,
): Promise<DraftedJobs> {
  const random = createRandom(engine.seed, await engine.store.nextNumber());
  return draftGroup(engine, { submission, scope, scenario, random, group: undefined, taken: new Set() });
}

interface GroupDraft {
  readonly submission: PreparedSubmission;
  readonly scope: Scope;
  readonly scenario: Scenario;
  readonly random: Random;
  readonly group: Job['group'] | undefined;
  readonly taken: Set<string>;
}

async function draftGroup(engine: Engine, draft: GroupDraft): Promise<DraftedJobs> {
  const { submission, scope, taken } = draft;
  const lifecycle = engine.contract.lifecycles[submission.lifecycle];
  const jobs: Job[] = [];
  const descendants: Job[] = [];
  if (lifecycle === undefined) return { jobs, descendants };
  for (const combination of expandEach(submission.each, scope)) {
    const group = jobs[0]?.group ?? draft.group;
    const job = await draftJob(engine, { ...draft, lifecycle, combination, group });
    taken.add(job.id);
    const next = await draftChildren(
      engine,
      { ...draft, scope: { ...scope, each: combination }, group: job.group },
      job,
    );
    jobs.push(next.jobs.length === 0 ? job : { ...job, children: next.jobs.map(({ shownId }) => shownId) });
    descendants.push(...next.jobs, ...next.descendants);
  }
  return { jobs, descendants };
}

/** The children of a job begin when it ends; they hurry as it does, but their outcome is their own. */
async function draftChildren(engine: Engine, draft: GroupDraft, { plan, endsMs }: Job): Promise<DraftedJobs> {
  const { children, lifecycle } = draft.submission;
  const outcome = engine.contract.lifecycles[lifecycle]?.states[plan.at(-1)?.state ?? '']?.outcome;
  if (children === undefined || endsMs === null || outcome !== 'success') return { jobs: [], descendants: [] };
  const { durationMs } = draft.scenario;
  return draftGroup(engine, {
    ...draft,
    submission: children,
    scope: { ...draft.scope, nowMs: endsMs },
    scenario: durationMs === undefined ? {} : { durationMs },
  });
}
