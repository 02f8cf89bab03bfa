import type { Outcome } from '../contract/contract.ts';
import { ContractError } from '../errors/contract-error.ts';
import type { ClientState, JobView } from './client-contract.ts';
import { readId, showsId } from './read-id.ts';
import { readStates } from './read-states.ts';
import { readValue } from './read-value.ts';
import { jobsIn, type Place, placesIn } from './view-places.ts';

/** An answer, and how it shows jobs. */
export interface ShownAnswer {
  readonly view: JobView;
  readonly body: unknown;
  readonly headers: Headers;
}

/** What an answer tells of a job. */
export interface ReadJob {
  /** The states that it may be in, in the order of the lifecycle; all of one outcome. Never empty. */
  readonly states: readonly string[];
  readonly outcome: Outcome | undefined;
  readonly result: unknown;
  readonly failure: unknown;
}

/**
 * Finds the id in an answer that shows one job.
 *
 * @param action - what was tried, for the message of an error
 * @throws {ContractError} when the answer shows none
 */
export function readJobId(answer: ShownAnswer, action: string): string {
  const [job] = jobsIn(answer.view.body, answer.body);
  const places = [...headerPlaces(answer), ...(job === undefined ? [] : placesIn(job, ''))].filter(showsId);
  for (const place of places) {
    const id = readId(place);
    if (id !== undefined) return id;
  }
  const { pointer, value } = places[0] ?? { pointer: '', value: answer.body };
  throw new ContractError(action, { pointer, value, allowed: ['the id of the job'] });
}

/**
 * Reads a job out of an answer by the views of its document; of an answer that shows many, the job of that id.
 *
 * @param action - what was tried, for the message of an error
 * @throws {ContractError} when the answer does not show the job, or shows it in no state of its lifecycle
 */
export function readJob(
  answer: ShownAnswer,
  lifecycle: Readonly<Record<string, ClientState>>,
  jobId: string,
  action: string,
): ReadJob {
  const { view, body } = answer;
  const job = jobsIn(view.body, body).find((each) => each.pointer === '' || showsJob(each, jobId));
  if (job === undefined) {
    throw new ContractError(action, { pointer: '', value: body, allowed: [`the job ${jobId}`] }, jobId);
  }
  const found = readStates(job, headerPlaces(answer), lifecycle, view.defaults ?? {});
  if ('pointer' in found) throw new ContractError(action, found, jobId);
  const [state = ''] = found;
  const places = placesIn(job, state);
  return {
    states: found,
    outcome: lifecycle[state]?.outcome,
    result: readValue(places, '$job.result'),
    failure: readValue(places, '$job.failure'),
  };
}

function showsJob(job: Place, jobId: string): boolean {
  return placesIn(job, '').some((place) => showsId(place) && readId(place) === jobId);
}

function headerPlaces({ view, headers }: ShownAnswer): Place[] {
  return Object.entries(view.headers ?? {}).map(([name, template]) => {
    return { template, value: headers.get(name) ?? undefined, pointer: `$response.header.${name}` };
  });
}
