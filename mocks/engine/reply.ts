import type { RenderedAnswer } from './answer-renderer.ts';

/** An answer as it goes out. */
export interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | null;
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

/** A body in its media type: JSON, JSON in lines, or text. */
export function writeBody(body: unknown, mediaType: string): string {
  const lines = Array.isArray(body) ? body : [body];
  if (/json-seq|ndjson|jsonl|json-lines|stream\+json/.test(mediaType))
    return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  if (/[/+]json(;|$)/.test(mediaType) || typeof body === 'number' || typeof body === 'boolean')
    return JSON.stringify(body);
  return lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
}
