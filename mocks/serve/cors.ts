import type { Reply } from '../engine/reply.ts';

type Answer = (request: Request) => Promise<Reply>;

/**
 * Lets pages from any origin call the API (the Fetch standard's CORS protocol): a mock runs beside the application, on
 * another port. Preflights are answered here; a document does not describe them.
 *
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export function withCors(answer: Answer): Answer {
  return (request) => {
    const origin = request.headers.get('origin');
    return origin === null ? answer(request) : answerTo(origin, request, answer);
  };
}

async function answerTo(origin: string, request: Request, answer: Answer): Promise<Reply> {
  const shared = { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' };
  if (request.method === 'OPTIONS' && request.headers.has('access-control-request-method')) {
    return { status: 204, headers: { ...allowances(request), ...shared, vary: 'Origin' }, body: null };
  }
  const reply = await answer(request);
  const headers = Object.entries(reply.headers).map(([name, value]): [string, string] => [name.toLowerCase(), value]);
  const { vary, ...others } = Object.fromEntries(headers);
  return {
    ...reply,
    headers: {
      ...others,
      ...shared,
      // With credentials, `*` is taken literally: the origin and the exposed headers must be named.
      'access-control-expose-headers': headers.map(([name]) => name).join(', '),
      vary: vary === undefined ? 'Origin' : `${vary}, Origin`,
    },
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
