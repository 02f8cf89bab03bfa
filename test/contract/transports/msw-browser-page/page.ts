import { setupWorker } from 'msw/browser';
import { toMswHandler } from '../../../../mocks/adapters/msw.ts';
import { createTwin } from '../../../../mocks/engine/create-twin.ts';
import { createMemoryStore } from '../../../../mocks/engine/job-store.ts';
import { createVirtualClock } from '../../../../src/clock/virtual-clock.ts';
import { parseContract } from '../../../../src/contract/parse-contract.ts';

/** A request in a form that can be handed to a page. */
export interface PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  /** One character for each byte, since long texts reach a page faster than bytes do. `null` where there is no body. */
  readonly body: string | null;
}

/** An answer in a form that can be handed out of a page. */
export interface PlainResponse {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array<ArrayBuffer>;
}

/** A twin that lives in this page. */
export interface TwinPage {
  /** Sends a request with the page's `fetch`. */
  send(request: PlainRequest): Promise<PlainResponse>;
  /** Lets time pass for its jobs. */
  advance(durationMs: number): Promise<void>;
  /** Forgets all jobs. */
  reset(): Promise<void>;
}

declare global {
  interface Window {
    /** Creates the twin of a contract (JSON) and lets Mock Service Worker answer from it. */
    startTwin(contract: string, baseUrl: string, startMs: number): Promise<void>;
    twin: TwinPage;
  }
}

window.startTwin = async (contract, baseUrl, startMs) => {
  const clock = createVirtualClock(startMs);
  const store = createMemoryStore();
  const defects: unknown[] = [];
  const twin = createTwin(parseContract(JSON.parse(contract)), {
    clock,
    store,
    onError: (error) => defects.push(error),
  });
  await setupWorker(toMswHandler(twin, { baseUrl })).start({ onUnhandledFrame: 'error', quiet: true });
  window.twin = {
    async send(plain) {
      const response = await fetch(toRequest(plain));
      const body = new Uint8Array(await response.arrayBuffer());
      const defect = defects.shift();
      if (defect !== undefined) throw defect;
      return { status: response.status, headers: [...response.headers], body };
    },
    advance: clock.advance,
    async reset() {
      for (const { id } of await store.all()) await store.delete(id);
    },
  };
};

function toRequest({ url, method, headers, body }: PlainRequest): Request {
  const bytes = body === null ? null : toBytes(body);
  const request = new Request(url, { method, headers: headers.map(([...header]) => header), body: bytes });
  // A browser leaves out what it keeps to itself (cookie, host, date …) without a word.
  const kept = headers.map(([name]) => name).filter((name) => !request.headers.has(name));
  if (kept.length > 0) throw new Error(`A page cannot send the header ${kept.join(', ')}.`);
  return request;
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
