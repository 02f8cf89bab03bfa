import { loadDocument } from '../../src/contract/load-document.ts';
import { type Evidence, type ReceivedNotice, toEvidence } from '../../src/verify/evidence/evidence.ts';
import type { Exchange, JobRef } from '../../src/verify/evidence/exchange.ts';
import { readBody } from '../../src/verify/evidence/read-body.ts';
import { draftsOf, withParameter } from '../../src/verify/requests/draft.ts';
import { writeRequest } from '../../src/verify/requests/write-request.ts';
import { createSubject, type Subject } from '../../src/verify/subject.ts';

/** A document with everything that checks can be about: limits, a list, a stop, a deletion, links, callbacks. */
export const pressFile: string = new URL('./fixtures/press.yaml', import.meta.url).pathname;

export const press: Subject = createSubject(await loadDocument(pressFile), pressFile);

export const baseUrl = 'https://press.example.com/v1';

/** What a test says of an exchange; everything has a default. */
export interface Said extends Partial<Omit<Exchange, 'answer' | 'number' | 'about'>> {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body, which is sent as JSON. */
  readonly body?: unknown;
  /** The body as it comes instead, in the media type of the headers; in none where they say none. */
  readonly text?: string;
  /** The job that the request is about. */
  readonly job?: string;
  /** Parameters other than those of the example. */
  readonly parameters?: readonly (readonly [place: string, name: string, value: unknown])[];
}

/** Exchanges, one a second, as a run would have recorded them: a valid request each, answered 200, unless said otherwise. */
export function exchangesOf(subject: Subject, said: readonly Said[]): readonly Exchange[] {
  return said.map((each, index) => exchangeOf(subject, index, each));
}

/** The evidence of a run that has seen this. */
export function evidenceOf(subject: Subject, said: readonly Said[], notices: readonly ReceivedNotice[] = []): Evidence {
  return toEvidence(subject, baseUrl, exchangesOf(subject, said), notices);
}

function exchangeOf(
  subject: Subject,
  index: number,
  { status = 200, headers = {}, body, text, job, parameters = [], lapse, ...said }: Said,
): Exchange {
  const operation = subject.contract.operations.find(({ id }) => id === said.operationId);
  const [example] = operation === undefined ? [] : draftsOf(operation, subject.contract);
  const about: JobRef | undefined =
    job === undefined ? undefined : { jobId: job, lifecycle: operation?.role?.lifecycle ?? '' };
  const [place, name] = (operation && subject.client.operations[operation.id]?.asks) ?? [];
  const asked = job === undefined || place === undefined || name === undefined ? [] : [[place, name, job] as const];
  const draft =
    example &&
    [...asked, ...parameters].reduce((here, [where, what, value]) => withParameter(here, where, what, value), example);
  const json = body === undefined ? {} : { 'content-type': 'application/json' };
  const sent = text ?? (body === undefined ? '' : JSON.stringify(body));
  return {
    number: index + 1,
    story: 'test',
    intent: { kind: 'valid', data: 'example' },
    request: draft === undefined ? { method: 'GET', url: baseUrl, headers: {} } : writeRequest(draft, baseUrl),
    ...(draft !== undefined && { draft }),
    ...(about !== undefined && { about }),
    ...(lapse === undefined
      ? {
          answer: {
            status,
            headers: { ...json, ...headers },
            text: sent,
            ...(text === undefined ? { body } : readBody(headers['content-type'] ?? '', text)),
          },
        }
      : { lapse }),
    sentAtMs: index * 1000,
    endedAtMs: index * 1000 + 10,
    ...said,
  };
}
