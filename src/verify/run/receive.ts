import type { Clock } from '../../clock/clock.ts';
import { atMost } from '../../polling/at-most.ts';
import type { Lapse, ReceivedAnswer } from '../evidence/exchange.ts';
import { readBody } from '../evidence/read-body.ts';
import type { WrittenRequest } from '../requests/write-request.ts';
import { Undone } from './undone.ts';

/** How requests are sent. */
export interface Wire {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly clock: Clock;
  /** Time for one request, from sending it to the end of its answer, in milliseconds. */
  readonly timeoutMs: number;
  /** Longest body that is read, in bytes. */
  readonly maxBodyBytes: number;
  /** Ends the run. */
  readonly signal: AbortSignal | undefined;
}

/** What became of a request. */
export type Received = { readonly answer: ReceivedAnswer } | { readonly lapse: Lapse };

/**
 * Sends a request and reads its answer, whatever the server does: one that hangs, drips, breaks off or never stops is a
 * lapse. Redirects are not followed.
 *
 * @throws {Undone} when no client of HTTP can send the request, such as a GET with a body
 * @throws the reason of `wire.signal`, unwrapped, when that aborts
 */
export async function receive(request: WrittenRequest, wire: Wire): Promise<Received> {
  checkSendable(request);
  const { clock, timeoutMs, signal } = wire;
  const startMs = clock.now();
  const progress: Progress = { bytes: 0 };
  try {
    const received = await atMost(timeoutMs, clock, signal, (inner) => exchange(request, wire, inner, progress));
    return received ?? { lapse: { kind: 'timeout', detail: describeTimeout(progress, timeoutMs) } };
  } catch (error) {
    signal?.throwIfAborted();
    const afterMs = Math.round(clock.now() - startMs);
    const detail = `${reasonOf(error)}, after ${afterMs} ms`;
    if (progress.status === undefined) return { lapse: { kind: 'network', detail } };
    const got = `status ${progress.status} and ${progress.bytes} bytes of a body`;
    return { lapse: { kind: 'cut short', detail: `${got} came, then ${detail}` } };
  }
}

/** What cannot be sent is no fault of the server. */
function checkSendable(request: WrittenRequest): void {
  try {
    toFetch(request);
  } catch (error) {
    throw new Undone('story', `a ${request.method} request cannot be sent: ${reasonOf(error)}`);
  }
}

function toFetch({ url, body, ...head }: WrittenRequest, signal?: AbortSignal): Request {
  return new Request(url, {
    ...head,
    // Bytes: for a text, `fetch` would make up a content type where none shall be sent.
    ...(body !== undefined && { body: new TextEncoder().encode(body) }),
    redirect: 'manual',
    ...(signal !== undefined && { signal }),
  });
}

/** How far an answer has come. */
interface Progress {
  status?: number;
  bytes: number;
}

async function exchange(
  request: WrittenRequest,
  { fetch, maxBodyBytes }: Wire,
  signal: AbortSignal,
  progress: Progress,
): Promise<Received> {
  const response = await fetch(toFetch(request, signal));
  const { status } = response;
  progress.status = status;
  const bytes = await readBytes(response, maxBodyBytes, progress);
  if (bytes === undefined) {
    const detail = `status ${status} with a body of more than ${maxBodyBytes} bytes, the rest of which was not read`;
    return { lapse: { kind: 'too long', detail } };
  }
  const headers = Object.fromEntries(response.headers);
  const text = new TextDecoder().decode(bytes);
  return { answer: { status, headers, text, ...readBody(headers['content-type'] ?? '', text) } };
}

/** `undefined` when there are more than `maxBytes`; the rest is left where it is. */
async function readBytes({ body }: Response, maxBytes: number, progress: Progress): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  const reader = body?.getReader();
  for (let next = await reader?.read(); next !== undefined && !next.done; next = await reader?.read()) {
    progress.bytes += next.value.byteLength;
    if (progress.bytes > maxBytes) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(next.value);
  }
  return concat(chunks, progress.bytes);
}

function concat(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

function describeTimeout({ status, bytes }: Progress, timeoutMs: number): string {
  const got = status === undefined ? 'nothing came' : `status ${status} and ${bytes} bytes of a body came`;
  return `${got} within ${timeoutMs} ms`;
}

/** The innermost message: `fetch` says "fetch failed", and its cause says why. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : reasonOf(error.cause);
}
