import type { Contract } from '../../src/contract/contract.ts';
import { type Coverage, coverageOf } from '../../src/verify/coverage/coverage.ts';
import { findOperation } from '../../src/verify/document/document-operations.ts';
import type { Exchange } from '../../src/verify/evidence/exchange.ts';
import { readBody } from '../../src/verify/evidence/read-body.ts';
import { sightingsIn } from '../../src/verify/evidence/sighting.ts';
import { createViewer } from '../../src/verify/evidence/viewer.ts';
import type { Twin } from '../engine/create-twin.ts';
import { type Reply, toResponse } from '../engine/reply.ts';

/** A twin that is listened to. */
export interface Recorder {
  /** The same twin; what goes through it is recorded. */
  readonly twin: Twin;
  /** What was exercised since the last {@link Recorder.forget}. */
  coverage(): Coverage;
  forget(): void;
}

/** Listens to a twin, to tell which operations, states and moves are exercised. */
export function createRecorder(twin: Twin): Recorder {
  const viewer = createViewer(twin.contract);
  const exchanges: Exchange[] = [];
  const answer = async (request: Request): Promise<Reply> => {
    const reply = await twin.answer(request);
    exchanges.push(toExchange(twin, request, reply, exchanges.length + 1));
    return reply;
  };
  return {
    twin: { ...twin, answer, fetch: async (request) => toResponse(await answer(request)) },
    coverage() {
      const sightings = exchanges.flatMap((exchange) => sightingsIn(viewer, exchange));
      return coverageOf(viewer.contract, exchanges, sightings);
    },
    forget: () => {
      exchanges.length = 0;
    },
  };
}

/** When it was, and what the request had in it, is of no interest here. */
function toExchange({ contract, basePath }: Twin, { method, url }: Request, reply: Reply, number: number): Exchange {
  const operationId = operationMeant(contract, basePath, method, new URL(url).pathname)?.id;
  const { status, headers, body } = reply;
  const text = body ?? '';
  const named = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return {
    number,
    story: '',
    intent: { kind: 'valid', data: 'example' },
    ...(operationId !== undefined && { operationId }),
    request: { method, url, headers: {} },
    answer: { status, headers: named, text, ...readBody(named['content-type'] ?? '', text) },
    sentAtMs: 0,
    endedAtMs: 0,
  };
}

function operationMeant({ operations }: Contract, basePath: string, method: string, path: string) {
  return path.startsWith(`${basePath}/`) ? findOperation(operations, method, path.slice(basePath.length)) : undefined;
}
