import { describe, expect, it } from 'vitest';
import { timesInOrder } from '../../../src/verify/checks/times-in-order.ts';
import { breachesOf, look, told } from './press-life.ts';

const [eight, nine, ten] = ['2026-01-01T08:00:00Z', '2026-01-01T09:00:00Z', '2026-01-01T10:00:00Z'];

describe('times-in-order', () => {
  it.each([
    ['times in order', { createdAt: eight, startedAt: nine, endedAt: ten }],
    ['times at once', { createdAt: eight, startedAt: eight, endedAt: eight }],
    ['times that are not told', { startedAt: null, endedAt: null }],
    ['another zone', { createdAt: '2026-01-01T10:00:00+02:00', startedAt: '2026-01-01T08:30:00Z' }],
    ['whole seconds beside fractions', { createdAt: '2026-01-01T08:00:00.9Z', startedAt: eight }],
    ['a time without a zone', { createdAt: nine, startedAt: '2026-01-01T08:00:00' }],
    ['a time far in the future: clocks differ', { createdAt: '2126-01-01T08:00:00Z' }],
  ])('is content with %s', (_, times) => {
    expect(breachesOf(timesInOrder, [look('printed', times)])).toEqual([]);
  });

  it.each([
    ['a start before the creation', 'printed', { createdAt: nine, startedAt: eight }, 'before it was created'],
    [
      'an end before the start',
      'printed',
      { startedAt: ten, endedAt: nine },
      `was ended at "${nine}", before it was started`,
    ],
    ['an end of a job on its way', 'printing', { endedAt: ten }, 'says that it ended'],
    ['no instant', 'printed', { createdAt: 'today' }, 'is said to be created at "today", in "/createdAt"'],
    ['a date that there is not', 'printed', { createdAt: '2026-13-01T08:00:00Z' }, 'expected: an instant'],
  ])('finds %s', (_, state, times, wanted) => {
    expect(told(breachesOf(timesInOrder, [look(state, times)]))).toEqual([expect.stringContaining(wanted)]);
  });
});
