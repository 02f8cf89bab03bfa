import type { Client } from 'openapi-fetch';
import type { Clock } from '../clock/clock.ts';
import type { ClientContract } from './client-contract.ts';
import type { AnyPaths, Fetch } from './exchange.ts';

/** What all jobs of one client share. */
export interface Session {
  readonly contract: ClientContract;
  readonly http: Client<AnyPaths>;
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** Draws from 0 up to (not including) 1. */
  readonly random: () => number;
}
