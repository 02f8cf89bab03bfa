import type { Clock } from '../clock/clock.ts';
import type { ClientContract, ClientOperation } from './client-contract.ts';
import type { RequestOptions } from './to-request.ts';

/** What all calls of one client share. */
export interface Session {
  readonly contract: ClientContract;
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** Makes the request of an operation, with the client's headers. */
  readonly toRequest: (operation: ClientOperation, init: RequestOptions) => Request;
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** Draws from 0 up to (not including) 1. */
  readonly random: () => number;
}

/** Hands a request over to the network. */
export type Fetch = (request: Request) => Promise<Response>;
