import type { Draft, DraftBody } from './draft.ts';

/** Generous: an answer that takes longer is a hang. */
const timeoutMs = 10_000;

/**
 * Writes a draft as a request.
 *
 * A path parameter may be an {@link EncodedSegment}. Without a media type, the body is sent without Content-Type.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-values
 */
export function toRequest(draft: Draft, baseUrl: string, method: string = draft.operation.method): Request {
  const { operation, query, header, cookie, body } = draft;
  const headers = new Headers();
  for (const [name, value] of Object.entries(header)) headers.set(name, listOf(value).join(','));
  const cookies = Object.entries(cookie).map(([name, value]) => `${name}=${value}`);
  if (cookies.length > 0) headers.set('cookie', cookies.join('; '));
  // Of a form in parts, `fetch` chooses the boundary.
  if (body !== undefined && body.mediaType !== '' && !isParted(body)) headers.set('content-type', body.mediaType);
  const parameters = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => toPairs(draft, name, value)));
  const path = operation.path.replace(/\{([^}]*)\}/g, (_, name: string) => toSegment(draft.path[name]));
  return new Request(`${baseUrl}${path}${parameters.size === 0 ? '' : `?${parameters}`}`, {
    method,
    headers,
    ...(body !== undefined && { body: write(body) }),
    signal: AbortSignal.timeout(timeoutMs),
  });
}

/** A path segment that is percent-encoded already, rightly or wrongly. */
export interface EncodedSegment {
  readonly encoded: string;
}

function toSegment(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'encoded' in value) return String(value.encoded);
  return listOf(value)
    .map((item) => encodeURIComponent(String(item)))
    .join(',');
}

function toPairs({ operation }: Draft, name: string, value: unknown): [string, string][] {
  const { style, explode } = operation.parameters.find((each) => each.in === 'query' && each.name === name) ?? {};
  if (style === 'deepObject' && typeof value === 'object' && value !== null) {
    return Object.entries(value).map(([member, inner]) => [`${name}[${member}]`, String(inner)]);
  }
  if (explode === true) return listOf(value).map((item) => [name, String(item)]);
  const separator = { spaceDelimited: ' ', pipeDelimited: '|' }[style ?? ''] ?? ',';
  return [[name, listOf(value).join(separator)]];
}

function write(body: DraftBody): BodyInit {
  const { mediaType, value, text } = body;
  // Bytes: for a text, `fetch` would make up a content type where none shall be sent.
  const bytes = (written: string): BodyInit => new TextEncoder().encode(written);
  if (text !== undefined) return bytes(text);
  if (typeof value !== 'object' || value === null || /[/+]json/.test(mediaType)) {
    return bytes(/[/+]json/.test(mediaType) ? JSON.stringify(value) : String(value));
  }
  const fields = Object.entries(value).map(([name, each]): [string, string] => [name, String(each)]);
  if (!isParted(body)) return bytes(String(new URLSearchParams(fields)));
  const form = new FormData();
  for (const [name, field] of fields) form.append(name, field);
  return form;
}

function isParted({ mediaType, text }: DraftBody): boolean {
  return mediaType.startsWith('multipart/') && text === undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
