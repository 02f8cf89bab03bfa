import { describe, expect, it } from 'vitest';
import { parseDurationMs } from '../../src/contract/duration.ts';

describe('parseDurationMs', () => {
  it.each<[text: string, wantedMs: number]>([
    ['PT0S', 0],
    ['PT2S', 2_000],
    ['PT1.5S', 1_500],
    ['PT0.0004S', 0],
    ['PT1M30S', 90_000],
    ['PT2H', 7_200_000],
    ['PT1H0.25S', 3_600_250],
    ['P1D', 86_400_000],
    ['P1DT1S', 86_401_000],
    ['P2W', 1_209_600_000],
  ])('%s is %i ms', (text, wantedMs) => {
    expect(parseDurationMs(text)).toBe(wantedMs);
  });

  it.each(['', 'P', 'PT', '2s', 'PT2', 'P1Y', 'P1M', 'P1W1D', 'P1DT', '-PT1S', 'PT1,5S', 'PT.5S', ' PT1S', 'pt1s'])(
    'refuses "%s"',
    (text) => {
      expect(() => parseDurationMs(text)).toThrow(
        new SyntaxError(
          `Failed to read the duration "${text}": write it as ISO 8601 with weeks, days, hours, minutes or seconds, for example PT2S or PT1M30S.`,
        ),
      );
    },
  );
});
