import { isJsonMediaType } from '../../src/contract/media-type.ts';
import type { RenderedAnswer } from './answer-renderer.ts';
import { titleOf } from './status-title.ts';

/** An answer as it goes out: plain data, for each host to send in the way that costs it least. */
export interface Reply {
  /** The HTTP status. */
  readonly status: number;
  /** The headers, each name once. */
  readonly headers: Record<string, string>;
  /** The body as a text; `null` where there is none. */
  readonly body: string | null;
}

/** A reply in the standard's clothes. */
export function toResponse({ status, headers, body }: Reply): Response {
  return new Response(body, { status, statusText: titleOf(status), headers });
}

/** Writes a rendered answer in its media type. */
export function toReply(status: number, { headers, mediaType, body }: RenderedAnswer): Reply {
  if (body === undefined || mediaType === undefined || isWithoutContent(status)) {
    return { status, headers, body: null };
  }
  return { status, headers: { 'content-type': mediaType, ...headers }, body: writeBody(body, mediaType) };
}

/** RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5. */
function isWithoutContent(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}

type Write = (body: unknown) => string;

const writers = new Map<string, Write>();

/** A body in its media type: JSON, JSON in lines, or text. */
export function writeBody(body: unknown, mediaType: string): string {
  const write = writers.get(mediaType) ?? createWriter(mediaType);
  writers.set(mediaType, write);
  return write(body);
}

function createWriter(mediaType: string): Write {
  if (/json-seq|ndjson|jsonl|json-lines|stream\+json/.test(mediaType)) {
    const write: Write = (body) =>
      toLines(body)
        .map((line) => `${JSON.stringify(line)}\n`)
        .join('');
    // An example shows such lines as they are written: OpenAPI's tools know no other way.
    return (body) => (typeof body === 'string' ? body : write(body));
  }
  if (isJsonMediaType(mediaType)) return (body) => JSON.stringify(body);
  return (body) =>
    toLines(body)
      .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
      .join('\n');
}

function toLines(body: unknown): unknown[] {
  return Array.isArray(body) ? body : [body];
}
