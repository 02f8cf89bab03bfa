import type { Draft } from '../../src/verify/requests/draft.ts';
import { writeRequest } from '../../src/verify/requests/write-request.ts';

/** Generous: an answer that takes longer is a hang. */
const timeoutMs = 10_000;

/** Writes a draft as the request of `fetch`. */
export function toRequest(draft: Draft, baseUrl: string, method?: string): Request {
  const { url, body, ...head } = writeRequest(draft, baseUrl, method);
  return new Request(url, {
    ...head,
    // Bytes: for a text, `fetch` would make up a content type where none shall be sent.
    ...(body !== undefined && { body: new TextEncoder().encode(body) }),
    signal: AbortSignal.timeout(timeoutMs),
  });
}
