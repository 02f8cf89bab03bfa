import createFetchClient, { type Client, type HeadersOptions } from 'openapi-fetch';
import { type Clock, systemClock } from '../clock/clock.ts';
import { systemRandom } from '../clock/system-random.ts';
import type { ClientContract } from './client-contract.ts';
import type { ActionableJob, Submitted, SubmittedJob, SubmittedJobs } from './job.ts';
import { type OpenedJob, openJob } from './open-job.ts';
import { resolveOptions } from './resolve-options.ts';
import type { AnyPaths, Fetch, Session } from './session.ts';
import { submitJob, submitJobs } from './submit-job.ts';
import { readToken } from './token.ts';
import type {
  BodyOf,
  GroupSubmissionOf,
  InitOf,
  JobOf,
  JobOfOperation,
  LifecycleOf,
  PathsOf,
  SubmissionOf,
  TypedContract,
} from './typed-contract.ts';

/** Options of a client. */
export interface ClientOptions {
  /**
   * Where the API is: everything before the document's paths, such as `http://127.0.0.1:4010` for a twin on a port.
   *
   * @defaultValue the URL of the document's first server
   */
  readonly baseUrl?: string | undefined;
  /**
   * Headers of every request, such as `{ authorization: 'Bearer …' }`; those of a single request go before them.
   *
   * @defaultValue none
   */
  readonly headers?: HeadersOptions | undefined;
  /**
   * Hands a request over to the network: each request of this client, about jobs or not.
   *
   * @defaultValue the `globalThis.fetch` of the moment of the request, so that one replaced later (by MSW, by a test) is used
   */
  readonly fetch?: Fetch | undefined;
  /**
   * The time by which to wait: a virtual one lets a test pass hours at once.
   *
   * @defaultValue the machine's clock
   */
  readonly clock?: Clock | undefined;
  /**
   * Draws the jitter of delays, from 0 up to (not including) 1.
   *
   * @defaultValue the machine's source of random numbers
   */
  readonly random?: (() => number) | undefined;
}

/** A client of one API, made by {@link createClient}. */
export interface JobClient<C extends TypedContract> {
  /**
   * The openapi-fetch client of the same API, for everything that is no job. Its middleware sees the requests about jobs too.
   *
   * @example
   * const { data } = await client.http.GET('/operations', { params: { query: { pageSize: 10 } } });
   */
  readonly http: Client<PathsOf<C>>;
  /**
   * Submits a job: sends the request of the operation once, and never again, since a second one could be a second job.
   *
   * @param operationId - the operation: one that submits one job
   * @param init - path parameters, body and so on, as openapi-fetch takes them for this operation. There is no limit of
   * time but a `signal`, such as `AbortSignal.timeout(30_000)`: after an abort, a job may have begun all the same.
   * @returns the handle of the job, which has begun
   * @throws {ProblemError} when the API answers with an error, whichever
   * @throws {ContractError} when the answer does not tell the job's id
   * @throws {TypeError} when the network is away (what `fetch` threw)
   * @example
   * const job = await client.submit('printSheet', {
   *   params: { path: { mapId: 'zurich-2026' } },
   *   body: { center: [8.54, 47.37], scale: 25_000, paper: 'A3' },
   * });
   * const { result } = await job.wait();
   * console.log(result.url, result.paper);
   */
  submit<Id extends SubmissionOf<C>>(
    operationId: Id,
    ...init: InitArguments<C, Id>
  ): Promise<SubmittedJob<JobOfOperation<C, Id>, BodyOf<C, Id>>>;
  /**
   * Submits many jobs with one request, as {@link JobClient.submit} does one. Wait for them with {@link waitAll}.
   *
   * @param operationId - the operation: one that submits many jobs
   * @param init - as for `submit`
   * @returns the handles of the jobs, in the order of the answer
   * @throws what {@link JobClient.submit} throws
   * @example
   * const { jobs } = await media.submitMany('transcodeVideo', {
   *   body: {
   *     sources: [{ path: '/videos/harbor-tour.mp4' }],
   *     specifications: [{ destination: { directory: '/videos/renditions', acl: 'public' }, quality: '720p' }],
   *   },
   * });
   */
  submitMany<Id extends GroupSubmissionOf<C>>(
    operationId: Id,
    ...init: InitArguments<C, Id>
  ): Promise<SubmittedJobs<JobOfOperation<C, Id>, BodyOf<C, Id>>>;
  /**
   * The handle of a job that was submitted elsewhere. Sends nothing, so whether there is such a job is for `read` to see.
   *
   * @param id - the job's id, as the API knows it
   * @param options - `lifecycle`: by which the job lives; may be left out where the API has only one
   * @throws {TypeError} when the lifecycle is missing or unknown
   * @example
   * const { state, result } = await client.open(job.id).read();
   */
  open<L extends LifecycleOf<C> = LifecycleOf<C>>(
    id: string,
    ...options: IsUnion<LifecycleOf<C>> extends true ? [options: { lifecycle: L }] : [options?: { lifecycle?: L }]
  ): ActionableJob<JobOf<C, L>>;
  /**
   * The handle of a job whose token another process has made (`job.toToken()`). Sends nothing.
   *
   * A token is refused unless it was made by a client of the same API, contract and base URL: so credentials go nowhere
   * else, and no answer is read by a contract that it was not made for.
   *
   * @param token - what `toToken` gave
   * @throws {TypeError} when it is refused
   * @example
   * const token = job.toToken();
   * // In another process, later:
   * const { result } = await client.resume(token).wait();
   */
  resume<L extends LifecycleOf<C> = LifecycleOf<C>>(token: string): ActionableJob<JobOf<C, L>>;
}

type InitArguments<C extends TypedContract, Id> =
  Partial<InitOf<C, Id>> extends InitOf<C, Id> ? [init?: InitOf<C, Id>] : [init: InitOf<C, Id>];

type IsUnion<Type, Whole = Type> = Type extends unknown ? ([Whole] extends [Type] ? false : true) : never;

/**
 * Creates a client of an API that submits jobs and waits for them as the contract says.
 *
 * @param contract - what the client must know of the API: from its entry of this package, or as `jobtwin generate` wrote it
 * @param options - where the API is, and by which headers, network and time to reach it; all have defaults
 * @throws {TypeError} for an unknown option, and for a `baseUrl` that no request can have
 * @example
 * import { createClient } from 'jobtwin/client';
 * import { mapPrinter } from './jobs/map-printer/client.ts';
 *
 * const client = createClient(mapPrinter, { headers: { 'x-api-key': 'mine' } });
 */
export function createClient<const C extends TypedContract>(contract: C, options?: ClientOptions): JobClient<C>;
// The types come from the document, and nothing at run time depends on them: this signature is the one that is checked.
export function createClient(contract: ClientContract, options: ClientOptions = {}): UntypedClient {
  const { headers, ...settings } = resolveOptions('create a client', options, {
    baseUrl: contract.server,
    headers: {},
    fetch: (request: Request) => globalThis.fetch(request),
    clock: systemClock,
    random: systemRandom,
  });
  // A URL that no request can have fails here: within a wait it would pass for a network that is away.
  const { baseUrl, fetch } = settings;
  new Request(baseUrl);
  const http = createFetchClient<AnyPaths>({ baseUrl, headers, fetch });
  // Without the headers: handles hold the session, and credentials must not be found in them.
  const session: Session = { ...settings, contract, http };
  return {
    http,
    submit: (operationId, init) => submitJob(session, operationId, init),
    submitMany: (operationId, init) => submitJobs(session, operationId, init),
    open(jobId, given = {}) {
      const names = Object.keys(contract.lifecycles);
      const { lifecycle } = resolveOptions('open a job', given, { lifecycle: names[1] ? '' : `${names[0]}` });
      return openJob({ session, lifecycle, jobId, notBeforeMs: 0 });
    },
    resume: (token) => openJob({ session, notBeforeMs: 0, ...readToken(session, token) }),
  };
}

interface UntypedClient {
  readonly http: Client<AnyPaths>;
  submit(operationId: string, init?: { fetch?: Fetch }): Promise<OpenedJob & Submitted>;
  submitMany(
    operationId: string,
    init?: { fetch?: Fetch },
  ): Promise<Submitted & { readonly jobs: readonly OpenedJob[] }>;
  open(id: string, options?: { lifecycle?: string }): OpenedJob;
  resume(token: string): OpenedJob;
}
