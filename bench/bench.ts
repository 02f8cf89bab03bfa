// How fast the twin is, beside bare node:http (what is possible) and Prism (what there is): all from one run on one machine,
// since only ratios carry over to another.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import { type InProcessRound, measureInProcess } from './measure-in-process.ts';
import { readWrkVersion } from './measure-load.ts';
import { measureColdStart, measureServer, type Round, type ServerRow } from './measure-server.ts';
import { toReport } from './report.ts';
import { inProcess, servers } from './rows.ts';

interface Options {
  readonly rounds: number;
  readonly seconds: number;
  readonly only: readonly string[];
  readonly markdown: boolean;
}

/** Enough for a median, and quick: nothing but starts. */
const coldStarts = 7;
const names = [...Object.keys(servers), inProcess];

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
  if (process.platform !== 'linux') {
    throw new Error(
      `Failed to run the benchmark: it reads CPU time from /proc, which ${process.platform} does not have.`,
    );
  }
  const wrk = await readWrkVersion();
  const chosen = Object.entries(servers).flatMap(([name, row]) => (only.includes(name) ? [row] : []));
  const starts = await measureColdStarts(chosen);
  const loads = new Map<string, Round[]>(chosen.map(({ name }) => [name, []]));
  const calls: InProcessRound[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const row of rotate(chosen, round)) {
      tell(`round ${round + 1} of ${rounds}: ${row.name}`);
      loads.get(row.name)?.push(await measureServer(row, seconds));
    }
    if (only.includes(inProcess)) {
      tell(`round ${round + 1} of ${rounds}: the twin as a function`);
      calls.push(await measureInProcess(seconds));
    }
  }
  const conditions = toConditions(wrk, rounds, seconds);
  const results = { servers: loads, coldStartsMs: starts, inProcess: calls, conditions };
  process.stdout.write(`${toReport(results, markdown ? 'markdown' : 'terminal')}\n`);
}

async function measureColdStarts(rows: readonly ServerRow[]): Promise<Map<string, number[]>> {
  const starts = new Map<string, number[]>(rows.map(({ name }) => [name, []]));
  tell(`cold starts: ${coldStarts} of each`);
  for (let round = 0; round < coldStarts; round += 1) {
    for (const row of rotate(rows, round)) starts.get(row.name)?.push(await measureColdStart(row));
  }
  return starts;
}

/** Every round begins one place further on, so that no server always has the same neighbor. */
function rotate<T>(rows: readonly T[], round: number): T[] {
  const first = rows.length === 0 ? 0 : round % rows.length;
  return [...rows.slice(first), ...rows.slice(0, first)];
}

function toConditions(wrk: string, rounds: number, seconds: number): string[] {
  const prismPackage = createRequire(import.meta.url).resolve('@stoplight/prism-cli/package.json');
  const prismVersion: unknown = JSON.parse(readFileSync(prismPackage, 'utf8')).version;
  const [cpu] = cpus();
  return [
    `Load: ${wrk}, 32 connections, ${seconds} s for each figure after a warm-up; medians of ${rounds} rounds, rotated.`,
    `Cold start: from spawn to the answer to the first submission; median of ${coldStarts}, without load.`,
    `Machine: ${cpus().length} x ${cpu?.model ?? 'unknown processor'}, shared by server and load. Node ${process.version}, Prism ${prismVersion}.`,
    'Validation is on in the twin and in Prism; both keep silent about requests. The bare server checks one name.',
  ];
}

function tell(progress: string): void {
  process.stderr.write(`${progress}\n`);
}

const program = new Command('bench')
  .description('measure the twin beside bare node:http and Prism')
  .option('--rounds <number>', 'rounds of load', parseCount, 3)
  .option('--seconds <number>', 'length of each load', parseCount, 5)
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
