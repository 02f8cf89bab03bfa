import type { OpenApiDocument } from '../../contract/load-document.ts';
import { isObject } from '../../contract/resolver.ts';
import { entriesBelow, memberOf, membersOf, type Place, rootOf, textBelow } from './resolve.ts';

/** A state as a document declares it; what is missing or has the wrong type is left out. */
export interface StatePlace {
  readonly name: string;
  readonly place: Place;
  readonly next: ReadonlyMap<string, number>;
  readonly stop: string | undefined;
  readonly outcome: string | undefined;
  readonly partial: boolean;
}

/** A lifecycle as a document declares it. */
export interface LifecyclePlace {
  readonly name: string;
  readonly place: Place;
  readonly initial: string | undefined;
  readonly states: ReadonlyMap<string, StatePlace>;
}

/** The lifecycles of a document, by name. */
export function lifecyclesOf(document: OpenApiDocument): Map<string, LifecyclePlace> {
  return new Map(entriesBelow(rootOf(document), 'x-jobs').map(([name, place]) => [name, toLifecycle(name, place)]));
}

function toLifecycle(name: string, place: Place): LifecyclePlace {
  const states = entriesBelow(place, 'states').map(([state, at]): [string, StatePlace] => [state, toState(state, at)]);
  return { name, place, initial: textBelow(place, 'initial'), states: new Map(states) };
}

function toState(name: string, place: Place): StatePlace {
  const next = memberOf(place, 'next');
  const moves = membersOf(next).flatMap(([state, { value }]): [string, number][] =>
    typeof value === 'number' ? [[state, value]] : [],
  );
  return {
    name,
    place,
    next: new Map(isObject(next?.value) ? moves : []),
    stop: textBelow(place, 'stop'),
    outcome: textBelow(place, 'outcome'),
    partial: memberOf(place, 'partial')?.value === true,
  };
}
