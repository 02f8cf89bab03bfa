import type { ReadJob } from '../../src/client/read-job.ts';
import { isReachable } from '../../src/verify/coverage/reachable.ts';
import { readBody } from '../../src/verify/evidence/read-body.ts';
import type { Draft } from '../../src/verify/requests/draft.ts';
import { createJudge, describeExchange, type Exchange, type Judge } from './conformance.ts';
import type { Coverage } from './coverage.ts';
import { pollDraftOf } from './meeting.ts';
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
  readonly operationId: string;
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
    this.#judge = createJudge(subject, connection.baseUrl);
  }

  get baseUrl(): string {
    return this.#connection.baseUrl;
  }

  /** A URL that an answer names, by which this transport reaches it. */
  resolve(url: string, base: string): string {
    const { baseUrl, serverUrl = baseUrl } = this.#connection;
    const { href } = new URL(url, base);
    return href.startsWith(serverUrl) ? baseUrl + href.slice(serverUrl.length) : href;
  }

  /** Lets time pass for all jobs. */
  async advance(durationMs: number): Promise<void> {
    await this.#connection.clock?.advance(durationMs);
  }

  /** Lets the server forget all jobs. */
  async reset(): Promise<void> {
    await this.#connection.reset();
    this.#lastSeen.clear();
  }

  /** @throws {Error} with everything in which the answer is not what the document says */
  async send(draft: Draft, options: SendOptions = {}): Promise<Exchange> {
    const asked = this.#connection.prepare?.(draft) ?? draft;
    const exchange = await this.sendRequest(toRequest(asked, this.baseUrl, options.method), options);
    if (options.method === undefined) this.#coverage.answered(draft.operation.id, exchange.status);
    return exchange;
  }

  /** @throws {Error} with everything in which the answer is not what the document says */
  async sendRequest(request: Request, options: Pick<SendOptions, 'isBroken'> = {}): Promise<Exchange> {
    const response = await this.#connection.send(request);
    const { status, headers } = response;
    const text = await response.text();
    const exchange = { request, status, headers, text, ...readBody(headers.get('content-type') ?? '', text) };
    const faults = this.#judge(exchange, options);
    if (faults.length === 0) return exchange;
    throw new Error(`${describeExchange(exchange)}, against the document:\n${faults.join('\n')}`);
  }

  /** Submits a job. Of several, the first counts. */
  async submit(draft: Draft): Promise<SubmittedJob> {
    const { jobs } = this.subject;
    const { id: operationId, role } = draft.operation;
    const exchange = await this.send(draft);
    const job = { id: jobs.idIn(operationId, exchange), lifecycle: role?.lifecycle ?? '', draft, exchange };
    return jobs.shows(operationId).state ? { ...job, states: this.#see(job, operationId, exchange).states } : job;
  }

  /** Looks at a job as a client does that polls. */
  async look(job: SubmittedJob): Promise<Reading> {
    return this.#see(job, this.subject.jobs.pollOf(job.lifecycle).operationId, await this.poll(job));
  }

  /** Asks for a job as a client does that polls, whatever the answer. */
  async poll(job: SubmittedJob): Promise<Exchange> {
    return this.send(pollDraftOf(this.subject, job));
  }

  #see(job: SubmittedJob, operationId: string, exchange: Exchange): Reading {
    const { jobs } = this.subject;
    const reading = jobs.read(operationId, exchange, job);
    const before = this.#lastSeen.get(job.id) ?? [];
    if (before.length > 0 && !isReachable(jobs.lifecycles[job.lifecycle] ?? {}, before, reading.states)) {
      const move = `was ${before.join(' or ')} and cannot have become ${reading.states.join(' or ')}`;
      throw new Error(`${describeExchange(exchange)}: job ${job.id} ${move}.`);
    }
    this.#lastSeen.set(job.id, reading.states);
    this.#coverage.seen(job.lifecycle, reading.states, before);
    return { ...reading, operationId, exchange };
  }
}
