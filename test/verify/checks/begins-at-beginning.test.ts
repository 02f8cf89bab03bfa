import { describe, expect, it } from 'vitest';
import { beginsAtBeginning } from '../../../src/verify/checks/begins-at-beginning.ts';
import { breachesOf, list, look, run, stopped, submitted } from './press-life.ts';

const asked = { 'preference-applied': 'hold=canceled' };

describe('begins-at-beginning', () => {
  it.each([
    ['the initial state', [submitted('queued')]],
    ['a fast server', [submitted('printed')]],
    [
      'a submission that tells no state, and a stop',
      [submitted('', { state: undefined }), stopped('stop', 202, 'canceled')],
    ],
    ['a job that was asked to be stopped', [submitted('canceled', {}, { headers: asked })]],
    ['a job that never tells its state', [submitted('', { state: undefined })]],
    ['a job of somebody else', [list([run('canceled')])]],
  ])('is content with %s', (_, said) => {
    expect(breachesOf(beginsAtBeginning, said)).toEqual([]);
  });

  it.each([
    ['in the answer to the submission', [submitted('canceled')], 1],
    ['by a later look', [submitted('', { state: undefined }), look('canceled')], 2],
  ])('finds a state to which only a stop leads, %s', (_, said, exchange) => {
    const breaches = breachesOf(beginsAtBeginning, said);
    expect(breaches).toMatchObject([
      {
        exchange: { number: exchange },
        message: 'job run-7 is canceled when it is first seen',
        pointer: '/x-jobs/run/initial',
      },
    ]);
  });
});
