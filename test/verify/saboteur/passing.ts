import type { Operation } from '../../../src/contract/contract.ts';
import { findOperation } from '../../../src/verify/document/document-operations.ts';
import type { Exchange } from '../../../src/verify/evidence/exchange.ts';
import { type Sighting, sightingsIn } from '../../../src/verify/evidence/sighting.ts';
import type { WrittenRequest } from '../../../src/verify/requests/write-request.ts';
import type { Subject } from '../../../src/verify/subject.ts';

/** A request on its way to the twin. */
export interface Asked {
  readonly subject: Subject;
  readonly request: WrittenRequest;
  /** Below the base URL. */
  readonly path: string;
  /** The operation that is meant; absent where none is. */
  readonly operation?: Operation;
}

/** An answer as plain data. */
export interface Answer {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A request with its answer. */
export interface Passed extends Asked {
  readonly answer: Answer;
  /** The answer's body, where it is JSON. */
  readonly body: unknown;
  /** The jobs that it shows. */
  readonly jobs: readonly Sighting[];
}

/** Takes a request apart, by the document. */
export async function toAsked(request: Request, subject: Subject, baseUrl: string): Promise<Asked> {
  const path = decodePath(new URL(request.url).pathname.slice(new URL(baseUrl).pathname.length));
  const operation = findOperation(subject.contract.operations, request.method, path);
  const body = await request.clone().text();
  const { method, url } = request;
  return {
    subject,
    request: { method, url, headers: Object.fromEntries(request.headers), ...(body !== '' && { body }) },
    path,
    ...(operation !== undefined && { operation }),
  };
}

/** Reads an answer, and the jobs in it. */
export async function toPassed(asked: Asked, response: Response): Promise<Passed> {
  const text = await response.text();
  const answer = { status: response.status, headers: Object.fromEntries(response.headers), text };
  const body = /json/.test(answer.headers['content-type'] ?? '') && text !== '' ? JSON.parse(text) : undefined;
  return { ...asked, answer, body, jobs: sightingsIn(asked.subject, toExchange(asked, answer, body)) };
}

/** Written requests and answers become those of `fetch`. */
export function toRequest({ url, ...init }: WrittenRequest): Request {
  return new Request(url, init);
}

export function toResponse({ status, headers, text }: Answer): Response {
  return new Response(text === '' ? null : text, { status, headers });
}

/** As much of an exchange as it takes to see the jobs in it. */
function toExchange({ operation, request }: Asked, answer: Answer, body: unknown): Exchange {
  return {
    number: 0,
    story: '',
    intent: { kind: 'poll' },
    ...(operation !== undefined && { operationId: operation.id }),
    request,
    answer: { ...answer, body },
    sentAtMs: 0,
    endedAtMs: 0,
  };
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
