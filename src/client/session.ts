import type { Client } from 'openapi-fetch';
import type { Clock } from '../clock/clock.ts';
import type { ClientContract, ClientOperation } from './client-contract.ts';

/** What all calls of one client share. */
export interface Session {
  readonly contract: ClientContract;
  readonly baseUrl: string;
  readonly http: Client<AnyPaths>;
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** Draws from 0 up to (not including) 1. */
  readonly random: () => number;
}

/** Hands a request over to the network. */
export type Fetch = (request: Request) => Promise<Response>;

/** The paths of whatever API, in the form that openapi-fetch takes its types from. */
export type AnyPaths = Record<string, Record<ClientOperation['method'], AnyOperation>>;

interface AnyOperation {
  readonly parameters: object;
  readonly responses: { readonly 200: { readonly content: { readonly 'application/json': unknown } } };
}
