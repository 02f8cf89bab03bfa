import { describe, expect, it } from 'vitest';
import { failureWithFailure } from '../../../src/verify/checks/failure-with-failure.ts';
import { breachesOf, list, look, run, submitted, told } from './press-life.ts';

describe('failure-with-failure', () => {
  it.each([
    ['a failure that says why', [look('jammed'), list([run('jammed')])]],
    ['null elsewhere', [look('printed', { error: null })]],
    ['a submission that failed at once: what it shows is its example’s to say', [submitted('jammed', { error: null })]],
  ])('is content with %s', (_, said) => {
    expect(breachesOf(failureWithFailure, said)).toEqual([]);
  });

  it.each([
    [
      'that is not there',
      look('jammed', { error: undefined }),
      'job run-7 is jammed, yet it has no failure: nothing stands at "/error"',
    ],
    [
      'of a job that succeeded',
      look('printed', { error: 'Ink' }),
      'job run-7 is printed, yet it has a failure: "Ink" stands at "/error"',
    ],
    [
      'of a canceled job',
      look('canceled', { error: 'Stop' }),
      'expected: nothing there: canceled is no state of failure',
    ],
    ['of a job on its way', list([run('queued', { error: 'Ink' })]), 'stands at "/runs/0/error"'],
  ])('finds a failure %s', (_, said, wanted) => {
    expect(told(breachesOf(failureWithFailure, [said]))).toEqual([expect.stringContaining(wanted)]);
  });
});
