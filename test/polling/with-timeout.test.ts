import { describe, expect, it } from 'vitest';
import { createVirtualClock } from '../../src/clock/virtual-clock.ts';
import { TimeoutError } from '../../src/errors/timeout-error.ts';
import { withTimeout } from '../../src/polling/with-timeout.ts';

const never = () => new Promise<never>(() => {});

describe('a look with a timeout', () => {
  it('is what it shows', async () => {
    const clock = createVirtualClock();
    await expect(withTimeout(async () => 'seen', 10, '7', clock, undefined)).resolves.toBe('seen');
    expect(clock.pending).toBe(0);
  });

  it('is what it throws', async () => {
    const clock = createVirtualClock();
    const error = new Error('broken');
    await expect(withTimeout(() => Promise.reject(error), 10, '7', clock, undefined)).rejects.toBe(error);
    expect(clock.pending).toBe(0);
  });

  it('ends when the time is over, even if the look never does', async () => {
    const clock = createVirtualClock();
    let signal: AbortSignal | undefined;
    const ended = withTimeout(
      (inner) => {
        signal = inner;
        return never();
      },
      10,
      '7',
      clock,
      undefined,
    );
    const thrown = expect(ended).rejects.toThrow(new TimeoutError('7', 10));
    await clock.advance(9);
    expect(signal?.aborted).toBe(false);
    await clock.advance(1);
    await thrown;
    expect(signal?.aborted).toBe(true);
  });

  it('ends when the signal aborts, with its reason', async () => {
    const clock = createVirtualClock();
    const controller = new AbortController();
    const ended = withTimeout(never, 10, '7', clock, controller.signal);
    controller.abort('no more');
    await expect(ended).rejects.toBe('no more');
    expect(clock.pending).toBe(0);
  });

  it('does not begin when the signal has aborted before', async () => {
    const look = () => Promise.reject(new Error('was begun'));
    await expect(withTimeout(look, 10, '7', createVirtualClock(), AbortSignal.abort('no'))).rejects.toBe('no');
  });
});
