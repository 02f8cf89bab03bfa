/**
 * `jobtwin/msw`: the twin of an API within the process or the page, with Mock Service Worker in front of it or without.
 *
 * The examples are about an API by which maps are printed: its document is `map-printer.yaml`, and `jobtwin generate` has
 * written what follows from it to `jobs`. Where an example does not make it itself, `twin` is the twin of that API.
 *
 * @module msw
 */
export type { Clock } from '../../src/clock/clock.ts';
export { createVirtualClock, type VirtualClock } from '../../src/clock/virtual-clock.ts';
export type { Contract } from '../../src/contract/contract.ts';
export { type GeneratedContract, parseContract } from '../../src/contract/parse-contract.ts';
export { toMswHandler } from '../adapters/msw.ts';
export { createTwin, type Twin, type TwinOptions } from '../engine/create-twin.ts';
export type { JobStore } from '../engine/job-store.ts';
export type { Notice } from '../engine/notifier.ts';
export type { Reply } from '../engine/reply.ts';
