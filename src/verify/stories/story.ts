import type { Driver } from '../run/driver.ts';

/** A part of a verification: what is sent, and why. Stories follow one another; each goes on as far as it can. */
export interface Story {
  /** Tells it apart from others. */
  readonly name: string;
  /** The operation that it is about; absent where it is about several. */
  readonly operationId?: string;
  /** Whether it changes nothing on the far side, whatever the server makes of broken requests. */
  readonly isReadOnly: boolean;
  /** What it will send, in words, for who wants to know before. */
  readonly plan: readonly string[];
  /** @throws {Undone} when it cannot go on for a reason that is no finding */
  run(driver: Driver): Promise<void>;
}
