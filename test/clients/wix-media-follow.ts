import { setTimeout as sleep } from 'node:timers/promises';
import type { WixMediaClient } from './wix-media-client.ts';

/** What the client tells of a job, whatever its kind. */
export interface Job {
  readonly id: string;
  readonly type: string;
  readonly groupId: string | null;
  readonly status: string;
  readonly result: unknown;
  isWaiting(): boolean;
}

/** What the client answers to a submission that makes several jobs. */
export interface Group {
  readonly groupId: string | null;
  readonly jobs: readonly Job[] | null;
}

/** How often a group is read by those who poll for themselves. */
const pollMs = 100;

/** What the client's observables offer of the observables that everybody knows. */
interface Watched<Seen> {
  subscribe(next: (seen: Seen) => void, error: (reason: unknown) => void, complete: () => void): unknown;
}

/**
 * The jobs in each reading, until an observable ends. One that ends badly shows its last reading as the error.
 *
 * @throws what else it ends with
 */
export function watch(observable: Watched<Job> | Watched<Group>): Promise<Job[][]> {
  return new Promise((resolve, reject) => {
    const readings: Job[][] = [];
    const see = (seen: Job | Group): void => void readings.push(jobsOf(seen));
    const fail = (reason: unknown): void => {
      if (isReading(reason)) {
        see(reason);
        resolve(readings);
      } else reject(reason);
    };
    observable.subscribe(see, fail, () => resolve(readings));
  });
}

/** The jobs in each reading of a group, the submission's answer first, until none is waiting. */
export async function pollGroup({ jobManager }: WixMediaClient, submission: Promise<Group>): Promise<Job[][]> {
  const submitted = await submission;
  let jobs = jobsOf(submitted);
  const readings = [jobs];
  while (jobs.some((job) => job.isWaiting())) {
    await sleep(pollMs);
    jobs = await jobManager.getJobGroup(String(submitted.groupId));
    readings.push(jobs);
  }
  return readings;
}

function jobsOf(seen: Job | Group): Job[] {
  return 'jobs' in seen ? [...(seen.jobs ?? [])] : [seen];
}

function isReading(value: unknown): value is Job | Group {
  return typeof value === 'object' && value !== null && 'groupId' in value;
}
