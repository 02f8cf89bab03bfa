import type { ReportedExchange, Verdict } from './verdict.ts';

/**
 * All exchanges of a run as an HTTP archive (HAR 1.2), as browsers and proxies open it. Where no whole answer came, the status
 * is 0, as in the archives of browsers, and the comment says why.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
export function toHar({ version, document, url, seed, exchanges }: Verdict): string {
  const log = {
    version: '1.2',
    creator: { name: 'jobtwin', version },
    entries: exchanges.map(toEntry),
    comment: `${document.title} at ${url}, seed ${seed}`,
  };
  return `${JSON.stringify({ log }, null, 2)}\n`;
}

function toEntry(exchange: ReportedExchange): object {
  const { number, story, intent, operationId, sentAtMs, endedAtMs, lapse } = exchange;
  const lapsed = lapse === undefined ? [] : [`no whole answer: ${lapse.kind}, ${lapse.detail}`];
  return {
    startedDateTime: new Date(sentAtMs).toISOString(),
    time: endedAtMs - sentAtMs,
    request: toRequest(exchange),
    response: toResponse(exchange),
    cache: {},
    timings: { send: 0, wait: endedAtMs - sentAtMs, receive: 0 },
    comment: [`${number}`, story, intent.kind, ...(operationId === undefined ? [] : [operationId]), ...lapsed].join(
      ' · ',
    ),
  };
}

function toRequest({ request: { method, url, headers, body } }: ReportedExchange): object {
  const query = url.split('#')[0]?.split('?').slice(1).join('?') ?? '';
  return {
    method,
    url,
    httpVersion: 'HTTP/1.1',
    cookies: toPairs(cookiesIn(headers.cookie ?? '')),
    headers: toPairs(Object.entries(headers)),
    queryString: toPairs([...new URLSearchParams(query)]),
    ...(body !== undefined && { postData: { mimeType: headers['content-type'] ?? '', text: body } }),
    headersSize: -1,
    bodySize: byteLength(body ?? ''),
  };
}

function toResponse({ answer }: ReportedExchange): object {
  const { status, headers, text } = answer ?? { status: 0, headers: {}, text: '' };
  return {
    status,
    statusText: '',
    httpVersion: 'HTTP/1.1',
    // Their values are hidden, and without them nobody can use the rest.
    cookies: [],
    headers: toPairs(Object.entries(headers)),
    content: { size: byteLength(text), mimeType: headers['content-type'] ?? 'x-unknown', text },
    redirectURL: headers.location ?? '',
    headersSize: -1,
    bodySize: -1,
  };
}

function cookiesIn(header: string): (readonly [string, string])[] {
  const cookies = header === '' ? [] : header.split('; ');
  return cookies.map((cookie) => [cookie.replace(/=.*$/s, ''), cookie.replace(/^[^=]*=?/, '')]);
}

function toPairs(pairs: readonly (readonly [string, string])[]): readonly object[] {
  return pairs.map(([name, value]) => ({ name, value }));
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
