import type { ClientContract } from '../../src/client/client-contract.ts';

type States = ClientContract['lifecycles'][string];

/** The way of a job: the states behind it, the one that it is in, and those that are still expected. */
export interface Route {
  readonly states: readonly string[];
  /** Which of them it is in; -1 before it is submitted. */
  readonly at: number;
}

/** What a job of a lifecycle goes through if all goes well. */
export function expectRoute(lifecycle: States, initial: string): Route {
  return { states: pathToSuccess(lifecycle, initial) ?? [initial], at: -1 };
}

/** The route of a job that is seen in a state, which may not be one that was expected. */
export function moveOn({ states, at }: Route, state: string, lifecycle: States): Route {
  if (states.includes(state)) return { states, at: states.indexOf(state) };
  const behind = states.slice(0, at + 1);
  return { states: [...behind, ...(pathToSuccess(lifecycle, state) ?? [state])], at: behind.length };
}

/** The first way of the lifecycle, in the order of the document, that ends in success. */
function pathToSuccess(lifecycle: States, from: string, behind: readonly string[] = []): string[] | undefined {
  const state = lifecycle[from];
  if (state?.outcome !== undefined) return state.outcome === 'success' ? [from] : undefined;
  const passed = [...behind, from];
  for (const next of state?.next ?? []) {
    const ahead = passed.includes(next) ? undefined : pathToSuccess(lifecycle, next, passed);
    if (ahead !== undefined) return [from, ...ahead];
  }
  return undefined;
}
