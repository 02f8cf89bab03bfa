import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/clock/clock.ts';

const dayMs = 86_400_000;

/** A signal that counts its listeners. */
function countingSignal(): { controller: AbortController; listeners: () => number } {
  const controller = new AbortController();
  let count = 0;
  const { signal } = controller;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    count++;
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    count--;
    remove(...args);
  };
  return { controller, listeners: () => count };
}

describe('the system clock', () => {
  beforeEach(() => vi.useFakeTimers({ now: 1000 }));
  afterEach(() => vi.useRealTimers());

  it('looks its timers up late, so that fake ones drive it', async () => {
    const slept = vi.fn();
    systemClock.sleep(250).then(slept);
    await vi.advanceTimersByTimeAsync(249);
    expect(slept).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(slept).toHaveBeenCalled();
    expect(systemClock.now()).toBe(1250);
  });

  it.each([0, -5, Number.NaN])('sleeps %s ms until the next turn', async (delayMs) => {
    const slept = vi.fn();
    systemClock.sleep(delayMs).then(slept);
    await vi.advanceTimersByTimeAsync(1);
    expect(slept).toHaveBeenCalled();
  });

  it('sleeps longer than a timer can', async () => {
    const slept = vi.fn();
    systemClock.sleep(60 * dayMs).then(slept);
    await vi.advanceTimersByTimeAsync(59 * dayMs);
    expect(slept).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1 * dayMs);
    expect(slept).toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('rejects with the reason of the signal, at once, and leaves no timer', async () => {
    const reason = { because: 'I said so' };
    const { controller } = countingSignal();
    const slept = systemClock.sleep(dayMs, controller.signal);
    expect(vi.getTimerCount()).toBe(1);
    controller.abort(reason);
    await expect(slept).rejects.toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('rejects without a timer when the signal has aborted before', async () => {
    const slept = systemClock.sleep(dayMs, AbortSignal.abort('too late'));
    await expect(slept).rejects.toBe('too late');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves no listener when the time is over', async () => {
    const { controller, listeners } = countingSignal();
    systemClock.sleep(60 * dayMs, controller.signal);
    expect(listeners()).toBe(1);
    await vi.advanceTimersByTimeAsync(60 * dayMs);
    expect(listeners()).toBe(0);
  });
});
