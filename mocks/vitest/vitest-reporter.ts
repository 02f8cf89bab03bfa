/**
 * `jobtwin/vitest-reporter`: tells which operations, states and moves of jobs no test has shown.
 *
 * @module vitest-reporter
 */
import type { Reporter, TestModule } from 'vitest/node';
import { resolveOptions } from '../../src/client/resolve-options.ts';
import type { Tally } from '../../src/verify/coverage/coverage.ts';
import type { SeenByTest } from './seen-by-test.ts';

/** Options of the reporter. */
export interface JobCoverageOptions {
  /**
   * Least share that the tests must have exercised, in percent, such as `{ states: 100 }`; below it, the run fails.
   *
   * @defaultValue no demand: what was missed is told, and that is all
   */
  readonly thresholds?: JobCoverageThresholds;
  /**
   * Where a line goes.
   *
   * @defaultValue standard output
   */
  readonly log?: (line: string) => void;
}

/** Shares in percent. */
export interface JobCoverageThresholds {
  /** Of the operations. */
  readonly operations?: number;
  /** Of the states of all lifecycles. */
  readonly states?: number;
  /** Of the legal moves of all lifecycles. */
  readonly moves?: number;
}

type Kind = keyof JobCoverageThresholds;

const kinds: readonly Kind[] = ['operations', 'states', 'moves'];

/**
 * A reporter of Vitest: after all tests, one line for each API, and below it what no test has shown. It reads what tests of
 * `jobTest` and `recordJobs` leave behind, of all files and workers.
 *
 * @example
 * import { defineConfig } from 'vitest/config';
 *
 * export default defineConfig({
 *   test: { reporters: ['default', ['jobtwin/vitest-reporter', { thresholds: { states: 100 } }]] },
 * });
 */
export default class JobCoverageReporter implements Reporter {
  readonly #thresholds: Required<JobCoverageThresholds>;
  readonly #log: (line: string) => void;

  /**
   * @throws {TypeError} for an unknown option, an unknown kind of threshold, and thresholds that are none
   * @throws {RangeError} for a threshold that is no number from 0 to 100
   */
  constructor(options: JobCoverageOptions = {}) {
    const { thresholds, log } = resolveOptions('report jobs', options, { thresholds: {}, log: console.log });
    this.#thresholds = resolveThresholds(thresholds);
    this.#log = log;
  }

  /** Called by Vitest when all tests are over. */
  onTestRunEnd(testModules: readonly TestModule[]): void {
    const seen = testModules.flatMap(({ children }) =>
      [...children.allTests()].flatMap((each) => each.meta().jobtwin ?? []),
    );
    if (seen.length === 0 && kinds.some((kind) => this.#thresholds[kind] > 0)) {
      this.#log('Failed: no test has used a twin. Use that of jobTest, or recordJobs, or demand nothing.');
      process.exitCode = 1;
    }
    for (const [api, ofApi] of Map.groupBy(seen, (each) => each.api)) this.#tell(api, ofApi);
  }

  #tell(api: string, seen: readonly SeenByTest[]): void {
    const tallies = kinds.map((kind) => ({ kind, ...union(seen.map((each) => each[kind])) }));
    const cells = tallies.map(({ kind, total, reached }) => `${kind} ${reached.length}/${total}`);
    this.#log(`jobs of ${api}: ${cells.join('  ')}`);
    for (const { kind, total, reached, missed } of tallies) {
      if (missed.length > 0) this.#log(`  ${kind} that no test has shown: ${missed.join(', ')}`);
      const wanted = this.#thresholds[kind];
      const percent = total === 0 ? 100 : Math.floor((100 * reached.length) / total);
      if (percent >= wanted) continue;
      this.#log(`  Failed: the tests have shown ${percent} % of the ${kind}, ${wanted} % are demanded.`);
      process.exitCode = 1;
    }
  }
}

function resolveThresholds(given: JobCoverageThresholds): Required<JobCoverageThresholds> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new TypeError(`Failed to report jobs: "thresholds" is ${given}. Give an object, such as { states: 100 }.`);
  }
  const thresholds = resolveOptions('report jobs', given, { operations: 0, states: 0, moves: 0 });
  for (const [kind, percent] of Object.entries(thresholds)) {
    if (typeof percent === 'number' && percent >= 0 && percent <= 100) continue;
    throw new RangeError(`Failed to report jobs: the threshold "${kind}" is ${percent}. Give a number from 0 to 100.`);
  }
  return thresholds;
}

/** What any of several tests has reached. */
function union(tallies: readonly Tally[]): Tally {
  const reached = new Set(tallies.flatMap((each) => each.reached));
  const [{ total, reached: own, missed } = { total: 0, reached: [], missed: [] }] = tallies;
  const all = [...own, ...missed];
  return { total, reached: all.filter((name) => reached.has(name)), missed: all.filter((name) => !reached.has(name)) };
}
