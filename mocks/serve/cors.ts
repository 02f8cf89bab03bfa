/**
 * Lets pages from any origin call the API (the Fetch standard's CORS protocol): a mock runs beside the application, on
 * another port. Preflights are answered here; a document does not describe them.
 *
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export function withCors(fetch: (request: Request) => Promise<Response>): (request: Request) => Promise<Response> {
  return async (request) => {
    const origin = request.headers.get('origin');
    if (origin === null) return fetch(request);
    const isPreflight = request.method === 'OPTIONS' && request.headers.has('access-control-request-method');
    const response = isPreflight
      ? new Response(null, { status: 204, headers: allowances(request) })
      : await fetch(request);
    const { headers } = response;
    // With credentials, `*` is taken literally: the origin and the exposed headers must be named.
    const exposed = [...headers.keys()].filter((name) => !name.startsWith('access-control-'));
    headers.set('access-control-allow-origin', origin);
    headers.set('access-control-allow-credentials', 'true');
    if (!isPreflight) headers.set('access-control-expose-headers', exposed.join(', '));
    headers.append('vary', 'Origin');
    return response;
  };
}

/** A day: browsers cut longer ones to their own bound anyway. */
const preflightMaxAgeSeconds = 86_400;

function allowances({ headers }: Request): Record<string, string> {
  return {
    'access-control-allow-methods': headers.get('access-control-request-method') ?? '',
    'access-control-allow-headers': headers.get('access-control-request-headers') ?? '',
    'access-control-max-age': String(preflightMaxAgeSeconds),
  };
}
