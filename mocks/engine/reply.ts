import type { RenderedAnswer } from './answer-renderer.ts';

/** An answer as it goes out. */
export interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | null;
}

/** Writes a rendered answer in its media type. */
export function toReply(status: number, { headers, mediaType, body }: RenderedAnswer): Reply {
  // RFC 9110, section 6.4.1: these statuses never have content.
  if (body === undefined || mediaType === undefined || status === 204 || status === 304) {
    return { status, headers, body: null };
  }
  return { status, headers: { 'content-type': mediaType, ...headers }, body: writeBody(body, mediaType) };
}

/** A body in its media type: JSON, JSON in lines, or text. */
export function writeBody(body: unknown, mediaType: string): string {
  const lines = Array.isArray(body) ? body : [body];
  if (/json-seq|ndjson|jsonl|json-lines/.test(mediaType))
    return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  if (/[/+]json(;|$)/.test(mediaType) || typeof body === 'number' || typeof body === 'boolean')
    return JSON.stringify(body);
  return lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
}
