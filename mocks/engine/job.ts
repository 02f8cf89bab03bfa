import type { Lifecycle } from '../../src/contract/contract.ts';
import type { PreparedSubmission } from './submission.ts';

/** From when on a job is in a state. */
export interface Step {
  readonly state: string;
  /** Milliseconds since the epoch. */
  readonly fromMs: number;
  /** When the job would have left the state, had it not been stopped there. */
  readonly plannedUntilMs?: number;
}

/** What is kept of a job: plain data. Its state is not among it, but follows from the plan and the time. */
export interface Job {
  /** The id as a text, under which the job is stored. */
  readonly id: string;
  /** The id as it was drawn: some APIs number their jobs. */
  readonly shownId: string | number;
  readonly group: string | number;
  readonly lifecycle: string;
  /** The submission (operationId) that it comes from. */
  readonly submission: string;
  /** What the submission's templates took from the request and from the random source, by position. */
  readonly values: readonly unknown[];
  /** The walk through the states, in order of time; the first step is the submission. */
  readonly plan: readonly Step[];
  /** When it enters its final state, in milliseconds since the epoch; `null` while it is held. */
  readonly endsMs: number | null;
  /** One key for each limit that counts this job. */
  readonly limitKeys: readonly string[];
  /** The ids of the jobs that come into being when this one succeeds. */
  readonly children?: readonly (string | number)[];
}

/** What all jobs of one submission have in common. */
export interface JobKind {
  readonly lifecycle: Lifecycle;
  readonly submission: PreparedSubmission;
}

/** A job as it is at one instant. */
export interface JobNow {
  readonly job: Job;
  readonly kind: JobKind;
  readonly state: string;
  /** Since when it is in that state, in milliseconds since the epoch. */
  readonly sinceMs: number;
  /** When it will leave the state by itself; absent in the plan's last state. */
  readonly untilMs?: number;
}

/** Evaluates a job's plan at an instant; `undefined` before its submission. */
export function jobAt(job: Job, kind: JobKind, nowMs: number): JobNow | undefined {
  const { plan } = job;
  for (let at = plan.length - 1; at >= 0; at -= 1) {
    const step = plan[at];
    if (step === undefined || step.fromMs > nowMs) continue;
    const next = plan[at + 1];
    const now: JobNow = { job, kind, state: step.state, sinceMs: step.fromMs };
    return next === undefined ? now : { ...now, untilMs: next.fromMs };
  }
  return undefined;
}

/** When the job entered the first state that is neither initial nor final, if it has. */
export function startedMs({ job, kind: { lifecycle } }: JobNow, nowMs: number): number | undefined {
  const step = job.plan.find(
    ({ state }) => state !== lifecycle.initial && lifecycle.states[state]?.outcome === undefined,
  );
  return step !== undefined && step.fromMs <= nowMs ? step.fromMs : undefined;
}

/** When the job entered its final state, if it has. */
export function endedMs({ state, kind: { lifecycle }, sinceMs }: JobNow): number | undefined {
  return lifecycle.states[state]?.outcome === undefined ? undefined : sinceMs;
}

/** Whether a job shows its result in a state: in a success, and where the state says that it shows already. */
export function isResultShown({ lifecycle }: JobKind, state: string): boolean {
  const { outcome, partial } = lifecycle.states[state] ?? {};
  return outcome === 'success' || partial === true;
}
