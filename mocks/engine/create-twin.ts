import { type Clock, systemClock } from '../../src/clock/clock.ts';
import type { Contract } from '../../src/contract/contract.ts';
import { createExclusive } from './engine.ts';
import { createExchange } from './exchange.ts';
import { createMemoryStore, type JobStore } from './job-store.ts';
import { isLocalAddress } from './local-address.ts';
import type { Notice } from './notifier.ts';
import { type Reply, toResponse } from './reply.ts';
import { prepareSubmissions } from './submission.ts';

/** What a twin can be given; everything has a default. */
export interface TwinOptions {
  /**
   * The time that jobs live by. A virtual clock lets a test jump hours.
   *
   * @defaultValue the machine's clock
   */
  readonly clock?: Clock;
  /**
   * Decides what is drawn at random: the same seed and the same requests give the same answers.
   *
   * @defaultValue 1
   */
  readonly seed?: number;
  /**
   * Where jobs are kept.
   *
   * @defaultValue in memory, gone with the process
   */
  readonly store?: JobStore;
  /**
   * The path below which the API's own paths begin, such as `/api/v1`; a slash at its end does not matter.
   *
   * @defaultValue the path of the document's first server
   */
  readonly basePath?: string;
  /**
   * Longest request body that is read, in bytes.
   *
   * @defaultValue 1048576
   */
  readonly maxBodyBytes?: number;
  /**
   * Sends callbacks.
   *
   * @defaultValue the `globalThis.fetch` of that moment
   */
  readonly fetch?: (request: Request) => Promise<Response>;
  /**
   * Where callbacks may go.
   *
   * @defaultValue this machine and private networks only, so that a twin cannot be used to attack others
   */
  readonly mayCall?: (url: URL) => boolean;
  /**
   * Hears what has become of each callback.
   *
   * @defaultValue nobody does
   */
  readonly onNotice?: (notice: Notice) => void;
  /**
   * Hears of an error of the twin's own (a defect: please report it); the client gets a problem with status 500.
   *
   * @defaultValue nobody does
   */
  readonly onError?: (error: unknown) => void;
}

/** The running mock of one API. */
export interface Twin {
  /** What it was made from. */
  readonly contract: Contract;
  /** Path below which the API's own paths begin, without a slash at the end. */
  readonly basePath: string;
  /**
   * Answers a request. Total: it never rejects and never leaves a request to somebody else. An unknown path is a 404 in
   * the API's own shape.
   */
  readonly fetch: (request: Request) => Promise<Response>;
  /** The same before it becomes a `Response`: for servers, whose answers need none. */
  readonly answer: (request: Request) => Promise<Reply>;
}

const knownOptions = ['clock', 'seed', 'store', 'basePath', 'maxBodyBytes', 'fetch', 'mayCall', 'onNotice', 'onError'];

/**
 * Creates the twin of an API: it checks requests and answers them by the document, and the jobs that they submit live.
 *
 * @param contract - of the API: from `parseContract`, or in Node from `loadContract`
 * @param options - all have defaults
 * @throws {TypeError} when an option is unknown
 * @example
 * import { createTwin, parseContract } from 'jobtwin/msw';
 * import contract from './jobs/map-printer/contract.json' with { type: 'json' };
 *
 * const twin = createTwin(parseContract(contract));
 * const answer = await twin.fetch(new Request('http://localhost/print/v1/operations?key=mine'));
 * console.log(answer.status, await answer.json());
 */
export function createTwin(contract: Contract, options: TwinOptions = {}): Twin {
  for (const name of Object.keys(options)) {
    if (!knownOptions.includes(name)) {
      throw new TypeError(
        `Failed to create a twin: the option "${name}" is unknown; there are ${knownOptions.join(', ')}.`,
      );
    }
  }
  const onError = options.onError ?? (() => undefined);
  const basePath = (options.basePath ?? pathOf(contract)).replace(/\/+$/, '');
  const answer = createExchange({
    engine: {
      contract,
      clock: options.clock ?? systemClock,
      seed: options.seed ?? 1,
      store: options.store ?? createMemoryStore(),
      submissions: prepareSubmissions(contract),
      exclusive: createExclusive(),
    },
    basePath,
    maxBodyBytes: options.maxBodyBytes ?? 1_048_576,
    notices: {
      send: options.fetch ?? ((request) => globalThis.fetch(request)),
      mayCall: options.mayCall ?? isLocalAddress,
      onNotice: options.onNotice ?? (() => undefined),
      onError,
    },
    onError,
  });
  return { contract, basePath, answer, fetch: async (request) => toResponse(await answer(request)) };
}

/** The path of the document's first server, without a slash at the end; its URL may be a relative one. */
export function pathOf({ server }: Contract): string {
  return new URL(server, 'http://localhost').pathname.replace(/\/+$/, '');
}
