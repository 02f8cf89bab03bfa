import { describe, expect, it } from 'vitest';
import { parseRetryAfterMs } from '../../src/polling/parse-retry-after.ts';

const now = Date.UTC(1994, 10, 6, 8, 49, 7);

describe('Retry-After', () => {
  it.each<[value: string | null, wanted: number | undefined]>([
    [null, undefined],
    ['0', 0],
    ['120', 120_000],
    ['007', 7000],
    ['99999999999', 99_999_999_999_000],
    ['9'.repeat(400), Number.POSITIVE_INFINITY],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 30_000],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 30_000],
    ['Sun Nov  6 08:49:37 1994', 30_000],
    ['Sun Nov 13 08:49:07 1994', 7 * 86_400_000],
    ['Sun, 06 Nov 1994 08:49:06 GMT', 0],
    ['Wednesday, 09-Nov-88 08:49:37 GMT', 0],
    ['', undefined],
    ['soon', undefined],
    ['-1', undefined],
    ['1.5', undefined],
    ['1e3', undefined],
    ['0x10', undefined],
    ['3, 5', undefined],
    ['3 seconds', undefined],
    ['1994-11-06T08:49:37Z', undefined],
    ['Sun, 06 Nov 1994 08:49:37', undefined],
    ['Sun, 06 Nov 1994 08:49:37 +0100', undefined],
    ['Sun, 06 Foo 1994 08:49:37 GMT', undefined],
    ['Sun Nov  6 08:49:37 EST 1994', undefined],
    ['Sun, 06 Nov 1994', undefined],
    ['Please wait 5000', undefined],
    ['Retry in 1000', undefined],
    ['Sun, 06 Nov 1994 29:49:37 GMT', undefined],
    ['Sun, 99 Nov 1994 08:49:37 GMT', undefined],
  ])('%j means %s ms', (value, wanted) => {
    expect(parseRetryAfterMs(value, now)).toBe(wanted);
  });

  it('takes a date without a zone for UTC, wherever the machine is', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Asia/Tokyo';
    try {
      expect(new Date(now).getHours()).toBe(17);
      expect(parseRetryAfterMs('Sun Nov  6 08:49:37 1994', now)).toBe(30_000);
    } finally {
      process.env.TZ = zone ?? '';
      if (zone === undefined) delete process.env.TZ;
    }
  });
});
