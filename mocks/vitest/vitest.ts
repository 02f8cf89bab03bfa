/**
 * `jobtwin/vitest`: a `test` for Vitest in which every test has a twin of its own, a client of it, and the time.
 *
 * @module vitest
 */
import { type TestAPI, test } from 'vitest';
import type { ClientOptions } from '../../src/client/client-options.ts';
import { createClient, type JobClient } from '../../src/client/create-client.ts';
import { resolveOptions } from '../../src/client/resolve-options.ts';
import type { TypedContract } from '../../src/client/typed-contract.ts';
import { createRandom } from '../../src/clock/seeded-random.ts';
import { parseContract } from '../../src/contract/parse-contract.ts';
import { toClientContract } from '../../src/generate/to-client-contract.ts';
import { createTwin, type Twin } from '../engine/create-twin.ts';
import { anyCredentials } from './any-credentials.ts';
import { createRecorder } from './recorder.ts';
import { type SeenByTest, tellSeen } from './seen-by-test.ts';
import { createTestClock, type TestClock } from './test-clock.ts';

export { recordJobs } from './record-jobs.ts';
export type { SeenByTest, TestClock };

/** What {@link jobTest} needs to know. */
export interface JobTestOptions<C extends TypedContract> {
  /** What the twin knows of the API: the content of its `contract.json`. */
  readonly contract: unknown;
  /** What the client knows of the same API, as it is given to `createClient`. */
  readonly client: C;
  /**
   * Decides what is drawn at random, such as how long a job takes: the same in every test.
   *
   * @defaultValue 1
   */
  readonly seed?: number | undefined;
  /**
   * When each test begins, by its own clock.
   *
   * @defaultValue 2026-01-01T00:00:00Z
   */
  readonly startsAt?: Date | undefined;
  /**
   * Headers of all requests of the client.
   *
   * @defaultValue credentials that the API accepts
   */
  readonly headers?: ClientOptions['headers'];
}

/** What a test can ask for. Each is made when a test asks for it, and for that test alone. */
export interface JobFixtures<C extends TypedContract> {
  /** The time: of the twin and of the client. It stands still until the test lets it pass. */
  readonly clock: TestClock;
  /** The API itself. */
  readonly twin: Twin;
  /** A `fetch` that reaches the twin and nothing else, whatever the origin: for the application's own code. */
  readonly fetch: typeof globalThis.fetch;
  /** A client of the twin. */
  readonly client: JobClient<C>;
}

/**
 * The `test` of Vitest for code that submits jobs and waits for them. Nothing leaves the process, and no time is slept.
 *
 * @param options - the API, and how its tests begin
 * @returns `test` with fixtures: all else of Vitest's own `test`, such as `test.each`, is there too
 * @throws {TypeError} when contract and client were not generated from the same document, and for an unknown option
 * @example
 * import { jobTest } from 'jobtwin/vitest';
 * import { expect } from 'vitest';
 * import { mapPrinter } from './jobs/map-printer/client.ts';
 * import contract from './jobs/map-printer/contract.json' with { type: 'json' };
 *
 * const test = jobTest({ contract, client: mapPrinter });
 *
 * test('prints a sheet', async ({ client, clock }) => {
 *   const job = await client.submit('printSheet', {
 *     params: { path: { mapId: 'zurich-2026' } },
 *     body: { center: [8.54, 47.37], scale: 25_000, paper: 'A3' },
 *   });
 *   const { result } = await clock.until(job.wait());
 *   expect(result.paper).toBe('A3');
 * });
 */
export function jobTest<const C extends TypedContract>(options: JobTestOptions<C>): TestAPI<JobFixtures<C>> {
  const contract = parseContract(options.contract);
  const { client, seed, startsAt, headers } = resolveOptions('make a test', options, {
    contract,
    client: options.client,
    seed: 1,
    startsAt: new Date(Date.UTC(2026, 0)),
    headers: anyCredentials(contract),
  });
  if (toClientContract(contract).hash !== client.hash) {
    throw new TypeError(
      `Failed to make a test: the client of "${client.api}" was not generated together with the contract of "${contract.name}". Give those of one API, and generate them again.`,
    );
  }
  return test.extend<JobFixtures<C>>({
    clock: async ({ task: _ }, use) => use(createTestClock(startsAt.getTime())),
    twin: async ({ clock, task }, use) => {
      const { twin, coverage } = createRecorder(createTwin(contract, { clock, seed }));
      await use(twin);
      tellSeen(task, contract.name, coverage());
    },
    // All that a test sends comes through here.
    fetch: async ({ twin }, use) => use((input, init) => reach(twin, new Request(input, init))),
    client: async ({ clock, fetch }, use) =>
      use(createClient(client, { clock, fetch, headers, random: createRandom(seed, 0).next })),
  });
}

/** A network would not answer who has turned away. */
async function reach(twin: Twin, request: Request): Promise<Response> {
  request.signal.throwIfAborted();
  const response = await twin.fetch(request);
  request.signal.throwIfAborted();
  return response;
}
