import { medianOf, toRange, toRatio, toWhole } from '../figures.ts';
import { toSpread } from '../statistics.ts';
import type { Table } from '../table.ts';
import { paceMs, type WaitRound, waits } from './measure-waits.ts';
import { latencyMs } from './replay.ts';
import { naive, ways } from './ways.ts';

/** Rounds by the name of the way in `ways`. */
export type WaitRounds = ReadonlyMap<string, readonly WaitRound[]>;

/** What a wait holds: its share of what all hold together. */
export function memoryTable(ways: WaitRounds): Table {
  const share = (rounds: readonly WaitRound[], bytes: (round: WaitRound) => number): string =>
    toRange(toSpread(rounds.map((round) => bytes(round) / waits / 1024)), toTenth);
  return [
    ['KB per wait (min-max)', 'heap asleep', 'heap under way', 'RSS asleep', 'RSS under way', 'peak RSS'],
    ...[...ways].map(([way, rounds]) => [
      nameOf(way),
      share(rounds, ({ asleep }) => asleep.heapBytes),
      share(rounds, ({ underWay }) => underWay.heapBytes),
      share(rounds, ({ asleep }) => asleep.rssBytes),
      share(rounds, ({ underWay }) => underWay.rssBytes),
      share(rounds, ({ peakRssBytes }) => peakRssBytes),
    ]),
  ];
}

/** What a wait costs, from its first request to its end. */
export function effortTable(ways: WaitRounds): Table {
  const perWaitUs = ({ cpuUs }: WaitRound): number => cpuUs / waits;
  const naiveUs = medianOf(ways.get('naive') ?? [], perWaitUs);
  return [
    ['way', 'CPU µs/wait (min-max)', 'x naive', 'CPU µs/request (min-max)', 'requests/wait'],
    ...[...ways].map(([way, rounds]) => [
      nameOf(way),
      toRange(toSpread(rounds.map(perWaitUs))),
      toRatio(medianOf(rounds, perWaitUs), naiveUs),
      toRange(toSpread(rounds.map(({ cpuUs, requests }) => cpuUs / requests))),
      medianOf(rounds, ({ requests }) => requests / waits).toFixed(2),
    ]),
  ];
}

/** How it was measured, one sentence each. */
export function waitConditions(rounds: number): string[] {
  return [
    `Waits: ${toWhole(waits)} at once on jobs that go on until the last look, a look every ${paceMs / 1000} s; ` +
      `medians of ${rounds} rounds, rotated, each in fresh processes: one is weighed, after collecting garbage, the other's CPU time taken.`,
    `No twin and no network is measured: a fetch in the process replays what the twin answered, ${latencyMs} ms after each request. ` +
      `That share is the same in all ways; "${naive.name}" is little else. It has no deadline, no backoff and no limit for an answer.`,
    'Asleep: all have looked once. Under way: all have their requests out. RSS asleep and peak RSS hold what collecting has not given back.',
  ];
}

function nameOf(way: string): string {
  return ways[way]?.name ?? way;
}

function toTenth(value: number): string {
  return value.toFixed(1);
}
