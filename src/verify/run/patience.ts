import type { Lifecycle } from '../../contract/contract.ts';

/** Servers under test are slower than their documents say, and begin late. */
const slack = { factor: 3, moreMs: 30_000 };

/** How long a job is waited for, in milliseconds: several times the longest life that its document declares. */
export function patienceMs(lifecycle: Lifecycle | undefined): number {
  const stays = Object.values(lifecycle?.states ?? {}).flatMap(({ outcome, stayMs }) =>
    outcome === undefined && stayMs !== null ? [stayMs[1]] : [],
  );
  return slack.moreMs + slack.factor * stays.reduce((sumMs, stayMs) => sumMs + stayMs, 0);
}
