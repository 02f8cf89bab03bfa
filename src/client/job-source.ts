import type { Session } from './session.ts';

/** Under this key a handle keeps what it was made from. */
export const source: unique symbol = Symbol('source');

/** What a handle was made from. */
export interface JobSource {
  readonly session: Session;
  /** Name of the lifecycle. */
  readonly lifecycle: string;
  readonly jobId: string;
  /** What the answer to its submission says of the group that it is of; a text, where there is one. */
  readonly group?: unknown;
  /** When the server wants to be asked about it, in milliseconds since the epoch; absent: at any time. */
  readonly notBeforeMs?: number;
}
