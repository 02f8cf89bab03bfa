import type { Run } from './run.ts';
import { Undone } from './undone.ts';

/**
 * Waits as a server asks for it. A server may ask for anything; the run ends when it was said to.
 *
 * @throws {Undone} at once, when the run would be over before
 */
export async function pause({ clock, endMs, signal }: Run, delayMs: number): Promise<void> {
  if (delayMs <= 0) return;
  const leftMs = endMs - clock.now();
  if (delayMs < leftMs) return clock.sleep(delayMs, signal);
  const [askedS, leftS] = [delayMs, leftMs].map((each) => Math.ceil(each / 1000));
  throw new Undone('story', `the server asks to wait ${askedS} s, and the time is over in ${leftS} s`);
}
