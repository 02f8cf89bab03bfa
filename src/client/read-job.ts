import type { Outcome } from '../contract/contract.ts';
import { ContractError } from '../errors/contract-error.ts';
import { at } from './at.ts';
import type { ClientLifecycle, Composition, JobView, Showing } from './client-contract.ts';
import { isSegment } from './is-segment.ts';
import { readStates } from './read-states.ts';

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
 * The jobs that a body shows: the elements of the array where the view names one, else the body as a whole. No array is an
 * empty one: that is how APIs with hypermedia say it.
 */
export function jobsIn({ jobs }: JobView, body: unknown): readonly unknown[] {
  return jobs === undefined ? [body] : [placed(body, jobs).value ?? []].flat();
}

/** The id of a job that an answer shows; `undefined` where it shows none. */
export function idOf({ id }: JobView, job: unknown): string | undefined {
  return id && textIn(at(job, id[0]), id[1]);
}

/** The ids of the jobs that an answer shows, in their order. */
export function idsIn({ view, body }: ShownAnswer): readonly (string | undefined)[] {
  return jobsIn(view, body).map((job) => idOf(view, job));
}

/**
 * A text or a number as text; with a pattern, the part of it that is meant, of a URL. A number too large to be exact is
 * none: it would be another job's. Nor is what cannot stand in a path.
 */
function textIn(value: unknown, pattern?: string): string | undefined {
  if (typeof value !== 'string' && !Number.isSafeInteger(value)) return undefined;
  const text = `${value}`;
  const id = pattern ? decode(new RegExp(pattern).exec(text)?.[1] ?? '') : text;
  return isSegment(id) ? id : undefined;
}

/** A part of a path as it was before it was percent-encoded; as it stands where it was not (RFC 3986, section 2.4). */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * Finds the id in an answer that shows one job.
 *
 * @param action - what was tried, to follow "Failed to" in the message of an error
 * @throws {ContractError} when the answer shows none
 */
export function readJobId({ view, body, headers }: ShownAnswer, action: string): string {
  const [pointer] = view.id ?? [];
  const [name, pattern] = view.header ?? [];
  const header = name && headers.get(name);
  const id = idOf(view, body) ?? textIn(header, pattern);
  if (id) return id;
  const place =
    name && pointer === undefined ? { pointer: `$response.header/${name}`, value: header } : placed(body, pointer);
  throw new ContractError(action, undefined, place, ['the id of the job']);
}

/** What stands at a pointer; of a body that is no JSON, all of it. */
function placed(body: unknown, pointer = ''): Pick<ContractError, 'pointer' | 'value'> {
  return typeof body === 'string' ? { pointer: '', value: body } : { pointer, value: at(body, pointer) };
}

/**
 * Finds the ids in an answer that shows many jobs.
 *
 * @param action - as for {@link readJobId}
 * @throws {ContractError} when it shows something else than jobs with ids
 */
export function readJobIds(answer: ShownAnswer, action: string): readonly string[] {
  const all = idsIn(answer);
  const ids = all.filter((id) => id !== undefined);
  if (ids.length === all.length) return ids;
  throw new ContractError(action, undefined, placed(answer.body, answer.view.jobs), ['an array of jobs with ids']);
}

/**
 * Reads a job out of an answer; of an answer that shows many, the job of that id.
 *
 * Where a place shows the state, its value alone decides. Elsewhere it is told by signs, see {@link readStates}.
 *
 * @param action - what was tried, to follow "Failed to" in the message of an error
 * @param ids - those of the answer, for who reads many jobs out of it
 * @throws {ContractError} when the answer does not show the job, or shows it in no state of its lifecycle
 */
export function readJob(
  answer: ShownAnswer,
  { states }: ClientLifecycle,
  jobId: string,
  action: string,
  ids: readonly (string | undefined)[] = idsIn(answer),
): ReadJob {
  const { view, body } = answer;
  const { jobs, state: stateAt = '' } = view;
  const index = jobs === undefined ? 0 : ids.indexOf(jobId);
  if (index < 0) throw new ContractError(action, jobId, placed(body, jobs), [`job ${jobId}`]);
  const place = jobs === undefined ? '' : `${jobs}/${index}`;
  const job = jobsIn(view, body)[index];
  const names = Object.keys(states);
  const [state, ...others] = view.signs
    ? readStates(view, states, job)
    : names.filter((name) => name === at(job, stateAt));
  if (state === undefined) throw new ContractError(action, jobId, placed(body, place + stateAt), names);
  const outcome = states[state] ?? undefined;
  const read = (showing: Showing | undefined, own: Outcome): unknown =>
    showing && (showing.in ? showing.in.includes(state) : outcome === own) ? compose(showing.at, job) : undefined;
  return {
    states: [state, ...others],
    outcome,
    result: read(view.result, 'success'),
    failure: read(view.failure, 'failure'),
  };
}

/** A whole, or what is there of its parts; `undefined` where nothing is: `null` is not there either. */
function compose(composition: Composition, job: unknown): unknown {
  if (typeof composition === 'string') return at(job, composition) ?? undefined;
  const parts = Object.entries(composition).map(([name, inner]) => [name, compose(inner, job)] as const);
  const present = parts.filter(([, value]) => value !== undefined);
  return present.length > 0 ? Object.fromEntries(present) : undefined;
}
