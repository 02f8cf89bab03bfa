import { element } from './element.ts';
import { expectRoute, moveOn, type States } from './route.ts';

/** The states of a job in a row: those that it has passed, the one that it is in, and those that are still expected. */
export interface StateTrack {
  readonly element: HTMLOListElement;
  /** Shows how a job moves into a state; without one, what a new job will go through. */
  show(state?: string): void;
}

/** Creates the track of a lifecycle. */
export function createStateTrack(states: States, initial: string): StateTrack {
  const list = element('ol', { className: 'track', role: 'list', ariaLabel: 'States' });
  let route = expectRoute(states, initial);
  return {
    element: list,
    show(state) {
      route = state === undefined ? expectRoute(states, initial) : moveOn(route, state, states);
      const items = route.states.map((name, place) => toItem(name, place - route.at, states[name]?.outcome));
      list.replaceChildren(...items);
    },
  };
}

function toItem(name: string, distance: number, outcome: string | undefined): HTMLLIElement {
  const item = element('li', {}, name);
  item.dataset.place = distance > 0 ? 'ahead' : distance < 0 ? 'passed' : (outcome ?? 'now');
  if (distance === 0) item.ariaCurrent = 'step';
  return item;
}
