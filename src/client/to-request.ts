import type { HeadersOptions } from 'openapi-fetch';
import type { ClientOperation } from './client-contract.ts';
import { isSegment } from './is-segment.ts';
import { mergeHeaders } from './merge-headers.ts';
import { toBody } from './to-body.ts';
import { toQuery } from './to-query.ts';

/** What one request is made of: the options of openapi-fetch that a request about a job can have. */
export interface RequestOptions extends Omit<RequestInit, 'body' | 'headers' | 'method'> {
  readonly params?: RequestParameters | undefined;
  readonly headers?: HeadersOptions | undefined;
  readonly body?: unknown;
  // Methods, since those of an operation take nothing but its own bodies and queries.
  bodySerializer?(body: unknown): BodyInit | undefined;
  /** Writes the query, with or without a question mark. */
  querySerializer?(query: object): string;
}

interface RequestParameters {
  readonly path?: object | undefined;
  readonly query?: object | undefined;
  readonly header?: HeadersOptions | undefined;
}

/** What all requests of a client have in common. */
export interface RequestBase {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly headers: HeadersOptions;
}

/**
 * Makes the request of an operation, as openapi-fetch would: who knows that client has little to learn. A text, a `Blob` and
 * a `URLSearchParams` are sent as they are, where openapi-fetch would make JSON of them; a path is never sent with a parameter
 * that is missing; and what `RequestInit` does not know is left out.
 *
 * @throws {TypeError} for what no request can have
 */
export function toRequest(
  { method, path }: Pick<ClientOperation, 'method' | 'path'>,
  { baseUrl, headers: shared }: RequestBase,
  { params = {}, headers, body, bodySerializer, querySerializer = toQuery, ...init }: RequestOptions,
): Request {
  const given = [shared, headers, params.header];
  const [sent, mediaType] = toBody(body, mergeHeaders(...given).get('content-type'), bodySerializer);
  const query = querySerializer(params.query ?? {}).replace(/^\?/, '');
  return new Request(baseUrl + toPath(path, params.path) + (query && `?${query}`), {
    ...init,
    method,
    headers: mergeHeaders({ 'content-type': mediaType }, ...given),
    body: sent ?? null,
  });
}

/**
 * Writes values into a path, percent-encoded (style `simple`).
 *
 * @throws {TypeError} when one is missing or empty, or dots alone: the path would be another's
 */
function toPath(path: string, values: object = {}): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name) => {
    const value: unknown = Reflect.get(values, name);
    // An array is written as its elements, an object as its names and values.
    const whole = Array.isArray(value) || Object(value) !== value ? value : Object.entries(Object(value));
    const parts = [whole ?? []].flat(2).map((part) => encodeURIComponent(`${part}`));
    const text = parts.join(',');
    if (isSegment(text)) return text;
    throw new TypeError(`Failed to send ${path}: "${name}" is "${value}". Give it in "params.path".`);
  });
}
