import { expect, it } from 'vitest';
import type { Lifecycle } from '../../../src/contract/contract.ts';
import { patienceMs } from '../../../src/verify/run/patience.ts';
import { press } from '../exchange-of.ts';

const state = { next: {}, log: [], partial: false };
const short: Lifecycle = {
  ...(press.contract.lifecycles.run as Lifecycle),
  states: { busy: { ...state, stayMs: [0, 100] }, over: { ...state, stayMs: null, outcome: 'success' } },
};

it.each<[string, Lifecycle | undefined, number]>([
  ['half a minute and three times the longest way', press.contract.lifecycles.run, 45_000],
  ['half a minute for a short life', short, 30_300],
  ['half a minute for one that is not known', undefined, 30_000],
])('a job is waited for: %s', (_, lifecycle, wantedMs) => {
  expect(patienceMs(lifecycle)).toBe(wantedMs);
});
