import type { Fault } from '../contract/document-error.ts';
import { parseDurationMs } from '../contract/duration.ts';
import type { OpenApiDocument } from '../contract/load-document.ts';
import { brief, listed } from './reading/brief.ts';
import { type LifecyclePlace, lifecyclesOf, type StatePlace } from './reading/lifecycles.ts';
import { didYouMean } from './reading/nearest.ts';
import { memberOf, membersOf } from './reading/resolve.ts';

/**
 * The states of a lifecycle are one graph: every name is a declared state, every state can be reached from the initial one
 * (weight 0 and stops count) and comes to a final one by itself (they do not), and no range of a stay is upside down.
 */
export function lifecycleGraph(document: OpenApiDocument): Fault[] {
  return [...lifecyclesOf(document).values()].flatMap((lifecycle) => {
    const states = [...lifecycle.states.values()];
    const steps = [...unknownStates(lifecycle), ...states.flatMap(weights)];
    const ways = steps.length > 0 ? [] : [...unreachable(lifecycle), ...endless(lifecycle)];
    return [...steps, ...ways, ...states.flatMap(stays)];
  });
}

function unknownStates({ place, initial, states }: LifecyclePlace): Fault[] {
  const names = [...states.keys()];
  const check = (name: string | undefined, pointer: string): Fault[] =>
    name === undefined || states.has(name) ? [] : [{ pointer, message: noSuchState(name, names) }];
  return [
    ...check(initial, `${place.pointer}/initial`),
    ...[...states.values()].flatMap((state) => [
      ...membersOf(memberOf(state.place, 'next')).flatMap(([name, { pointer }]) => check(name, pointer)),
      ...check(state.stop, `${state.place.pointer}/stop`),
    ]),
  ];
}

function noSuchState(name: string, names: readonly string[]): string {
  return `"${name}" is not a state of this lifecycle. Its states: ${listed(names)}.${didYouMean(name, names)}`;
}

function unreachable({ initial, states }: LifecyclePlace): Fault[] {
  if (initial === undefined) return [];
  const reached = spread([initial], (name) => successorsOf(states.get(name)));
  return [...states.values()]
    .filter(({ name }) => !reached.has(name))
    .map(({ name, place }) => ({
      pointer: place.pointer,
      message: `no move leads to the state "${name}" from "${initial}". Add it to the next (weight 0: legal, never by itself) or the stop of a state, or remove it.`,
    }));
}

function endless({ states }: LifecyclePlace): Fault[] {
  const all = [...states.values()];
  const finals = all.filter(({ outcome }) => outcome !== undefined).map(({ name }) => name);
  const predecessors = (name: string): string[] =>
    all.filter(({ next }) => (next.get(name) ?? 0) > 0).map((state) => state.name);
  const ending = spread(finals, predecessors);
  return all
    .filter(({ name }) => !ending.has(name))
    .map(({ name, place }) => ({
      pointer: place.pointer,
      message: `the state "${name}" leads to no final state by moves of a weight above 0: its jobs would never end. Give it such a move towards a state with an outcome, or an outcome of its own.`,
    }));
}

function weights({ name, place, outcome, next }: StatePlace): Fault[] {
  const given = [...next.values()];
  if (outcome !== undefined || given.length === 0 || given.some((weight) => weight > 0)) return [];
  const message = `every move from the state "${name}" has weight 0, so that its jobs would stay for ever. Give at least one move a weight above 0.`;
  return [{ pointer: `${place.pointer}/next`, message }];
}

function stays({ place }: StatePlace): Fault[] {
  const stay = memberOf(place, 'stay');
  if (stay === undefined || !Array.isArray(stay.value)) return [];
  const [shortest, longest] = stay.value.map(toMs);
  if (shortest === undefined || longest === undefined || shortest <= longest) return [];
  const message = `the stay ${brief(stay.value)} is longest before it is shortest. Write the shorter duration first.`;
  return [{ pointer: stay.pointer, message }];
}

/** `undefined` where it is no duration; the rule `extension-words` reports that. */
function toMs(duration: unknown): number | undefined {
  try {
    return typeof duration === 'string' ? parseDurationMs(duration) : undefined;
  } catch {
    return undefined;
  }
}

function successorsOf(state: StatePlace | undefined): string[] {
  if (state === undefined) return [];
  return [...state.next.keys(), ...(state.stop === undefined ? [] : [state.stop])];
}

/** The names that can be reached from the first ones, these included. */
function spread(from: readonly string[], onward: (name: string) => readonly string[]): Set<string> {
  const reached = new Set(from);
  for (const name of reached) for (const neighbor of onward(name)) reached.add(neighbor);
  return reached;
}
