import { inside } from '../engine/sketches/start-sketch.ts';
import { jsonOf, type Wire } from './start-wire.ts';

/** How often the client looks, and when it gives up: after a minute, and after five where files are uploaded. */
const pollMs = 2_000;
export const jobTimeoutMs = 60_000;
export const uploadTimeoutMs = 300_000;

const statuses: readonly unknown[] = ['success', 'failure', 'processing', 'error'];

/**
 * The id that the client finds in the answer to a submission: of the places where it may stand, in this order, the first
 * that has one.
 *
 * @throws {TypeError} when there is none
 */
export function jobIdIn(body: unknown): number {
  const isJob = statuses.includes(inside(body, 'status'));
  const found = [
    inside(body, 'job_id'),
    inside(body, 'job', 'id'),
    isJob ? inside(body, 'id') : undefined,
    inside(body, 'future_id'),
  ].find((id) => id !== undefined && id !== null);
  if (typeof found === 'number') return found;
  throw new TypeError(`${JSON.stringify(body)} shows no job.`);
}

/**
 * Reads a job as the client waits for it: at once, then every two seconds.
 *
 * @returns the job, in an envelope or bare, whose status is not `processing`
 * @throws {Error} when it is not there in time
 */
export async function waitForJob(wire: Wire, jobId: number, timeoutMs: number = jobTimeoutMs): Promise<unknown> {
  for (let waitedMs = 0; waitedMs <= timeoutMs; waitedMs += pollMs) {
    const answer = await wire.send({ line: `GET /api/v2/jobs/${jobId}` });
    if (answer.status !== 200) throw new Error(`Failed to read job ${jobId}: ${answer.status} ${answer.text}`);
    const body = jsonOf(answer);
    const job = inside(body, 'job') ?? body;
    if (['success', 'failure', 'error'].includes(String(inside(job, 'status')))) return job;
    await wire.clock.advance(pollMs);
  }
  throw new Error(`Failed to wait for job ${jobId}: it has not ended within ${timeoutMs} ms.`);
}

/** Reads several jobs with one request, with the commas encoded; waits until none of them is `processing`. */
export async function waitForJobs(wire: Wire, jobIds: readonly number[]): Promise<unknown[]> {
  for (let waitedMs = 0; waitedMs <= uploadTimeoutMs; waitedMs += pollMs) {
    const answer = await wire.send({ line: `GET /api/v2/jobs?job_ids=${jobIds.join('%2C')}` });
    const jobs = inside(jsonOf(answer), 'jobs');
    if (!Array.isArray(jobs)) throw new TypeError(`${answer.text} shows no jobs.`);
    if (jobs.every((job) => inside(job, 'status') !== 'processing')) return jobs;
    await wire.clock.advance(pollMs);
  }
  throw new Error(`Failed to wait for jobs ${jobIds}: they have not ended within ${uploadTimeoutMs} ms.`);
}

/** The reason of a failure that the client shows; it crashes where `response` is no object. */
export function reasonIn(job: unknown): unknown {
  const response = inside(job, 'response');
  if (typeof response !== 'object' || response === null || Array.isArray(response)) {
    throw new TypeError(`The response of a failed job must be an object, but is ${JSON.stringify(response)}.`);
  }
  return inside(response, 'error') ?? inside(response, 'response', 'detail') ?? inside(response, 'response', 'error');
}
