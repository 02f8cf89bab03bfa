import type { Exchange } from '../evidence/exchange.ts';

/** The other server to which an answer sends the client; `undefined` where it sends it nowhere, or to itself. */
export function redirectElsewhere({ request, answer }: Exchange): URL | undefined {
  const { status = 0, headers = {} } = answer ?? {};
  if (status < 300 || status > 399 || headers.location === undefined) return undefined;
  const target = URL.parse(headers.location, request.url);
  return target === null || target.origin === URL.parse(request.url)?.origin ? undefined : target;
}
