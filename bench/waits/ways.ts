import { setTimeout as sleep } from 'node:timers/promises';
import { mammoth } from '../../generated/mammoth/client.ts';
import { createClient, type JobClient } from '../../src/client/create-client.ts';
import { waitAll } from '../../src/client/wait-all.ts';
import { baseUrl, type Replay } from './replay.ts';

/** A way to wait for jobs, all at once. */
export interface Way {
  readonly name: string;
  /** How many jobs it reads with one request. */
  readonly jobsPerRequest: number;
  /** Waits for the jobs with these ids, looking every `paceMs`; resolves to the state in which each ended. */
  readonly wait: (ids: readonly string[], fetch: Replay['fetch'], paceMs: number) => Promise<string[]>;
}

/** The most ids that the API takes in one request. */
const idsPerRequest = 100;

/** The yardstick: what is written by hand when nothing may go wrong. */
export const naive: Way = {
  name: 'fetch and setTimeout in a loop',
  jobsPerRequest: 1,
  wait: (ids, fetch, paceMs) => Promise.all(ids.map((id) => waitNaively(id, fetch, paceMs))),
};

const one: Way = {
  name: 'job.wait()',
  jobsPerRequest: 1,
  wait(ids, fetch, paceMs) {
    const client = open(fetch);
    const pace = { minDelayMs: paceMs, maxDelayMs: paceMs };
    return Promise.all(ids.map(async (id) => (await client.open(id).wait(pace)).state));
  },
};

const many: Way = {
  name: 'waitAll(), 100 jobs a request',
  jobsPerRequest: idsPerRequest,
  async wait(ids, fetch, paceMs) {
    const client = open(fetch);
    const jobs = ids.map((id) => client.open(id));
    // Enough for all jobs at once; by default, those beyond the first ten requests would wait for their turn.
    const concurrency = Math.ceil(ids.length / idsPerRequest);
    const ends = await waitAll(jobs, { minDelayMs: paceMs, maxDelayMs: paceMs, concurrency });
    return ends.map((end) => (end.status === 'fulfilled' ? end.value.state : String(end.reason)));
  },
};

/** All ways, by the name that the measured process is told. */
export const ways: Readonly<Record<string, Way>> = { naive, one, many };

async function waitNaively(id: string, fetch: Replay['fetch'], paceMs: number): Promise<string> {
  for (;;) {
    const response = await fetch(`${baseUrl}/jobs/${id}`);
    const { job } = await response.json();
    if (job.status !== 'processing') return job.status;
    await sleep(paceMs);
  }
}

function open(fetch: Replay['fetch']): JobClient<typeof mammoth> {
  return createClient(mammoth, { baseUrl, fetch });
}
