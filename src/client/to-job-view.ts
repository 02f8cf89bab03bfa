import type { Outcome } from '../contract/contract.ts';
import { at } from './at.ts';
import type { ClientContract } from './client-contract.ts';
import type { EndedJob, SeenJob } from './job.ts';
import { idOf, jobsIn } from './read-job.ts';
import { viewOf } from './view-of.ts';

/** A job in the same words for all APIs. What its API does not tell is absent. */
export interface JobView {
  /** Name of the API that runs it. */
  readonly api: string;
  /** The job's id, as a text. */
  readonly id: string;
  /** The state, in the API's own word. */
  readonly state: string;
  /** How it ended; absent until it has. */
  readonly outcome?: Outcome;
  /** When it was submitted. */
  readonly submittedAt?: Date;
  /** When it began to run. */
  readonly startedAt?: Date;
  /** When it ended, or was first seen to have; absent until it has. */
  readonly finishedAt?: Date;
  /** What it brings about. */
  readonly result?: unknown;
  /** What went wrong, as the API tells it. */
  readonly failure?: unknown;
}

/**
 * Shows a job of whatever API in the same words, for user interfaces that have jobs of several.
 *
 * Times are those that the API tells; where it does not tell when the job ended, the time at which that was first seen
 * stands in for it. Instants without a zone are taken for UTC, numbers for seconds since the epoch.
 *
 * @param contract - of the job's API; a lookup, so that a job that was stored and loaded again can be shown
 * @param job - what `read` or `wait` gave, or the job of an error
 * @param lifecycle - the job's; default: the first one of the API
 * @throws {TypeError} when the contract is another API's
 * @example
 * import { toJobView } from 'jobtwin/client';
 * import { mapPrinter } from './jobs/map-printer/client.ts';
 *
 * const { state, outcome, finishedAt } = toJobView(mapPrinter, await job.read());
 */
export function toJobView(
  contract: ClientContract,
  job: SeenJob | EndedJob,
  lifecycle: string | undefined = Object.keys(contract.lifecycles)[0],
): JobView {
  if (job.api !== contract.api) {
    throw new TypeError(
      `Failed to show job ${job.id}: it is of "${job.api}", the contract of "${contract.api}". Give the contract of its API.`,
    );
  }
  const { read = '', readMany = '' } = contract.lifecycles[lifecycle ?? ''] ?? {};
  const { created, started, ended, shown } = placeIn(contract, [read, readMany], job);
  const time = (pointer: string | undefined): Date | undefined =>
    pointer === undefined ? undefined : toDate(at(shown, pointer));
  const optional = {
    outcome: job.outcome,
    submittedAt: time(created),
    startedAt: time(started),
    finishedAt: job.outcome && (time(ended) ?? lastSeen(job)),
    result: job.result,
    failure: job.failure,
  };
  const told = Object.entries(optional).filter(([, value]) => value !== undefined);
  return { api: job.api, id: job.id, state: job.state, ...Object.fromEntries(told) };
}

/** The part of the body that shows the job, and where its times stand there. */
function placeIn(contract: ClientContract, operationIds: readonly string[], { body, id }: SeenJob) {
  for (const view of operationIds.map((each) => viewOf(contract, each))) {
    // Jobs that were read together come with their own element, all others with the whole body.
    for (const shown of [...jobsIn(view, body), body]) if (idOf(view, shown) === id) return { ...view, shown };
  }
  return { created: undefined, started: undefined, ended: undefined, shown: body };
}

function toDate(value: unknown): Date | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const hasZone = /(Z|[+-]\d\d:?\d\d)$/i.test(`${value}`);
  const date = new Date(typeof value === 'number' ? value * 1000 : `${value.replace(' ', 'T')}${hasZone ? '' : 'Z'}`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function lastSeen(job: SeenJob | EndedJob): Date | undefined {
  const seen = 'history' in job ? job.history.at(-1) : undefined;
  return seen === undefined ? undefined : new Date(seen.atMs);
}
