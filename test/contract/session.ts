import { type ReadJob, readJob, readJobId, type ShownAnswer } from '../../src/client/read-job.ts';
import { viewOf } from '../../src/client/view-of.ts';
import { tellsState } from '../../src/client/view-places.ts';
import { createJudge, type Exchange, type Judge, readBody } from './conformance.ts';
import type { Coverage } from './coverage.ts';
import type { Draft } from './draft.ts';
import { pollDraftOf } from './meeting.ts';
import { isReachable } from './reachable.ts';
import type { Subject } from './subject.ts';
import { toRequest } from './to-request.ts';
import type { Connection } from './transports/transport.ts';

/** A job as its submission was answered. */
export interface SubmittedJob {
  readonly id: string;
  readonly lifecycle: string;
  readonly draft: Draft;
  readonly exchange: Exchange;
  /** The states that the answer can stand for; absent where it does not tell. */
  readonly states?: readonly string[];
}

/** What an answer tells of a job, and the answer. */
export interface Reading extends ReadJob {
  readonly exchange: Exchange;
}

/** How a request is sent. */
export interface SendOptions {
  /** The request is meant to be wrong. */
  readonly isBroken?: boolean;
  /** Another method than the operation's. */
  readonly method?: string;
}

/** How cases talk to a server: every exchange is judged, and every sight of a job is held against its lifecycle. */
export class Session {
  readonly subject: Subject;
  readonly #connection: Connection;
  readonly #coverage: Coverage;
  readonly #judge: Judge;
  readonly #lastSeen = new Map<string, readonly string[]>();

  constructor(subject: Subject, connection: Connection, coverage: Coverage) {
    this.subject = subject;
    this.#connection = connection;
    this.#coverage = coverage;
    this.#judge = createJudge(subject.reader, connection.baseUrl);
  }

  get baseUrl(): string {
    return this.#connection.baseUrl;
  }

  /** Lets time pass for all jobs. */
  async advance(durationMs: number): Promise<void> {
    await this.#connection.clock?.advance(durationMs);
  }

  /** Lets the server forget all jobs. */
  async reset(): Promise<void> {
    await this.#connection.reset();
  }

  /** @throws {Error} with everything in which the answer is not what the document says */
  async send(draft: Draft, options: SendOptions = {}): Promise<Exchange> {
    const exchange = await this.sendRequest(toRequest(draft, this.baseUrl, options.method), options);
    if (options.method === undefined) this.#coverage.answered(draft.operation.id, exchange.status);
    return exchange;
  }

  /** @throws {Error} with everything in which the answer is not what the document says */
  async sendRequest(request: Request, options: Pick<SendOptions, 'isBroken'> = {}): Promise<Exchange> {
    const { status, headers, ...response } = await this.#connection.send(request).then(toParts);
    const exchange = { request, status, headers, text: response.text, body: readBody(headers, response.text) };
    const faults = this.#judge(exchange, options);
    if (faults.length === 0) return exchange;
    throw new Error(`${describe(exchange)}, against the document:\n${faults.join('\n')}`);
  }

  /** Submits a job. Of several, the first counts. */
  async submit(draft: Draft): Promise<SubmittedJob> {
    const exchange = await this.send(draft);
    const { id: operationId, role } = draft.operation;
    const job = { id: this.idIn(operationId, exchange), lifecycle: role?.lifecycle ?? '', draft, exchange };
    const isTold = tellsState(this.#answer(operationId, exchange).view.body);
    return isTold ? { ...job, states: this.see(job, operationId, exchange).states } : job;
  }

  /** Looks at a job as a client does that polls. */
  async look(job: SubmittedJob): Promise<Reading> {
    const draft = pollDraftOf(this.subject, job);
    return this.see(job, draft.operation.id, await this.send(draft));
  }

  /** The id of the job that an answer shows. */
  idIn(operationId: string, exchange: Exchange): string {
    return readJobId(this.#answer(operationId, exchange), describe(exchange));
  }

  /** @throws {Error} when an answer shows a job in a state that it cannot have come to */
  see(job: SubmittedJob, operationId: string, exchange: Exchange): Reading {
    const lifecycle = this.subject.client.lifecycles[job.lifecycle] ?? {};
    const reading = readJob(this.#answer(operationId, exchange), lifecycle, job.id, describe(exchange));
    const before = this.#lastSeen.get(job.id) ?? [];
    if (before.length > 0 && !isReachable(lifecycle, before, reading.states)) {
      throw new Error(`${describe(exchange)}: job ${job.id} was ${before} and cannot have become ${reading.states}.`);
    }
    this.#lastSeen.set(job.id, reading.states);
    this.#coverage.seen(job.lifecycle, reading.states, before);
    return { ...reading, exchange };
  }

  #answer(operationId: string, { status, body, headers }: Exchange): ShownAnswer {
    const { client } = this.subject;
    const operation = client.operations[operationId];
    return { view: operation === undefined ? {} : viewOf(client, operation, status), body, headers };
  }
}

/** An exchange in one line, for messages. */
function describe({ request: { method, url, headers }, status, text }: Exchange): string {
  const prefer = headers.get('prefer');
  return `${method} ${url}${prefer === null ? '' : ` (Prefer: ${prefer})`} → ${status} ${text.slice(0, 300)}`;
}

async function toParts(response: Response): Promise<Pick<Exchange, 'status' | 'headers' | 'text'>> {
  return { status: response.status, headers: response.headers, text: await response.text() };
}
