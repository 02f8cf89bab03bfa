import { type BundleSize, bundleTable } from './bundles/measure-bundles.ts';
import { medianOf, toRange, toRatio, toWhole } from './figures.ts';
import type { Round, Sample } from './measure-server.ts';
import { bare, prism } from './rows.ts';
import { type Spread, toSpread } from './statistics.ts';
import { type Table, toText } from './table.ts';
import { waits } from './waits/measure-waits.ts';
import { effortTable, memoryTable, type WaitRounds } from './waits/waits-tables.ts';

/** All figures of one run; what `--only` left out is absent. */
export interface Results {
  /** Rounds of load by the server's name. */
  readonly servers: ReadonlyMap<string, readonly Round[]>;
  /** Cold starts by the server's name, in milliseconds. */
  readonly coldStartsMs: ReadonlyMap<string, readonly number[]>;
  /** The twin called as a function. */
  readonly inProcess: readonly Pick<Round, 'get' | 'post'>[];
  /** Rounds of many waits at once by the way of waiting. */
  readonly waits: WaitRounds;
  /** What clients come to in an application. */
  readonly bundles: readonly BundleSize[];
  /** Machine, versions and settings, one sentence each. */
  readonly conditions: readonly string[];
}

type Phase = 'get' | 'post';

/** Writes the results down, with the noise that they are to be read against. */
export function toReport(results: Results, format: 'terminal' | 'markdown'): string {
  const { servers, inProcess } = results;
  const sections: [string, Table][] = [];
  if (servers.size > 0) {
    sections.push(['GET: read a job', loadTable(servers, 'get')], ['POST: submit a job', loadTable(servers, 'post')]);
    sections.push(['Start and memory', startTable(results)]);
  }
  if (inProcess.length > 0)
    sections.push(['The twin as a function, one call after the other', inProcessTable(inProcess)]);
  if (results.waits.size > 0) {
    const title = `${toWhole(waits)} waits at once`;
    sections.push([`${title}: memory`, memoryTable(results.waits)], [`${title}: CPU`, effortTable(results.waits)]);
  }
  if (results.bundles.length > 0) sections.push(['Bundle size', bundleTable(results.bundles)]);
  const blocks = sections.map(([title, table]) => `${toHeading(title, format)}\n\n${toText(table, format)}`);
  return [...blocks, ...noise(servers), results.conditions.join('\n')].join('\n\n');
}

function loadTable(servers: Results['servers'], phase: Phase): Table {
  const rates = new Map([...servers].map(([name, rounds]) => [name, rate(rounds, phase).median]));
  const ratio = (name: string, other: string): string => toRatio(rates.get(name), rates.get(other));
  return [
    ['server', 'requests/s (min-max)', 'p50 ms', 'p99 ms', 'CPU µs/request', 'x bare', 'x Prism'],
    ...[...servers].map(([name, rounds]) => {
      const samples = rounds.map((round) => round[phase]);
      return [
        name,
        toRange(rate(rounds, phase)),
        ...latencyAndCpu(samples),
        ratio(name, bare.name),
        ratio(name, prism.name),
      ];
    }),
  ];
}

function startTable({ servers, coldStartsMs }: Results): Table {
  const toMegabytes = (values: readonly number[]): string => toWhole(toSpread(values).median / 1024 ** 2);
  return [
    ['server', 'cold start ms (min-max)', 'idle RSS MB', 'loaded RSS MB'],
    ...[...servers].map(([name, rounds]) => [
      name,
      toRange(toSpread(coldStartsMs.get(name) ?? [])),
      toMegabytes(rounds.map(({ idleRssBytes }) => idleRssBytes)),
      toMegabytes(rounds.map(({ loadedRssBytes }) => loadedRssBytes)),
    ]),
  ];
}

function inProcessTable(rounds: Results['inProcess']): Table {
  const line = (name: string, phase: Phase): string[] => {
    return [name, toRange(rate(rounds, phase)), ...latencyAndCpu(rounds.map((round) => round[phase]))];
  };
  return [['call', 'calls/s (min-max)', 'p50 ms', 'p99 ms', 'CPU µs/call'], line('GET', 'get'), line('POST', 'post')];
}

/** What the yardstick itself swings by is what no difference between two rows can be told from. */
function noise(servers: Results['servers']): string[] {
  const rounds = servers.get(bare.name);
  if (rounds === undefined) return [];
  const swing = (phase: Phase): string => {
    const { median, min, max } = rate(rounds, phase);
    return `${toWhole(((max - min) / median) * 100)} % on ${phase.toUpperCase()}`;
  };
  return [
    `Noise: between rounds, ${bare.name} itself swung by ${swing('get')} and ${swing('post')}. Smaller differences mean nothing.`,
  ];
}

function rate(rounds: readonly Pick<Round, Phase>[], phase: Phase): Spread {
  return toSpread(rounds.map((round) => round[phase].requestsPerSecond));
}

function latencyAndCpu(samples: readonly Sample[]): string[] {
  const p50Ms = medianOf(samples, (sample) => sample.p50Ms);
  const p99Ms = medianOf(samples, (sample) => sample.p99Ms);
  return [p50Ms.toFixed(3), p99Ms.toFixed(3), medianOf(samples, ({ cpuUs }) => cpuUs).toFixed(1)];
}

function toHeading(title: string, format: 'terminal' | 'markdown'): string {
  return format === 'markdown' ? `### ${title}` : title;
}
