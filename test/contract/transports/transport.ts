import type { VirtualClock } from '../../../src/clock/virtual-clock.ts';
import type { Draft } from '../../../src/verify/requests/draft.ts';
import type { CaseName } from '../cases/case-name.ts';

/** A way from a request to a server of a document. */
export interface Transport {
  readonly name: string;
  /** The cases that this transport cannot do, each with its reason: they are skipped, and the reason is shown. */
  readonly cannot: Readonly<Partial<Record<CaseName, string>>>;
  /** Starts serving a document, all by itself. */
  start(documentFile: string): Promise<Connection>;
}

/** A transport that is ready to serve one document. */
export interface Connection {
  /** What stands before the document's paths, without a slash at the end. */
  readonly baseUrl: string;
  /** The same as the server writes it in its answers, where a proxy stands in between. */
  readonly serverUrl?: string;
  send(request: Request): Promise<Response>;
  /** Adds what this transport must be told before a draft is sent. */
  prepare?(draft: Draft): Draft;
  /** The time that jobs live by; absent where nothing lives. */
  readonly clock?: Pick<VirtualClock, 'advance'>;
  /** Forgets all jobs. */
  reset(): Promise<void>;
  /** Gives back every port, process and patched global. */
  stop(): Promise<void>;
}
