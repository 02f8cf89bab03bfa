import type { Breach, Check } from '../../src/verify/checks/check.ts';
import { noServerError } from '../../src/verify/checks/no-server-error.ts';
import { shapeChecks } from '../../src/verify/checks/shape-checks.ts';
import { declaredAnswer } from '../../src/verify/document/declared-answer.ts';
import { type DocumentOperation, findOperation } from '../../src/verify/document/document-operations.ts';
import type { Intent, Exchange as RecordedExchange } from '../../src/verify/evidence/exchange.ts';
import type { Subject } from '../../src/verify/subject.ts';

/** What went over the wire once. */
export interface Exchange {
  readonly request: Request;
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came. */
  readonly text: string;
  /** The body read as JSON where its type is JSON, else as text; `undefined` where there is none. */
  readonly body: unknown;
  /** Why a body of a JSON type could not be read. */
  readonly malformed?: string;
}

/** In what an exchange is not what the document says; empty: it conforms. */
export type Judge = (exchange: Exchange, options?: { readonly isBroken?: boolean }) => readonly string[];

/**
 * Creates the judge of all exchanges: the checks that any server is held against. What becomes of a request is for the
 * cases to judge; here only its answer is.
 *
 * `isBroken` says that the request is meant to be wrong, so that a referee on the way may blame it.
 */
export function createJudge(subject: Subject, baseUrl: string): Judge {
  const { operations } = subject;
  const basePath = new URL(baseUrl).pathname.replace(/\/$/, '');
  return (exchange, { isBroken = false } = {}) => {
    const { method, url } = exchange.request;
    const { pathname } = new URL(url);
    const path = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : '';
    const operation = findOperation(operations, method, path);
    const recorded = toRecorded(exchange, operation, intentOf(operations, operation, path));
    const evidence = { subject, baseUrl, exchanges: [recorded], sightings: [], notices: [] };
    // A case may ask for an error of the server, if it is declared.
    const isAsked =
      operation !== undefined && declaredAnswer(subject.document, operation, exchange.status) !== undefined;
    const checks = shapeChecks.filter((check) => check !== noServerError || !isAsked);
    const judged = checks.flatMap((check) => [...check.judge(evidence)].map((breach) => describeBreach(check, breach)));
    return [...judged, ...refereeOn(exchange, isBroken || operation === undefined)];
  };
}

/** An exchange in one line, for messages. */
export function describeExchange({ request: { method, url, headers }, status, text }: Exchange): string {
  const prefer = headers.get('prefer');
  return `${method} ${url}${prefer === null ? '' : ` (Prefer: ${prefer})`} → ${status} ${text.slice(0, 300)}`;
}

function describeBreach({ name }: Check, { message, expected, pointer }: Breach): string {
  return `${name}: ${message} Expected: ${expected} (${pointer})`;
}

/** Of a request that means an operation nothing is expected; one that means none must be refused for the right reason. */
function intentOf(
  operations: readonly DocumentOperation[],
  operation: DocumentOperation | undefined,
  path: string,
): Intent {
  if (operation !== undefined) return { kind: 'look again' };
  const methods = [...new Set(operations.map(({ method }) => method.toUpperCase()))];
  const allowed = methods.filter((method) => findOperation(operations, method, path) !== undefined);
  return allowed.length === 0 ? { kind: 'unknown path' } : { kind: 'wrong method', allowed };
}

function toRecorded(
  { request: { method, url }, status, headers, text, body, malformed }: Exchange,
  operation: DocumentOperation | undefined,
  intent: Intent,
): RecordedExchange {
  return {
    number: 1,
    story: 'contract',
    intent,
    ...(operation !== undefined && { operationId: operation.id }),
    request: { method, url, headers: {} },
    answer: {
      status,
      headers: Object.fromEntries(headers),
      text,
      body,
      ...(malformed !== undefined && { malformed }),
    },
    sentAtMs: 0,
    endedAtMs: 0,
  };
}

/** What Prism says of an exchange that went through it. It may blame a request that is meant to be wrong, never the answer. */
function refereeOn({ headers }: Exchange, isBroken: boolean): string[] {
  const header = headers.get('sl-violations');
  if (header === null) return [];
  const violations: readonly { readonly location: readonly string[] }[] = JSON.parse(header);
  const counted = violations.filter(({ location }) => !isBroken || location[0] !== 'request');
  return counted.map((violation) => `Prism: ${JSON.stringify(violation)}`);
}
