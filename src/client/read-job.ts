import type { Outcome } from '../contract/contract.ts';
import { ContractError } from '../errors/contract-error.ts';
import type { ClientContract, JobView } from './client-contract.ts';
import { readId } from './read-id.ts';
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
  /** The states that it may be in, in the order of the lifecycle; all of one outcome. */
  readonly states: readonly [string, ...string[]];
  readonly outcome: Outcome | undefined;
  readonly result: unknown;
  readonly failure: unknown;
}

/**
 * Finds the id in an answer that shows a job; of several, the first counts.
 *
 * @param action - what was tried, to follow "Failed to" in the message of an error
 * @throws {ContractError} when the answer shows none
 */
export function readJobId({ view, body, headers }: ShownAnswer, action: string): string {
  const inHeaders = { template: view.headers, value: Object.fromEntries(headers), pointer: '$response.header' };
  const places = [...jobsIn(view.body, body), inHeaders]
    .flatMap((job) => placesIn(job, ''))
    .filter(({ template }) => `${template}`.includes('$job.id'));
  const id = places.map(readId).find(Boolean);
  if (id) return id;
  throw new ContractError(action, undefined, places[0] ?? { pointer: '', value: body }, ['the id of the job']);
}

/**
 * Reads a job out of an answer by the views of its document; of an answer that shows many, the job of that id.
 *
 * Where a place shows the state, its value alone decides. Elsewhere it is read off conditions, see {@link readStates}.
 *
 * @param action - what was tried, to follow "Failed to" in the message of an error
 * @throws {ContractError} when the answer does not show the job, or shows it in no state of its lifecycle
 */
export function readJob(
  { view, body }: ShownAnswer,
  lifecycle: ClientContract['lifecycles'][string],
  jobId: string,
  action: string,
): ReadJob {
  const isMeant = (job: Place) => !job.pointer || placesIn(job, '').some((place) => readId(place) === jobId);
  const job = jobsIn(view.body, body).find(isMeant);
  const whole = { pointer: '', value: body };
  if (!job) throw new ContractError(action, jobId, whole, [`job ${jobId}`]);
  const names = Object.keys(lifecycle);
  const toPlaces = (state: string) => placesIn(job, state);
  const shown = toPlaces('').find(({ template }) => template === '$job.state');
  const [state, ...others] = shown
    ? names.filter((name) => name === shown.value)
    : // What is no object has no members that could have a default.
      readStates(toPlaces, lifecycle, Object(body) === body ? view.defaults : {});
  if (state === undefined) throw new ContractError(action, jobId, shown ?? whole, names);
  const places = toPlaces(state);
  return {
    states: [state, ...others],
    outcome: lifecycle[state]?.outcome,
    result: readValue(places, '$job.result'),
    failure: readValue(places, '$job.failure'),
  };
}
