import type { State } from '../../src/contract/contract.ts';

/** The states of a lifecycle, as far as a route needs them. */
export type States = Readonly<Record<string, Pick<State, 'next' | 'outcome'>>>;

/** The way of a job: the states behind it, the one that it is in, and those that are still expected. */
export interface Route {
  readonly states: readonly string[];
  /** Which of them it is in; -1 before it is submitted. */
  readonly at: number;
}

/** What a job of a lifecycle goes through if all goes well. */
export function expectRoute(states: States, initial: string): Route {
  return { states: pathToSuccess(states, initial) ?? [initial], at: -1 };
}

/** The route of a job that is seen in a state, which may not be one that was expected. */
export function moveOn({ states, at }: Route, state: string, all: States): Route {
  if (states.includes(state)) return { states, at: states.indexOf(state) };
  const behind = states.slice(0, at + 1);
  return { states: [...behind, ...(pathToSuccess(all, state) ?? [state])], at: behind.length };
}

/** The first way of the lifecycle, in the order of the document, that ends in success. */
function pathToSuccess(states: States, from: string, behind: readonly string[] = []): string[] | undefined {
  const state = states[from];
  if (state?.outcome !== undefined) return state.outcome === 'success' ? [from] : undefined;
  const passed = [...behind, from];
  for (const next of Object.keys(state?.next ?? {})) {
    const ahead = passed.includes(next) ? undefined : pathToSuccess(states, next, passed);
    if (ahead !== undefined) return [from, ...ahead];
  }
  return undefined;
}
