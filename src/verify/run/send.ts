import type { Exchange, Intent, JobRef } from '../evidence/exchange.ts';
import { sightingsIn } from '../evidence/sighting.ts';
import { givenFor } from '../requests/credentials.ts';
import type { Draft } from '../requests/draft.ts';
import { type WrittenRequest, writeRequest } from '../requests/write-request.ts';
import { limitStatusesOf } from './limit-statuses.ts';
import { pause } from './pause.ts';
import { receive } from './receive.ts';
import { retryAfterMsOf } from './retry-after.ts';
import type { Run } from './run.ts';
import { Undone } from './undone.ts';

/** What is said of a request beside itself. */
export interface Purpose {
  readonly story: string;
  readonly intent: Intent;
  readonly operationId?: string;
  readonly draft?: Draft;
  readonly about?: JobRef | undefined;
}

/** So many requests in a row without a whole answer end a story, which may be about one weak spot; twice as many, the run. */
const mostLapses = 3;

/** So often a request is sent that a busy server puts off. */
const mostTries = 3;

/**
 * Sends a request at the run's rate, no sooner than the server has asked to wait, and records what becomes of it. Where the
 * server is busy, it is sent again.
 *
 * @throws {Undone} when the run's time is over, or would be before the server wants to be asked again, the request cannot be
 * sent, or the server has stopped answering
 * @throws the reason of `run.signal`, unwrapped, when that aborts
 */
export async function send(run: Run, request: WrittenRequest, purpose: Purpose): Promise<Exchange> {
  for (let tries = 1; ; tries += 1) {
    await untilTurn(run, purpose);
    const exchange = await sendOnce(run, request, purpose);
    noteWaits(run, exchange);
    if (!isPutOff(run, exchange) || tries === mostTries) return exchange;
  }
}

async function sendOnce(run: Run, request: WrittenRequest, { about, ...purpose }: Purpose): Promise<Exchange> {
  const sentAtMs = run.clock.now();
  const leftMs = run.endMs - sentAtMs;
  if (leftMs < 1) throw timeIsOver();
  run.lastSentMs = sentAtMs;
  const received = await receive(request, { ...run, timeoutMs: Math.min(run.timeoutMs, leftMs) });
  // The server had no time to answer: that is no fault of it.
  if (leftMs < run.timeoutMs && 'lapse' in received && received.lapse.kind === 'timeout') throw timeIsOver();
  const exchange: Exchange = {
    number: run.exchanges.length + 1,
    ...purpose,
    request,
    ...(about !== undefined && { about: { jobId: about.jobId, lifecycle: about.lifecycle } }),
    ...received,
    sentAtMs,
    endedAtMs: run.clock.now(),
  };
  run.exchanges.push(exchange);
  run.lapses = exchange.answer === undefined ? run.lapses + 1 : 0;
  if (isLockedOut(run, exchange)) {
    throw new Undone('run', 'the server refuses made-up credentials (status 401): give real ones as headers');
  }
  if (run.lapses > 0 && run.lapses % mostLapses === 0) {
    throw new Undone(run.lapses > mostLapses ? 'run' : 'story', `${run.lapses} requests in a row got no whole answer`);
  }
  return exchange;
}

function timeIsOver(): Undone {
  return new Undone('run', 'the time was over');
}

/** Whether a busy server asks to come again. Where a limit has no room, that is for the submission to mind. */
function isPutOff({ subject, clock }: Run, exchange: Exchange): boolean {
  const status = exchange.answer?.status ?? 0;
  const isBusy = status === 429 || status === 503;
  const isLimit = limitStatusesOf(subject, exchange).includes(status);
  return isBusy && !isLimit && retryAfterMsOf(exchange, clock.now()) !== undefined;
}

/** Keeps until when the server wants to be left alone: by everybody, or about a job. */
function noteWaits(run: Run, exchange: Exchange): void {
  const retryAfterMs = retryAfterMsOf(exchange, run.clock.now());
  if (retryAfterMs === undefined) return;
  const dueMs = exchange.endedAtMs + retryAfterMs;
  if (isPutOff(run, exchange)) run.notBeforeMs = dueMs;
  if ((exchange.answer?.status ?? 400) >= 400) return;
  const shown = sightingsIn(run.subject, exchange).map(({ jobId }) => jobId);
  for (const jobId of exchange.about === undefined ? shown : [exchange.about.jobId])
    run.lookNotBeforeMs.set(jobId, dueMs);
}

/** Without credentials, every further answer would be the same. */
function isLockedOut({ credentials }: Run, { intent, draft, answer }: Exchange): boolean {
  const needed = draft?.operation.security.flat() ?? [];
  const isMadeUp = needed.every((credential) => givenFor(credential, credentials) === undefined);
  return intent.kind === 'valid' && answer?.status === 401 && needed.length > 0 && isMadeUp;
}

/** Writes and sends a draft. */
export function sendDraft(run: Run, draft: Draft, purpose: Omit<Purpose, 'draft' | 'operationId'>): Promise<Exchange> {
  return send(run, writeRequest(draft, run.baseUrl), { ...purpose, draft, operationId: draft.operation.id });
}

/** Requests that look at a job alone: for these, the server says when it wants to be asked again. */
const looks: readonly Intent['kind'][] = ['poll', 'look again', 'location', 'link'];

/** At a low rate, the run may be over before its next turn. */
async function untilTurn(run: Run, { intent, about }: Purpose): Promise<void> {
  const { clock, signal, lastSentMs, ratePerSecond, endMs } = run;
  const ofJobMs = looks.includes(intent.kind) ? run.lookNotBeforeMs.get(about?.jobId ?? '') : undefined;
  await pause(run, Math.max(run.notBeforeMs, ofJobMs ?? 0) - clock.now());
  const dueMs = lastSentMs + 1000 / ratePerSecond;
  await clock.sleep(Math.min(dueMs, endMs) - clock.now(), signal);
}
