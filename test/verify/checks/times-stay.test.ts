import { describe, expect, it } from 'vitest';
import { timesStay } from '../../../src/verify/checks/times-stay.ts';
import { breachesOf, list, look, run, submitted } from './press-life.ts';

const later = '2026-01-01T08:00:01Z';

describe('times-stay', () => {
  it.each([
    ['a time that stays', [submitted('queued'), look('printing'), list([run('printed')])]],
    ['another notation', [submitted('queued'), look('printing', { createdAt: '2026-01-01T09:00:00.000+01:00' })]],
    ['a time that is told at last', [submitted('queued'), look('printing', { startedAt: later })]],
  ])('is content with %s', (_, said) => {
    expect(breachesOf(timesStay, said)).toEqual([]);
  });

  it.each([
    ['created', [submitted('queued'), look('queued', { createdAt: later })]],
    ['started', [look('printing', { startedAt: later }), look('printed', { startedAt: '2026-01-01T08:00:09Z' })]],
    ['created', [look('printing'), list([run('printing', { createdAt: later })])]],
  ])('finds that a job was %s at another time', (name, said) => {
    expect(breachesOf(timesStay, said)).toMatchObject([
      { message: expect.stringContaining(`job run-7 was ${name} at`), exchange: { number: 2 }, against: { number: 1 } },
    ]);
  });
});
