/**
 * `jobtwin/server`: twins on a port, in Node; also the compiler, for documents that nothing was generated from.
 *
 * The examples are about an API by which maps are printed: its document is `map-printer.yaml`, and `jobtwin generate` has
 * written what follows from it to `jobs`. Where an example does not make it itself, `twin` is the twin of that API.
 *
 * @module server
 */
export type { Clock } from '../../src/clock/clock.ts';
export { createVirtualClock, type VirtualClock } from '../../src/clock/virtual-clock.ts';
export { loadContract } from '../../src/contract/compile-contract.ts';
export type { Contract } from '../../src/contract/contract.ts';
export { DocumentError, type Fault } from '../../src/contract/document-error.ts';
export { type GeneratedContract, parseContract } from '../../src/contract/parse-contract.ts';
export { type HttpServer, type ListenOptions, listen } from '../adapters/node-http.ts';
export { createTwin, type Twin, type TwinOptions } from '../engine/create-twin.ts';
export type { JobStore } from '../engine/job-store.ts';
export type { Notice } from '../engine/notifier.ts';
export type { Reply } from '../engine/reply.ts';
export { createHost, type Host, type HostOptions } from '../serve/create-host.ts';
