import { describe, expect, it, vi } from 'vitest';
import { createTestClock } from '../../mocks/vitest/test-clock.ts';

const startMs = Date.UTC(2026, 0);

describe('until', () => {
  it('lets just so much time pass as is needed', async () => {
    const clock = createTestClock(startMs);
    const late = vi.fn();
    void clock.sleep(5000).then(late);
    const slept = clock.sleep(1000).then(() => clock.sleep(2500));
    await clock.until(slept);
    expect(clock.now()).toBe(startMs + 3500);
    expect(late).not.toHaveBeenCalled();
    expect(clock.pending).toBe(1);
  });

  it.each([
    { what: 'settled already', promise: () => Promise.resolve('done') },
    { what: 'comes from a function that waits for nothing', promise: async () => 'done' },
    { what: 'needs some turns', promise: () => takeTurns(5) },
  ])('lets no time pass for what $what', async ({ promise }) => {
    const clock = createTestClock(startMs);
    void clock.sleep(1000);
    expect(await clock.until(promise())).toBe('done');
    expect(clock.now()).toBe(startMs);
  });

  it('rejects like the promise', async () => {
    const clock = createTestClock(startMs);
    const reason = new Error('no');
    const rejected = clock.sleep(1000).then(() => Promise.reject(reason));
    await expect(clock.until(rejected)).rejects.toBe(reason);
  });

  it('wakes nobody who sleeps no longer', async () => {
    const clock = createTestClock(startMs);
    const controller = new AbortController();
    const aborted = clock.sleep(1000, controller.signal).catch(() => 'aborted');
    controller.abort();
    expect(await clock.until(aborted)).toBe('aborted');
    await clock.until(clock.sleep(3000));
    expect(clock.now()).toBe(startMs + 3000);
  });

  it.each([
    { what: 'nothing that sleeps', sleepMs: undefined, withinMs: 60_000, error: /nothing sleeps by this clock/ },
    { what: 'the same for ever', sleepMs: undefined, withinMs: Number.POSITIVE_INFINITY, error: /nothing sleeps/ },
    { what: 'what sleeps too long', sleepMs: 60_001, withinMs: 60_000, error: /^Failed to wait: after 60000 ms/ },
  ])('gives up on $what', async ({ sleepMs, withinMs, error }) => {
    const clock = createTestClock(startMs);
    if (sleepMs !== undefined) void clock.sleep(sleepMs);
    await expect(clock.until(new Promise(() => undefined), withinMs)).rejects.toThrow(error);
    expect(clock.now()).toBe(startMs);
  });

  it('gives up on a loop that never ends', async () => {
    const clock = createTestClock(startMs);
    const loop = async (): Promise<never> => clock.sleep(60_000).then(loop);
    await expect(clock.until(loop())).rejects.toThrow(/after 86400000 ms/);
  });
});

it('is a clock as every other', async () => {
  const clock = createTestClock(startMs);
  const woken: number[] = [];
  for (const delayMs of [0, -1, Number.NaN, 10, 20])
    void clock.sleep(delayMs).then(() => woken.push(clock.now() - startMs));
  await clock.advance(15);
  expect({ woken, pending: clock.pending, nowMs: clock.now() - startMs }).toEqual({
    woken: [0, 0, 0, 10],
    pending: 1,
    nowMs: 15,
  });
});

async function takeTurns(turns: number): Promise<string> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
  return 'done';
}
