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
export function placesIn(template: unknown, value: unknown, pointer: string, state: string, jobId: string): Place[] {
  if (typeof template !== 'object' || template === null) return [{ template, value, pointer }];
  if ('$state' in template) return placesIn(memberOf(template.$state, state), value, pointer, state, jobId);
  const each = memberOf(template, '$jobs');
  const places = Object.keys(Object(each ? value : template)).map((name) => {
    const below = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return placesIn(each ?? memberOf(template, name), memberOf(value, name), below, state, jobId);
  });
  return places.filter((job) => !each || job.some((place) => readId(place) === jobId)).flat();
}

/** What a value has under a name; `undefined` for nothing, also where the value has no members. */
export function memberOf(value: unknown, name: string): unknown {
  return Object(value)[name];
}
