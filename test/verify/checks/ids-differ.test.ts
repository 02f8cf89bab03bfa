import { describe, expect, it } from 'vitest';
import { idsDiffer } from '../../../src/verify/checks/ids-differ.ts';
import { breachesOf, look, submitted } from './press-life.ts';

describe('ids-differ', () => {
  it('is content with ids that differ, however often jobs are looked at', () => {
    expect(breachesOf(idsDiffer, [submitted('queued'), look('queued'), submitted('queued', { id: 'run-8' })])).toEqual(
      [],
    );
  });

  it('finds a second submission that gives the same id', () => {
    const breaches = breachesOf(idsDiffer, [submitted('queued'), look('printed'), submitted('queued')]);
    expect(breaches).toMatchObject([
      { exchange: { number: 3 }, against: { number: 1 }, jobId: 'run-7', pointer: '/x-jobs/run' },
    ]);
  });
});
