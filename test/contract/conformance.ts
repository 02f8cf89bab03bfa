import { type DocumentOperation, findOperation, operationsOf } from './document-operations.ts';
import type { DocumentReader, Place } from './document-reader.ts';

/** What went over the wire once. */
export interface Exchange {
  readonly request: Request;
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came. */
  readonly text: string;
  /** The body read as JSON where its type is JSON, else as text; `undefined` where there is none. */
  readonly body: unknown;
}

/** In what an exchange is not what the document says; empty: it conforms. */
export type Judge = (exchange: Exchange, options?: { readonly isBroken?: boolean }) => readonly string[];

/**
 * Creates the judge of all exchanges. It knows the document alone: neither the contract that we compile from it, nor
 * anything of the twin.
 *
 * `isBroken` says that the request is meant to be wrong, so that a referee on the way may blame it.
 */
export function createJudge(reader: DocumentReader, baseUrl: string): Judge {
  const operations = operationsOf(reader);
  const basePath = new URL(baseUrl).pathname.replace(/\/$/, '');
  return (exchange, { isBroken = false } = {}) => {
    const { pathname } = new URL(exchange.request.url);
    const path = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : '';
    const operation = findOperation(operations, exchange.request.method, path);
    const judged =
      operation === undefined
        ? judgeStray(reader, operations, exchange)
        : judgeAnswer(reader, answerOf(reader, operation, exchange.status), exchange);
    return [...judged, ...refereeOn(exchange, isBroken || operation === undefined)];
  };
}

/** An exchange in one line, for messages. */
export function describeExchange({ request: { method, url, headers }, status, text }: Exchange): string {
  const prefer = headers.get('prefer');
  return `${method} ${url}${prefer === null ? '' : ` (Prefer: ${prefer})`} → ${status} ${text.slice(0, 300)}`;
}

/** The key under which an operation declares a status: itself, its class (`4XX`) or `default`. */
export function declaredKey(declared: readonly string[], status: number): string | undefined {
  return [String(status), `${Math.floor(status / 100)}XX`, 'default'].find((key) => declared.includes(key));
}

function answerOf(reader: DocumentReader, { place }: DocumentOperation, status: number): Place | undefined {
  const key = declaredKey(Object.keys(reader.at(place, 'responses')?.value ?? {}), status);
  return key === undefined ? undefined : reader.at(place, 'responses', key);
}

/** No operation is meant, so none declares the answer: it must look like an error that some operation declares. */
function judgeStray(
  reader: DocumentReader,
  operations: readonly DocumentOperation[],
  exchange: Exchange,
): readonly string[] {
  if (exchange.status !== 404 && exchange.status !== 405) return [`status ${exchange.status} for what is not there`];
  const errors = operations.flatMap(({ place }) =>
    [400, 404, 500].map((status) => reader.at(place, 'responses', `${status}`)),
  );
  const fits = errors.some((answer) => answer !== undefined && judgeAnswer(reader, answer, exchange).length === 0);
  return fits ? [] : [`no error that the document declares looks like ${exchange.text}`];
}

function judgeAnswer(reader: DocumentReader, answer: Place | undefined, exchange: Exchange): readonly string[] {
  if (answer === undefined) return [`status ${exchange.status} is not declared`];
  return [...judgeHeaders(reader, answer, exchange.headers), ...judgeBody(reader, answer, exchange)];
}

function judgeHeaders(reader: DocumentReader, answer: Place, headers: Headers): string[] {
  return Object.keys(reader.at(answer, 'headers')?.value ?? {}).flatMap((name) => {
    const header = reader.at(answer, 'headers', name);
    const text = headers.get(name);
    if (header === undefined || name.toLowerCase() === 'content-type') return [];
    if (text === null) return header.value.required === true ? [`the header ${name} is required, but missing`] : [];
    const schema = reader.at(header, 'schema');
    if (schema === undefined) return [];
    const misfits = readingsOf(text).map((value) => reader.misfits(schema, value));
    return misfits.some(({ length }) => length === 0)
      ? []
      : [`the header ${name} is ${text}: ${misfits[0]?.map(({ message }) => message)}`];
  });
}

/** A header is text; it fits if one of the values that it can stand for does. */
function readingsOf(text: string): unknown[] {
  const isJson = /^(-?\d+(\.\d+)?|true|false)$/.test(text);
  return [text, ...(isJson ? [JSON.parse(text)] : []), text.split(',').map((item) => item.trim())];
}

function judgeBody(reader: DocumentReader, answer: Place, { request, headers, text, body }: Exchange): string[] {
  if (request.method === 'HEAD') return text === '' ? [] : ['an answer to HEAD has a body'];
  const declared = Object.keys(reader.at(answer, 'content')?.value ?? {});
  if (declared.length === 0) return text === '' ? [] : [`a body is not declared: ${text}`];
  const essence = essenceOf(headers);
  const mediaType = declared.find((each) => essence === each.split(';', 1)[0]?.trim().toLowerCase());
  if (mediaType === undefined)
    return [`content type ${essence || '(none)'} is not declared, but ${declared.join(', ')}`];
  const schema = reader.at(answer, 'content', mediaType, 'schema');
  return schema === undefined
    ? []
    : reader.misfits(schema, body).map(({ pointer, message }) => `body#${pointer} ${message}`);
}

/** A body as the value that its schema speaks of. */
export function readBody(headers: Headers, text: string): unknown {
  const essence = essenceOf(headers);
  if (text === '') return undefined;
  if (!/json-seq|ndjson|jsonl|stream\+json/.test(essence)) return /[/+]json$/.test(essence) ? JSON.parse(text) : text;
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

function essenceOf(headers: Headers): string {
  return (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** What Prism says of an exchange that went through it. It may blame a request that is meant to be wrong, never the answer. */
function refereeOn({ headers }: Exchange, isBroken: boolean): string[] {
  const header = headers.get('sl-violations');
  if (header === null) return [];
  const violations: readonly { readonly location: readonly string[] }[] = JSON.parse(header);
  const counted = violations.filter(({ location }) => !isBroken || location[0] !== 'request');
  return counted.map((violation) => `Prism: ${JSON.stringify(violation)}`);
}
