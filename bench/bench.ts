// How fast the twin is, beside bare node:http (what is possible) and Prism (what there is); what waiting costs, beside a loop
// written by hand; how big clients are. All from one run on one machine, since only ratios carry over to another.
import { Command, InvalidArgumentError } from 'commander';
import { type BundleSize, bundleConditions, measureBundles } from './bundles/measure-bundles.ts';
import { functionConditions, loadConditions, machineConditions } from './conditions.ts';
import { type InProcessRound, measureInProcess } from './measure-in-process.ts';
import { readWrkVersion } from './measure-load.ts';
import { measureColdStart, measureServer, type Round, type ServerRow } from './measure-server.ts';
import { toReport } from './report.ts';
import { rotate } from './rotate.ts';
import { bundleSize, inProcess, servers, waits } from './rows.ts';
import { looksWithin, measureWaits, type WaitRound } from './waits/measure-waits.ts';
import { recordAnswers } from './waits/recording.ts';
import { waitConditions } from './waits/waits-tables.ts';
import { ways } from './waits/ways.ts';

interface Length {
  readonly rounds: number;
  readonly seconds: number;
}

interface Options extends Length {
  readonly only: readonly string[];
  readonly markdown: boolean;
}

/** Enough for a median, and quick: nothing but starts. */
const coldStarts = 7;
const names = [...Object.keys(servers), inProcess, waits, bundleSize];

function parseCount(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number from 1.');
}

function parseNames(text: string): string[] {
  const given = text.split(',');
  const unknown = given.filter((name) => !names.includes(name));
  if (unknown.length === 0) return given;
  throw new InvalidArgumentError(
    `There is no ${unknown.join(', ')}. Choose from ${names.join(', ')}, with commas between.`,
  );
}

async function bench({ rounds, seconds, only, markdown }: Options): Promise<void> {
  const length = { rounds, seconds };
  const conditions = machineConditions();
  const chosen = Object.entries(servers).flatMap(([name, row]) => (only.includes(name) ? [row] : []));
  if (chosen.length > 0) conditions.push(...loadConditions(await readLoadTool(), rounds, seconds, coldStarts));
  if (only.includes(inProcess)) conditions.push(...functionConditions(rounds, seconds));
  if (only.includes(waits)) conditions.push(...waitConditions(rounds));
  const results = {
    coldStartsMs: await measureColdStarts(chosen),
    ...(await measureTwin(chosen, only.includes(inProcess), length)),
    waits: only.includes(waits) ? await measureWaysOfWaiting(length) : new Map<string, WaitRound[]>(),
    bundles: only.includes(bundleSize) ? await measureBundleSizes() : [],
  };
  // Only now is everything installed whose version is named.
  if (only.includes(bundleSize)) conditions.push(...bundleConditions());
  process.stdout.write(`${toReport({ ...results, conditions }, markdown ? 'markdown' : 'terminal')}\n`);
}

/** What loads servers, by name and version. */
async function readLoadTool(): Promise<string> {
  if (process.platform === 'linux') return await readWrkVersion();
  throw new Error(
    `Failed to measure servers: their CPU time is read from /proc, which ${process.platform} does not have. ` +
      `Choose from ${inProcess}, ${waits}, ${bundleSize} with --only.`,
  );
}

async function measureColdStarts(rows: readonly ServerRow[]): Promise<Map<string, number[]>> {
  const starts = new Map<string, number[]>(rows.map(({ name }) => [name, []]));
  if (rows.length > 0) tell(`cold starts: ${coldStarts} of each`);
  for (let round = 0; round < coldStarts; round += 1) {
    for (const row of rotate(rows, round)) starts.get(row.name)?.push(await measureColdStart(row));
  }
  return starts;
}

async function measureTwin(
  rows: readonly ServerRow[],
  asFunction: boolean,
  { rounds, seconds }: Length,
): Promise<{ servers: Map<string, Round[]>; inProcess: InProcessRound[] }> {
  const loads = new Map<string, Round[]>(rows.map(({ name }) => [name, []]));
  const calls: InProcessRound[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const row of rotate(rows, round)) {
      tell(`round ${round + 1} of ${rounds}: ${row.name}`);
      loads.get(row.name)?.push(await measureServer(row, seconds));
    }
    if (!asFunction) continue;
    tell(`round ${round + 1} of ${rounds}: the twin as a function`);
    calls.push(await measureInProcess(seconds));
  }
  return { servers: loads, inProcess: calls };
}

async function measureWaysOfWaiting({ rounds, seconds }: Length): Promise<Map<string, WaitRound[]>> {
  const recording = await recordAnswers();
  const taken = new Map<string, WaitRound[]>(Object.keys(ways).map((way) => [way, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [way, { name }] of rotate(Object.entries(ways), round)) {
      tell(`round ${round + 1} of ${rounds}: many waits by ${name}`);
      taken.get(way)?.push(await measureWaits(way, looksWithin(seconds), recording));
    }
  }
  return taken;
}

function measureBundleSizes(): Promise<BundleSize[]> {
  tell('bundle sizes');
  return measureBundles(tell);
}

function tell(progress: string): void {
  process.stderr.write(`${progress}\n`);
}

const program = new Command('bench')
  .description('measure the twin beside bare node:http and Prism, what waits cost, and how big clients are')
  .option('--rounds <number>', 'how often each is measured', parseCount, 3)
  .option('--seconds <number>', 'length of each load, and life of the jobs that are waited for', parseCount, 5)
  .option('--only <names>', `what to measure, with commas between: ${names.join(', ')}`, parseNames, names)
  .option('--markdown', 'write the tables as Markdown', false)
  .action(bench);

// The servers run in process groups of their own, which Ctrl-C does not reach: end by "exit", which they are tied to.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
