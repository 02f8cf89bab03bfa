import { setupWorker } from 'msw/browser';
import { toMswHandler } from '../../mocks/adapters/msw.ts';
import { createTwin } from '../../mocks/engine/create-twin.ts';
import type { Contract } from '../../src/contract/contract.ts';

/** Starts a twin of each API in this page; from then on they answer all requests to the addresses of the real ones. */
export async function startTwins(contracts: readonly Contract[]): Promise<void> {
  const handlers = contracts.map((contract) => toMswHandler(createTwin(contract)));
  const url = `${import.meta.env.BASE_URL}mockServiceWorker.js`;
  await setupWorker(...handlers).start({ onUnhandledFrame: 'bypass', quiet: true, serviceWorker: { url } });
}
