import { afterEach, describe, expect, it, vi } from 'vitest';
import { createVirtualClock } from '../../src/clock/virtual-clock.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('a virtual clock', () => {
  it('stands still until it is told to advance', async () => {
    const clock = createVirtualClock(5000);
    expect(clock.now()).toBe(5000);
    await clock.advance(250);
    expect(clock.now()).toBe(5250);
  });

  it('wakes sleepers in the order of their time, each at its own', async () => {
    const clock = createVirtualClock();
    const woken: string[] = [];
    const sleep = (name: string, delayMs: number) =>
      clock.sleep(delayMs).then(() => woken.push(`${name}@${clock.now()}`));
    sleep('late', 30);
    sleep('first', 10);
    sleep('second', 10);
    expect(clock.pending).toBe(3);
    await clock.advance(29);
    expect(woken).toEqual(['first@10', 'second@10']);
    await clock.advance(1);
    expect(woken).toEqual(['first@10', 'second@10', 'late@30']);
    expect(clock.pending).toBe(0);
  });

  it('lets what a sleeper sets off settle before the next one wakes', async () => {
    const clock = createVirtualClock();
    const times: number[] = [];
    const loop = async () => {
      while (clock.now() < 50) {
        times.push(clock.now());
        await new Response(new Blob(['some work with a body'])).text();
        await clock.sleep(20);
      }
    };
    const done = loop();
    await clock.advance(100);
    await done;
    expect(times).toEqual([0, 20, 40]);
    expect(clock.now()).toBe(100);
  });

  it('does not wait for a sleep of no time', async () => {
    const clock = createVirtualClock();
    await clock.sleep(0);
    await clock.sleep(-1);
    expect(clock.pending).toBe(0);
  });

  it('rejects with the reason of the signal and forgets the sleeper', async () => {
    const clock = createVirtualClock();
    const controller = new AbortController();
    const slept = clock.sleep(10, controller.signal);
    controller.abort('enough');
    await expect(slept).rejects.toBe('enough');
    expect(clock.pending).toBe(0);
    await expect(clock.sleep(10, controller.signal)).rejects.toBe('enough');
    await expect(clock.sleep(0, controller.signal)).rejects.toBe('enough');
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('does not advance by %s ms', async (durationMs) => {
    const clock = createVirtualClock(7);
    await expect(clock.advance(durationMs)).rejects.toThrow(`${durationMs} ms is no time to pass`);
    expect(clock.now()).toBe(7);
  });

  it('works under fake timers', async () => {
    vi.useFakeTimers();
    const clock = createVirtualClock();
    const slept = vi.fn();
    clock.sleep(10).then(slept);
    await clock.advance(10);
    expect(slept).toHaveBeenCalled();
  });
});
