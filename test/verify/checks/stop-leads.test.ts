import { describe, expect, it } from 'vitest';
import { stopLeads } from '../../../src/verify/checks/stop-leads.ts';
import { breachesOf, look, stopped, submitted } from './press-life.ts';

describe('stop-leads', () => {
  it.each([
    ['a job that is stopped at once', [look('queued'), stopped('stop', 202, 'canceled'), look('canceled')]],
    ['a job that has ended meanwhile', [look('printing'), stopped('stop', 202, 'printed'), look('printed')]],
    ['a stop that is refused', [look('printing'), stopped('stop', 409), look('printing')]],
    ['a job that had ended before', [look('printed'), stopped('stop', 202, 'printed')]],
    ['a stop in vain, which is for another check', [look('queued'), stopped('stop in vain', 202, 'queued')]],
    ['a job that was not seen again', [submitted('queued'), { ...stopped('stop', 202), body: undefined }]],
  ])('is content with %s', (_, said) => {
    expect(breachesOf(stopLeads, said)).toEqual([]);
  });

  it.each([
    ['by the answer to the stop', [look('printing'), stopped('stop', 202, 'printing')], 2],
    ['by the next look', [look('queued'), { ...stopped('stop', 202), body: undefined }, look('printing')], 3],
  ])('finds a job that goes on, %s', (_, said, exchange) => {
    expect(breachesOf(stopLeads, said)).toMatchObject([
      {
        exchange: { number: exchange },
        message: expect.stringContaining('was stopped, and is printing now'),
        expected: expect.stringContaining('canceled'),
        pointer: expect.stringMatching(/^\/x-jobs\/run\/states\/\w+\/stop$/),
      },
    ]);
  });
});
