import type { Clock } from '../clock/clock.ts';
import { atMost } from './at-most.ts';

/**
 * Resolves when the page is visible: at once, unless this runs in a browser's tab that is hidden. Nobody sees there what a
 * look would show, and looks cost battery and the server's limits.
 *
 * @param atMostMs - the longest time to wait for it; a deadline holds in hidden tabs as well
 * @throws the reason of `signal` as soon as it aborts
 * @see https://html.spec.whatwg.org/multipage/interaction.html#page-visibility
 */
export async function untilVisible(clock: Clock, atMostMs: number, signal: AbortSignal | undefined): Promise<void> {
  if (typeof document === 'undefined' || !document.hidden) return;
  await atMost(
    atMostMs,
    clock,
    signal,
    (inner) =>
      new Promise<void>((resolve) => {
        document.addEventListener('visibilitychange', () => document.hidden || resolve(), { signal: inner });
      }),
  );
}
