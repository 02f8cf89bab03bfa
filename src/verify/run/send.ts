import type { Exchange, Intent, JobRef } from '../evidence/exchange.ts';
import type { Draft } from '../requests/draft.ts';
import { type WrittenRequest, writeRequest } from '../requests/write-request.ts';
import { receive } from './receive.ts';
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

/**
 * Sends a request at the run's rate and records what becomes of it.
 *
 * @throws {Undone} when the run's time is over, or the server has stopped answering
 * @throws the reason of `run.signal`, unwrapped, when that aborts
 */
export async function send(run: Run, request: WrittenRequest, { about, ...purpose }: Purpose): Promise<Exchange> {
  await untilTurn(run);
  const sentAtMs = run.clock.now();
  const leftMs = run.endMs - sentAtMs;
  if (leftMs < 1) throw new Undone('run', 'the time was over');
  run.lastSentMs = sentAtMs;
  const received = await receive(request, { ...run, timeoutMs: Math.min(run.timeoutMs, leftMs) });
  const exchange: Exchange = {
    number: run.exchanges.length + 1,
    ...purpose,
    request,
    ...(about !== undefined && { about }),
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

/** Without credentials, every further answer would be the same. */
function isLockedOut({ credentials }: Run, { intent, draft, answer }: Exchange): boolean {
  const needed = draft?.operation.security.flat() ?? [];
  const isMadeUp = needed.every(({ in: place, name }) => credentials.given[place][name.toLowerCase()] === undefined);
  return intent.kind === 'valid' && answer?.status === 401 && needed.length > 0 && isMadeUp;
}

/** Writes and sends a draft. */
export function sendDraft(run: Run, draft: Draft, purpose: Omit<Purpose, 'draft' | 'operationId'>): Promise<Exchange> {
  return send(run, writeRequest(draft, run.baseUrl), { ...purpose, draft, operationId: draft.operation.id });
}

async function untilTurn({ clock, signal, lastSentMs, ratePerSecond }: Run): Promise<void> {
  const dueMs = lastSentMs + 1000 / ratePerSecond;
  await clock.sleep(dueMs - clock.now(), signal);
}
