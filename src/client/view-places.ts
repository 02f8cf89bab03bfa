import { toPointer, valueAt } from '../contract/pointer.ts';
import { isObject } from './is-object.ts';

/** A part of a view, side by side with what an answer has at its place. */
export interface Place {
  /** Template; `undefined` where the view wants nothing to stand. */
  readonly template: unknown;
  /** `undefined` for nothing. */
  readonly value: unknown;
  /** JSON Pointer into the body. */
  readonly pointer: string;
}

/** The single places of a view of one job that is in `state`: each an expression, a text with expressions, or a literal. */
export function placesIn(place: Place, state: string): Place[] {
  const { template, value, pointer } = place;
  if (!isObject(template)) return [place];
  if ('$state' in template) return placesIn({ template: valueAt(template, ['$state', state]), value, pointer }, state);
  return membersOf(place, template).flatMap((member) => placesIn(member, state));
}

/** The jobs that a body shows: the elements of the array where the view has `$jobs`, else the body as a whole. */
export function jobsIn(view: unknown, body: unknown): Place[] {
  const whole = { template: view, value: body, pointer: '' };
  return showsMany(view) ? elementsOf(whole) : [whole];
}

// Words with a dollar are expressions and keys of the template language only, so that looking at the text is enough.

/** Whether a view shows many jobs. */
export function showsMany(view: unknown): boolean {
  return textOf(view).includes('"$jobs":');
}

/** Whether a view tells a job's state: by a value, or by conditions. */
export function tellsState(view: unknown): boolean {
  return /"\$job\.state"|"\$state":/.test(textOf(view));
}

function textOf(view: unknown): string {
  return JSON.stringify(view) ?? '';
}

function elementsOf(place: Place): Place[] {
  const { template, value, pointer } = place;
  if (!isObject(template)) return [];
  if (!('$jobs' in template)) return membersOf(place, template).flatMap(elementsOf);
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.map((item, at) => ({ template: template.$jobs, value: item, pointer: pointer + toPointer([at]) }));
}

function membersOf({ value, pointer }: Place, template: object): Place[] {
  return Object.entries(template).map(([name, inner]: [string, unknown]) => ({
    template: inner,
    value: valueAt(value, [name]),
    pointer: pointer + toPointer([name]),
  }));
}
