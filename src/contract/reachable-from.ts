import type { Lifecycle } from './contract.ts';

/**
 * The states that a job can come to from a state, this one included: by any legal move (weight 0 counts: the twin never makes
 * it by itself, the API may), and by stops.
 *
 * @param isStopped - whether stops count
 */
export function reachableFrom(state: string, { states }: Lifecycle, isStopped = true): Set<string> {
  const reached = new Set([state]);
  for (const name of reached) {
    const { next = {}, stop } = states[name] ?? {};
    for (const onward of Object.keys(next)) reached.add(onward);
    if (isStopped && stop !== undefined) reached.add(stop);
  }
  return reached;
}
