import { describe, expect, it } from 'vitest';
import { nextDelayMs } from '../../src/polling/next-delay.ts';

const watch = { minDelayMs: 500, maxDelayMs: 10_000, random: () => 0 };
const hourMs = 3_600_000;
const yearMs = 8760 * hourMs;

describe('the next delay', () => {
  it.each<
    [what: string, retryAfterMs: number | undefined, floorMs: number, remainingMs: number, wanted: number | undefined]
  >([
    ['backs off', undefined, 0, 60_000, 500],
    ['leaves backoff for Retry-After', 3000, 0, 60_000, 3000],
    ['honors a Retry-After of 0', 0, 0, 60_000, 0],
    ['honors a Retry-After below the shortest delay', 20, 0, 60_000, 20],
    ['keeps the floor when it is asked for', 0, 500, 60_000, 500],
    ['keeps a floor of more than an hour', 0, 10 * hourMs, yearMs, 10 * hourMs],
    ['does not cut a long Retry-After to the floor', 3000, 500, 60_000, 3000],
    ['believes no Retry-After beyond an hour', yearMs, 0, yearMs, hourMs],
    ['believes no infinite Retry-After', Number.POSITIVE_INFINITY, 0, yearMs, hourMs],
    ['takes the last look 500 ms before the deadline', 30_000, 0, 20_000, 19_500],
    ['takes the last look early rather than late', undefined, 0, 900, 400],
    ['has no time for a look in the last 500 ms', 0, 0, 500, undefined],
    ['has no time for a look after the deadline', 0, 0, -10, undefined],
  ])('%s', (_what, retryAfterMs, floorMs, remainingMs, wanted) => {
    expect(nextDelayMs(3, retryAfterMs, floorMs, remainingMs, watch)).toBe(wanted);
  });

  it.each([500, 1, 0])('lets the first look begin at once, however near the deadline (%i ms)', (remainingMs) => {
    expect(nextDelayMs(0, 0, 0, remainingMs, watch)).toBe(0);
    expect(nextDelayMs(0, 9000, 0, remainingMs, watch)).toBe(0);
  });
});
