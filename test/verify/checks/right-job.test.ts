import { describe, expect, it } from 'vitest';
import { rightJob } from '../../../src/verify/checks/right-job.ts';
import { breachesOf, list, look, run, stopped, submitted, told } from './press-life.ts';

const asked = { parameters: [['query', 'state', 'printed']] } as const;
const other = { id: 'run-8' };

describe('right-job', () => {
  it.each([
    ['the job that was asked for', [submitted('queued'), look('queued'), stopped('stop', 202, 'canceled')]],
    ['any jobs in a list of all', [list([run('queued'), run('printed', other)])]],
    ['jobs in the state that was asked for', [list([run('printed', other), run('printed')], asked)]],
  ])('is content with %s', (_, said) => {
    expect(breachesOf(rightJob, said)).toEqual([]);
  });

  it.each([
    ['by a look', look('queued', other), 'the answer shows job run-8; expected: job run-7, which the request is about'],
    ['by a stop', { ...stopped('stop', 202), body: run('canceled', other) }, 'shows job run-8'],
    [
      'in another state',
      list([run('printed'), run('queued', other)], asked),
      'at "/runs/1"; expected: jobs whose $job.state is "printed"',
    ],
  ])('finds another job %s', (_, said, wanted) => {
    expect(told(breachesOf(rightJob, [said]))).toEqual([expect.stringContaining(wanted)]);
  });
});
