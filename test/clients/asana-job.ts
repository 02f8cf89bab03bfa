import { setTimeout as sleep } from 'node:timers/promises';
import type { AsanaClient } from './asana-client.ts';

/** What the client resolves with, below `data`. */
export interface Job {
  readonly gid: string;
  readonly resource_type: string;
  readonly resource_subtype: string;
  readonly status: string;
  readonly [member: string]: unknown;
}

/** A job's readings until it is final, the submission's answer first. */
export async function pollToEnd({ jobs }: AsanaClient, submitted: Job): Promise<Job[]> {
  const seen = [submitted];
  let job = submitted;
  while (job.status !== 'succeeded' && job.status !== 'failed') {
    await sleep(100);
    const { data } = await jobs.getJob(job.gid, {});
    job = data;
    seen.push(job);
  }
  return seen;
}
