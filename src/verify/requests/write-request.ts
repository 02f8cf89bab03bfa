import type { Parameter } from '../../contract/contract.ts';
import type { Draft } from './draft.ts';
import { writeBody } from './write-body.ts';
import { encodeText, type Notation, writeQuery, writeValue } from './write-parameter.ts';

/** A request as it goes over the wire: plain data, so that it can be shown, compared and sent again. */
export interface WrittenRequest {
  readonly method: string;
  readonly url: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A path segment that is percent-encoded already, rightly or wrongly. */
export interface EncodedSegment {
  readonly encoded: string;
}

/**
 * Writes a draft as a request. Total: what a header cannot carry is percent-encoded there.
 *
 * A path parameter may be an {@link EncodedSegment}. Without a media type, the body is sent without Content-Type.
 *
 * @param method - another one than the operation's
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-values
 *
 * @example
 * writeRequest(draft, 'https://press.example.com/v1')
 * // { method: 'GET', url: 'https://press.example.com/v1/runs/run-7', headers: { authorization: 'Bearer …' } }
 */
export function writeRequest(draft: Draft, baseUrl: string, method: string = draft.operation.method): WrittenRequest {
  const { operation, query, header, cookie } = draft;
  const path = operation.path.replace(/\{([^}]*)\}/g, (_, name: string) => writeSegment(draft, name));
  const pairs = Object.entries(query).flatMap(([name, value]) => writeQuery(value, notationOf(draft, 'query', name)));
  const headers = Object.entries(header).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    writeValue(value, notationOf(draft, 'header', name), toHeaderText),
  ]);
  const cookies = Object.entries(cookie).map(
    ([name, value]) => `${name}=${writeValue(value, notationOf(draft, 'cookie', name), toCookieText)}`,
  );
  if (cookies.length > 0) headers.push(['cookie', cookies.join('; ')]);
  const body = draft.body && writeBody(draft.body);
  if (body?.contentType !== undefined) headers.push(['content-type', body.contentType]);
  return {
    method,
    url: `${baseUrl}${path}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`,
    headers: Object.fromEntries(headers),
    ...(body !== undefined && { body: body.text }),
  };
}

/** What a header can carry: visible characters, blanks within, nothing beyond ASCII (RFC 9110, section 5.5). */
export function isHeaderText(text: string): boolean {
  return /^(?:[!-~](?:[\t -~]*[!-~])?)?$/.test(text);
}

function writeSegment(draft: Draft, name: string): string {
  const value = draft.path[name];
  return isEncoded(value) ? value.encoded : writeValue(value, notationOf(draft, 'path', name), encodeText);
}

function isEncoded(value: unknown): value is EncodedSegment {
  return typeof value === 'object' && value !== null && 'encoded' in value && typeof value.encoded === 'string';
}

/** What is no parameter, such as a credential, is written as a text. */
function notationOf({ operation }: Draft, place: Parameter['in'], name: string): Notation {
  const isIt = (each: Parameter): boolean =>
    each.in === place && (place === 'header' ? each.name.toLowerCase() === name.toLowerCase() : each.name === name);
  return operation.parameters.find(isIt) ?? { name, style: place === 'query' ? 'form' : 'simple', explode: false };
}

function toHeaderText(text: string): string {
  return isHeaderText(text) ? text : text.toWellFormed().replace(/[^!-~]/gu, encodeURIComponent);
}

/** RFC 6265, section 4.1.1. */
function toCookieText(text: string): string {
  return text.toWellFormed().replace(/[^!#-+\--:<-[\]-~]/gu, encodeURIComponent);
}
