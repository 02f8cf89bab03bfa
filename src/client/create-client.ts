import createFetchClient, { type Client, type HeadersOptions } from 'openapi-fetch';
import { type Clock, systemClock } from '../clock/clock.ts';
import { systemRandom } from '../clock/system-random.ts';
import { chooseRead } from './choose-read.ts';
import type { ClientContract } from './client-contract.ts';
import type { JobHandle, SubmittedJob } from './job.ts';
import { openJob } from './open-job.ts';
import { resolveOptions } from './resolve-options.ts';
import type { AnyPaths, Fetch } from './session.ts';
import { submitJob } from './submit-job.ts';
import type {
  BodyOf,
  InitOf,
  JobOf,
  LifecycleOf,
  LifecycleOfOperation,
  PathsOf,
  SubmissionOf,
  TypedContract,
} from './typed-contract.ts';

/** Options of a client. */
export interface ClientOptions {
  /**
   * Where the API is: everything before the document's paths.
   *
   * @defaultValue the URL of the document's first server
   */
  readonly baseUrl?: string | undefined;
  /** Headers of every request, such as `{ authorization: 'Bearer …' }`; those of a single request go before them. */
  readonly headers?: HeadersOptions | undefined;
  /**
   * Hands a request over to the network.
   *
   * @defaultValue the `globalThis.fetch` of the moment of the request, so that one replaced later (by MSW, by a test) is used
   */
  readonly fetch?: Fetch | undefined;
  /**
   * By which to wait.
   *
   * @defaultValue the machine's
   */
  readonly clock?: Clock | undefined;
  /**
   * Draws the jitter of delays, from 0 up to (not including) 1.
   *
   * @defaultValue the machine's
   */
  readonly random?: (() => number) | undefined;
}

/** A client of one API. */
export interface JobClient<C extends TypedContract> {
  /** The openapi-fetch client of the same API, for everything that is no job. Its middleware sees the requests about jobs too. */
  readonly http: Client<PathsOf<C>>;
  /**
   * Submits a job: sends the request of the operation once, and never again, since a second one could be a second job.
   *
   * @param operationId - the operation; one that submits many jobs at once is sent by `http`, and its jobs are opened
   * @param init - path parameters, body and so on, as openapi-fetch takes them for this operation; with `signal`, also a
   * limit of time
   * @throws {ProblemError} when the API answers with an error, whichever
   * @throws {ContractError} when the answer does not tell the job's id
   * @throws {TypeError} when the network is away (what `fetch` threw)
   * @example
   * const job = await client.submit('duplicateTask', { params: { path: { task_gid: '1' } }, body: { data: {} } });
   * const { result } = await job.wait();
   */
  submit<Id extends SubmissionOf<C>>(
    operationId: Id,
    ...init: Partial<InitOf<C, Id>> extends InitOf<C, Id> ? [init?: InitOf<C, Id>] : [init: InitOf<C, Id>]
  ): Promise<SubmittedJob<JobOf<C, LifecycleOfOperation<C, Id>>, BodyOf<C, Id>>>;
  /**
   * The handle of a job that was submitted elsewhere. Sends nothing.
   *
   * @param options - `lifecycle`: by which the job lives; may be left out where the API has only one
   * @throws {TypeError} when the lifecycle is missing or unknown
   * @example
   * const job = await client.open('42').read();
   */
  open<L extends LifecycleOf<C> = LifecycleOf<C>>(
    id: string,
    ...options: IsUnion<LifecycleOf<C>> extends true ? [options: { lifecycle: L }] : [options?: { lifecycle?: L }]
  ): JobHandle<JobOf<C, L>>;
}

type IsUnion<Type, Whole = Type> = Type extends unknown ? ([Whole] extends [Type] ? false : true) : never;

/**
 * Creates a client of an API that submits jobs and waits for them as the contract says.
 *
 * @param contract - what `npm run generate` has written for the API
 * @throws {TypeError} for an unknown option, and for a `baseUrl` that no request can have
 * @example
 * const client = createClient(contract, { headers: { authorization: `Bearer ${token}` } });
 */
export function createClient<const C extends TypedContract>(contract: C, options?: ClientOptions): JobClient<C>;
// The types come from the document, and nothing at run time depends on them: this signature is the one that is checked.
export function createClient(contract: ClientContract, options: ClientOptions = {}): UntypedClient {
  const { baseUrl, headers, fetch, clock, random } = resolveOptions('create a client', options, {
    baseUrl: contract.server,
    headers: {},
    fetch: (request: Request) => globalThis.fetch(request),
    clock: systemClock,
    random: systemRandom,
  });
  // A URL that no request can have fails here: within a wait it would pass for a network that is away.
  new Request(baseUrl);
  const session = { contract, http: createFetchClient<AnyPaths>({ baseUrl, fetch, headers }), fetch, clock, random };
  return {
    http: session.http,
    submit: (operationId, init) => submitJob(session, operationId, init),
    open(id, given = {}) {
      const { lifecycle } = resolveOptions('open a job', given, { lifecycle: undefined });
      return openJob(session, chooseRead(contract, lifecycle), id);
    },
  };
}

interface UntypedClient {
  readonly http: Client<AnyPaths>;
  submit(operationId: string, init?: { fetch?: Fetch }): Promise<SubmittedJob>;
  open(id: string, options?: { lifecycle?: string }): JobHandle;
}
