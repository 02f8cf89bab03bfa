import { toPointer, valueAt } from '../contract/pointer.ts';
import { readId } from './read-id.ts';

/** A single place of a view, side by side with what an answer has there. */
export interface Place {
  /** An expression, a text with expressions, or a literal; `undefined` where the view wants nothing to stand. */
  readonly template: unknown;
  /** `undefined` for nothing. */
  readonly value: unknown;
  /** JSON Pointer into the body. */
  readonly pointer: string;
}

/**
 * The single places of the view of one job.
 *
 * @param state - the state that the job is in: of the templates that depend on it, this one's
 * @param jobId - which job is meant where the view shows many
 */
export function placesIn(
  template: unknown,
  value: unknown,
  state: string = '',
  jobId: string = '',
  pointer: string = '',
): Place[] {
  if (typeof template !== 'object' || template === null) return [{ template, value, pointer }];
  if ('$state' in template) return placesIn(valueAt(template.$state, [state]), value, state, jobId, pointer);
  const each = '$jobs' in template ? template.$jobs : undefined;
  const names = Object.keys(each === undefined ? template : (value ?? []));
  const places = names.map((name) =>
    placesIn(each ?? valueAt(template, [name]), valueAt(value, [name]), state, jobId, pointer + toPointer([name])),
  );
  return places.filter((job) => each === undefined || job.some((place) => readId(place) === jobId)).flat();
}
