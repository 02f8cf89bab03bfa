import { describe, expect, it } from 'vitest';
import { limitHonest } from '../../../src/verify/checks/limit-honest.ts';
import { breachesOf, submitted } from './press-life.ts';

const after = { intent: { kind: 'after limit' } } as const;

describe('limit-honest', () => {
  it.each([
    ['a job that is let in', submitted('queued', {}, after)],
    ['a breakdown, which is for another check', submitted('', {}, { ...after, status: 500 })],
    ['a refusal before the time', submitted('', {}, { status: 429 })],
  ])('is content with %s', (_, said) => {
    expect(breachesOf(limitHonest, [said])).toEqual([]);
  });

  it('finds one who waited and is refused again', () => {
    const breaches = breachesOf(limitHonest, [submitted('', {}, { ...after, status: 429 })]);
    expect(breaches).toMatchObject([
      { message: expect.stringContaining('refused with 429 again'), pointer: '/x-jobs/run/limits' },
    ]);
  });
});
