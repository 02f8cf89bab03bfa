import { type OperationPlace, responseFor, successesOf } from './operations.ts';
import { below, entriesBelow, memberOf, type Place } from './resolve.ts';
import { type ShownPlaces, shownIn } from './shown.ts';

/** One value of an answer whose schema may hold views: a representation of the body, or a header. */
export interface AnswerPart {
  /** `application/json`, or `header Location`. */
  readonly name: string;
  /** The Media Type or Header Object. */
  readonly place: Place;
  readonly schema: Place;
}

/** The status with which an operation answers while its job is in a state; an unlisted state answers 404. */
export function statusIn(operation: OperationPlace, state: string): number {
  const status = operation.role && memberOf(operation.role.place, 'status');
  if (typeof status?.value === 'number') return status.value;
  if (status !== undefined) return Number(below(status, '$state', state)?.value ?? 404);
  return Math.min(...successesOf(operation).map(([code]) => Number.parseInt(code, 10)));
}

/** The parts of the success with which an operation answers while its job is in a state; none if it is no success. */
export function partsIn(operation: OperationPlace, state: string): AnswerPart[] {
  const status = statusIn(operation, state);
  const response = responseFor(operation, status);
  return response === undefined || status >= 400 ? [] : partsOf(response);
}

/** The parts of a response that have a schema. */
export function partsOf(response: Place): AnswerPart[] {
  const holders = [
    ...entriesBelow(response, 'content'),
    ...entriesBelow(response, 'headers').map(([name, place]): [string, Place] => [`header ${name}`, place]),
  ];
  return holders.flatMap(([name, place]) => {
    const schema = memberOf(place, 'schema');
    return schema === undefined ? [] : [{ name, place, schema }];
  });
}

/** How the parts of a success look while the job is in a state, by the part's name and the place's pointer. */
export function shownBy(operation: OperationPlace, state: string): ShownPlaces {
  return new Map(
    partsIn(operation, state).flatMap(({ name, schema }) =>
      [...shownIn(schema, state)].map(([pointer, shown]) => [`${name} ${pointer}`, shown] as const),
    ),
  );
}
