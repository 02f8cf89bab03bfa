import type { Outcome } from '../contract/contract.ts';

/** A state that a job was seen in. */
export interface StateSeen<State extends string = string> {
  /** The state's name in the lifecycle. Where answers cannot tell some states apart, the earliest of them. */
  readonly state: State;
  /** When it was seen first, in milliseconds since the epoch. */
  readonly atMs: number;
}

/** What a look at a job showed; there may be more to it. */
export interface Sighting {
  /** The states that the job may be in: one, unless the answer cannot tell several of one outcome apart. */
  readonly states: readonly [string, ...string[]];
  /** The outcome of these states; `undefined` while they are not final. */
  readonly outcome: Outcome | undefined;
  /** How long the server asks to wait before the next look, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
}
