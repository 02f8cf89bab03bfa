import { at } from '../../client/at.ts';
import type { ClientLifecycle, JobView } from '../../client/client-contract.ts';
import { idOf, jobsIn } from '../../client/read-job.ts';
import { readStates } from '../../client/read-states.ts';
import type { Lifecycle, Outcome } from '../../contract/contract.ts';
import { isJsonMediaType } from '../../contract/media-type.ts';
import type { Exchange, JobRef } from './exchange.ts';
import type { Viewer } from './viewer.ts';

/** What one answer shows of one job. */
export interface Sighting extends JobRef {
  readonly exchange: Exchange;
  readonly operationId: string;
  /** JSON Pointer into the body: where the answer shows the job. */
  readonly pointer: string;
  /** What stands there. */
  readonly shown: unknown;
  /** The states that the job may be in; empty where the answer does not tell, or tells none that there is. */
  readonly states: readonly string[];
  /** What stands where the state should, where that is none of the lifecycle's. */
  readonly strange?: { readonly pointer: string; readonly value: unknown };
  /** The outcome of the states; absent while they are not final. */
  readonly outcome?: Outcome;
}

/**
 * The jobs that an answer shows, by the views of its operation. An answer that tells no id shows the job that it was asked
 * for. Answers that are no success show none.
 */
export function sightingsIn({ contract, viewOf }: Viewer, exchange: Exchange): readonly Sighting[] {
  const { operationId, answer, about } = exchange;
  if (operationId === undefined || answer === undefined || answer.status < 200 || answer.status > 299) return [];
  const role = contract.operations.find(({ id }) => id === operationId)?.role;
  const lifecycle = contract.lifecycles[role?.lifecycle ?? ''];
  if (role === undefined || lifecycle === undefined || answer.malformed !== undefined) return [];
  const view = viewOf(operationId, answer.status);
  // What is no JSON shows nothing, whatever it looks like; a header still can.
  const body = isJsonMediaType(answer.headers['content-type'] ?? '') ? answer.body : undefined;
  // A submission asks for no job that there is.
  const asked = role.kind === 'submit' ? undefined : about;
  return jobsIn(view, body).flatMap((shown, index): Sighting[] => {
    // An empty text is no id.
    const jobId = idOf(view, shown) || idInHeader(view, answer.headers) || asked?.jobId;
    if (!jobId) return [];
    const pointer = view.jobs === undefined ? '' : `${view.jobs}/${index}`;
    const told = statesIn(view, lifecycle, shown, pointer);
    return [{ jobId, lifecycle: role.lifecycle, exchange, operationId, pointer, shown, ...told }];
  });
}

/** A header shows the id as a whole or as a part of a URL. */
function idInHeader({ header }: JobView, headers: Readonly<Record<string, string>>): string | undefined {
  const [name, pattern] = header ?? [];
  const text = name === undefined ? undefined : headers[name];
  if (text === undefined || pattern === undefined) return text;
  const part = new RegExp(pattern).exec(text)?.[1];
  return part === undefined ? undefined : idOf({ id: [''] }, part);
}

/**
 * The states that a job may be in by what is shown of it, and what stands in the state's place instead.
 *
 * @param place - JSON Pointer to what is shown
 */
export function statesIn(
  view: JobView,
  { states }: Lifecycle,
  shown: unknown,
  place: string,
): Pick<Sighting, 'states' | 'strange' | 'outcome'> {
  if (view.state === undefined && view.signs === undefined) return { states: [] };
  const value = view.state === undefined ? shown : at(shown, view.state);
  const outcomes = Object.fromEntries(Object.entries(states).map(([name, { outcome }]) => [name, outcome ?? null]));
  const told =
    view.state === undefined ? readStates(view, outcomes, shown) : Object.keys(states).filter((name) => name === value);
  const [first] = told;
  if (first === undefined && isAmbiguous(view, outcomes, shown)) return { states: [] };
  if (first === undefined) return { states: [], strange: { pointer: place + (view.state ?? ''), value } };
  const outcome = states[first]?.outcome;
  return { states: told, ...(outcome !== undefined && { outcome }) };
}

/** Whether the signs of some state are there: then it only cannot be told apart from states of another outcome. */
function isAmbiguous(view: JobView, outcomes: ClientLifecycle['states'], shown: unknown): boolean {
  return Object.entries(view.signs ?? {}).some(
    ([state, signs]) => readStates({ ...view, signs: { [state]: signs } }, outcomes, shown).length > 0,
  );
}
