import type { Contract } from '../../../src/contract/contract.ts';
import type { WrittenRequest } from '../../../src/verify/requests/write-request.ts';
import type { Subject } from '../../../src/verify/subject.ts';
import type { Answer, Asked, Passed } from './passing.ts';

/**
 * One thing that a server does wrong. Contract and views say where it is to be done, so that it can be done to any API.
 *
 * All its functions are pure: what it has to remember stands in the memory of the run.
 */
export interface Sabotage {
  /** What the server does, to follow "The server …". */
  readonly name: string;
  /** Name of the check that must catch it. */
  readonly check: string;
  /** Whether a document has what it takes. */
  applies(subject: Subject): boolean;
  /** The contract by which the twin lives instead of the document's. */
  contract?(contract: Contract): Contract;
  /** What the twin is asked instead; `undefined`: what the client asks. */
  ask?(asked: Asked, memory: Memory): WrittenRequest | undefined;
  /** What is done behind the client's back once a request was answered. */
  behind?(passed: Passed, memory: Memory): readonly WrittenRequest[];
  /** What the client gets instead; `undefined`: the twin's answer. */
  answer?(passed: Passed, memory: Memory): Answer | Misbehavior | undefined;
  /** The callbacks that are sent instead of one that is due; none: it is lost. */
  notices?(due: WrittenRequest, memory: Memory): readonly WrittenRequest[];
  /** The callbacks that are sent when a request was answered, and are not due. */
  early?(passed: Passed, memory: Memory): readonly WrittenRequest[];
}

/** What has happened so far in a run. */
export interface Memory {
  /** What has passed, as the twin answered it. */
  readonly earlier: readonly Passed[];
  /** Of these, the ones whose answers were spoiled. */
  readonly spoiled: readonly Passed[];
  /** The callbacks that were due. */
  readonly due: readonly WrittenRequest[];
}

/** An answer that is no plain data: it stays away, breaks off, or never ends. */
export type Misbehavior = () => Promise<Response>;

/** Every document will do. */
export const always = (): boolean => true;
