import { glob } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTwin } from '../../mocks/engine/create-twin.ts';
import { createMemoryStore } from '../../mocks/engine/job-store.ts';
import { createVirtualClock, type VirtualClock } from '../../src/clock/virtual-clock.ts';
import type { Contract } from '../../src/contract/contract.ts';
import { loadDocument } from '../../src/contract/load-document.ts';
import { type DocumentOperation, findOperation } from '../../src/verify/document/document-operations.ts';
import { readBody } from '../../src/verify/evidence/read-body.ts';
import { createSubject } from '../../src/verify/subject.ts';
import { createJudge, describeExchange, type Exchange } from '../contract/conformance.ts';
import { anyRequest } from './any-request.ts';
import { type RequestDraft, writeRequest } from './request-draft.ts';
import { startMs } from './start.ts';

const documents = (await Array.fromAsync(glob('{openapi,test/fixtures/sketches}/*.yaml'))).sort();
/** The same seed makes the same requests; a failure prints it. */
const seed = 20_260_309;
const numRuns = 2_000;
/** Time between requests: often none, so that jobs are also met before they end. */
const pauseMs = fc.oneof(fc.constant(0), fc.nat(5_000));

/** A twin answers whatever is sent to it: never not at all, never by an error of its own, and only as its document says. */
describe.each(documents)('the twin of %s', (file) => {
  it('answers every request as the document says, and by no defect of its own', { timeout: 120_000 }, async () => {
    const { contract, operations, send } = await startJudged(file);
    const successes: string[] = [];
    const refusals: string[] = [];
    await fc.assert(
      fc.asyncProperty(anyRequest(contract), pauseMs, async (draft, passMs) => {
        const { exchange, operation, isPicked, faults } = (await send(draft, passMs)) ?? {};
        if (exchange === undefined) return;
        if (!isPicked) (exchange.status < 400 ? successes : refusals).push(operation?.id ?? '');
        expect(faults, describeExchange(exchange)).toEqual([]);
      }),
      { numRuns, seed },
    );
    // Otherwise the property would hold of little.
    expect(successes.length).toBeGreaterThan(0.2 * numRuns);
    expect(refusals.length).toBeGreaterThan(0.2 * numRuns);
    for (const { id } of operations) expect([successes.includes(id), refusals.includes(id)], id).toEqual([true, true]);
  });
});

/** What came of a request. */
interface Judged {
  readonly exchange: Exchange;
  /** The operation that was meant, if any. */
  readonly operation: DocumentOperation | undefined;
  /** Whether the request has picked a declared answer by `Prefer`, so that no job had a part in it. */
  readonly isPicked: boolean;
  readonly faults: readonly unknown[];
}

/** A twin whose every answer is judged. */
interface JudgedTwin {
  readonly contract: Contract;
  readonly operations: readonly DocumentOperation[];
  /** Sends a request, and lets time pass; `undefined` where it cannot be sent. */
  send(draft: RequestDraft, passMs: number): Promise<Judged | undefined>;
}

async function startJudged(file: string): Promise<JudgedTwin> {
  const subject = createSubject(await loadDocument(file), file);
  const { contract, operations } = subject;
  const clock = createVirtualClock(startMs);
  const store = createMemoryStore();
  const defects: unknown[] = [];
  const twin = createTwin(contract, {
    clock,
    store,
    maxBodyBytes: 10_000,
    fetch: () => Promise.reject(new Error('Nobody is there to be called back.')),
    onError: (error) => void defects.push(error),
  });
  const baseUrl = `http://twin.test${twin.basePath}`;
  const judge = createJudge(subject, baseUrl);
  // The sketches are abbreviated: they leave out most refusals, and the examples that answers need.
  const isWhole = file.startsWith('openapi/');
  return {
    contract,
    operations,
    async send(draft, passMs) {
      const request = writeRequest(draft, baseUrl, [...(await store.all())]);
      if (request === undefined) return undefined;
      const exchange = await read(request, await letPass(clock, twin.fetch(request), passMs));
      const path = new URL(request.url).pathname.slice(twin.basePath.length);
      const isPicked = /code|example/i.test(request.headers.get('prefer') ?? '');
      return {
        exchange,
        operation: findOperation(operations, request.method, path),
        isPicked,
        faults: [
          ...defects.splice(0),
          ...(exchange.status === 500 && !isPicked ? ['500, for which nobody has asked'] : []),
          ...(isWhole ? judge(exchange) : []),
        ],
      };
    },
  };
}

async function read(request: Request, response: Response): Promise<Exchange> {
  const { status, headers } = response;
  const text = await response.text();
  return { request, status, headers, text, ...readBody(headers.get('content-type') ?? '', text) };
}

/** Lets time pass until the answer is there: a request may prefer to wait for its job. */
async function letPass(clock: VirtualClock, answering: Promise<Response>, passMs: number): Promise<Response> {
  let isAnswered = false;
  const answer = answering.finally(() => {
    isAnswered = true;
  });
  await clock.advance(passMs);
  for (let turns = 0; !isAnswered && turns < 100; turns += 1) await clock.advance(60_000);
  return answer;
}
