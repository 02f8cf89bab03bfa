import createFetchClient, { type Client } from 'openapi-fetch';
import { type ClientOptions, resolveClientOptions } from './client-options.ts';
import type { PathsOf, TypedContract } from './typed-contract.ts';

/**
 * Creates the openapi-fetch client of an API, for all that is no job: typed by the paths of the document, with base URL,
 * headers and `fetch` as {@link createClient} takes them. The two share nothing else: the middleware of this one does not see
 * requests about jobs.
 *
 * Whoever does not import it does not load openapi-fetch.
 *
 * @param contract - what the client must know of the API, as for `createClient`
 * @param options - those of `createClient`; `clock` and `random` are accepted, and not needed
 * @throws {TypeError} for an unknown option, and for a `baseUrl` that no request can have
 * @example
 * import { createHttp } from 'jobtwin/client';
 * import { mapPrinter } from './jobs/map-printer/client.ts';
 *
 * const http = createHttp(mapPrinter, { headers: { 'x-api-key': 'mine' } });
 * const listOperations = (pageSize: number) => http.GET('/operations', { params: { query: { pageSize } } });
 */
export function createHttp<const C extends TypedContract>(
  contract: C,
  options: ClientOptions = {},
): Client<PathsOf<C>> {
  const { baseUrl, headers, fetch } = resolveClientOptions('create an HTTP client', contract, options);
  return createFetchClient<PathsOf<C>>({ baseUrl, headers, fetch });
}
