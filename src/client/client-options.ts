import type { HeadersOptions } from 'openapi-fetch';
import { type Clock, systemClock } from '../clock/clock.ts';
import { systemRandom } from '../clock/system-random.ts';
import type { ClientContract } from './client-contract.ts';
import { mergeHeaders } from './merge-headers.ts';
import { resolveOptions } from './resolve-options.ts';
import type { Fetch } from './session.ts';

/** Options of a client, for jobs or for all else. */
export interface ClientOptions {
  /**
   * Where the API is: everything before the document's paths, such as `http://127.0.0.1:4010` for a twin on a port.
   *
   * @defaultValue the URL of the document's first server
   */
  readonly baseUrl?: string | undefined;
  /**
   * Headers of every request, such as `{ authorization: 'Bearer mine' }`; those of a single request go before them.
   *
   * @defaultValue none
   */
  readonly headers?: HeadersOptions | undefined;
  /**
   * Hands a request over to the network: each request of this client. What is to happen to all of them, such as the renewal
   * of a token, is a function around `fetch`.
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

/** {@link ClientOptions} with nothing left open. The base URL has no slash at the end. */
export type ResolvedClientOptions = { readonly [Name in keyof ClientOptions]-?: NonNullable<ClientOptions[Name]> };

/**
 * Puts the defaults in place of what is not given.
 *
 * @param call - what the options are given to
 * @throws {TypeError} for an unknown option, and for a `baseUrl` that no request can have
 */
export function resolveClientOptions(
  call: string,
  contract: ClientContract,
  options: ClientOptions,
): ResolvedClientOptions {
  const resolved = resolveOptions<ResolvedClientOptions>(call, options, {
    baseUrl: contract.server,
    headers: {},
    fetch: (request) => globalThis.fetch(request),
    clock: systemClock,
    random: systemRandom,
  });
  const baseUrl = resolved.baseUrl.replace(/\/$/, '');
  // A URL or a header that no request can have fails here: within a wait it would pass for a network that is away.
  new Request(baseUrl, { headers: mergeHeaders(resolved.headers) });
  return { ...resolved, baseUrl };
}
