import type { ClientContract } from './client-contract.ts';
import { type ClientOptions, resolveClientOptions } from './client-options.ts';
import type { SendOptions } from './exchange.ts';
import type { ActionableJob } from './job.ts';
import { type OpenedJob, openJob } from './open-job.ts';
import { resolveOptions } from './resolve-options.ts';
import type { Session } from './session.ts';
import { type AnySubmitted, submitJob } from './submit-job.ts';
import { toRequest } from './to-request.ts';
import { readToken } from './token.ts';
import type { InitOf, JobOf, LifecycleOf, SubmissionOf, SubmittedBy, TypedContract } from './typed-contract.ts';

/** A client of one API, made by {@link createClient}. */
export interface JobClient<C extends TypedContract> {
  /**
   * Submits a job: sends the request of the operation once, and never again, since a second one could be a second job.
   *
   * Where one request of the operation submits many jobs, their handles are in `jobs`; wait for them with {@link waitAll}. An
   * answer without a list shows none.
   *
   * @param operationId - the operation: one that submits a job, or many
   * @param init - path parameters, body and so on, as openapi-fetch takes them for this operation; a text, a `Blob` and a
   * `URLSearchParams` are sent as they are. There is no limit of time but a `signal`, such as `AbortSignal.timeout(30_000)`: after an abort, a job may have begun all the same.
   * @returns the handle of the job, which has begun; or the handles of many, in the order of the answer
   * @throws {ProblemError} when the API answers with an error, whichever
   * @throws {ContractError} when the answer does not tell the id of each job
   * @throws {TypeError} when the network is away (what `fetch` threw); and, before anything is sent, when the operation submits
   * no such job, or a path parameter is missing
   * @example
   * const job = await client.submit('printSheet', {
   *   params: { path: { mapId: 'zurich-2026' } },
   *   body: { center: [8.54, 47.37], scale: 25_000, paper: 'A3' },
   * });
   * const { result } = await job.wait();
   * console.log(result.url, result.paper);
   * @example
   * const { jobs } = await media.submit('transcodeVideo', {
   *   body: {
   *     sources: [{ path: '/videos/harbor-tour.mp4' }],
   *     specifications: [{ destination: { directory: '/videos/renditions', acl: 'public' }, quality: '720p' }],
   *   },
   * });
   */
  // By its keys, the compiler lists the names in its message.
  submit<Id extends keyof { [Each in keyof C['operations'] as Each & SubmissionOf<C>]: Each } & string>(
    operationId: Id,
    ...init: InitArguments<C, Id>
  ): Promise<SubmittedBy<C, Id>>;
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
  const resolved = resolveClientOptions('create a client', contract, options);
  // Without the headers: handles hold the session, and credentials must not be found in them.
  const { headers, ...settings } = resolved;
  const session: Session = {
    ...settings,
    contract,
    toRequest: (operation, init) => toRequest(operation, resolved, init),
  };
  return {
    submit: (operationId, init) => submitJob(session, operationId, init),
    open(jobId, given = {}) {
      const names = Object.keys(contract.lifecycles);
      const { lifecycle } = resolveOptions('open a job', given, { lifecycle: names[1] ? '' : `${names[0]}` });
      return openJob({ session, lifecycle, jobId });
    },
    resume: (token) => openJob({ session, ...readToken(session, token) }),
  };
}

interface UntypedClient {
  submit(operationId: string, init?: SendOptions): Promise<AnySubmitted>;
  open(id: string, options?: { lifecycle?: string }): OpenedJob;
  resume(token: string): OpenedJob;
}
