/** A request taken apart, as far as that costs nothing. */
export interface IncomingRequest {
  readonly request: Request;
  readonly method: string;
  /** Scheme and authority, without a slash at the end. */
  readonly origin: string;
  /** Percent-encoded, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly cookies: () => ReadonlyMap<string, string>;
}

const noQuery = new URLSearchParams();

/** Takes a request apart without building a URL object: this runs for every request. */
export function toIncomingRequest(request: Request): IncomingRequest {
  const { url, method, headers } = request;
  const pathAt = url.indexOf('/', url.indexOf('://') + 3);
  const fragmentAt = url.indexOf('#', pathAt);
  const end = fragmentAt < 0 ? url.length : fragmentAt;
  const markAt = url.indexOf('?', pathAt);
  const queryAt = markAt < end ? markAt : -1;
  return {
    request,
    method,
    origin: pathAt < 0 ? url : url.slice(0, pathAt),
    path: pathAt < 0 ? '/' : url.slice(pathAt, queryAt < 0 ? end : queryAt),
    query: queryAt < 0 ? noQuery : new URLSearchParams(url.slice(queryAt + 1, end)),
    headers,
    cookies: () => parseCookies(headers.get('cookie') ?? ''),
  };
}

function parseCookies(header: string): Map<string, string> {
  const pairs = header.split(';').map((pair) => pair.trim().split('='));
  return new Map(pairs.map(([name = '', ...value]) => [name, value.join('=')]));
}
