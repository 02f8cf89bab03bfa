import type { Session } from './session.ts';

/** Under this key a handle keeps what it was made from. */
export const source: unique symbol = Symbol('source');

/** What a handle was made from. */
export interface JobSource {
  readonly session: Session;
  /** Name of the lifecycle. */
  readonly lifecycle: string;
  readonly jobId: string;
  /** The group that it was submitted with; `undefined` where that is not known. */
  readonly group?: string | undefined;
  /** When the server wants to be asked about it, in milliseconds since the epoch; 0 for any time. */
  readonly notBeforeMs: number;
}
