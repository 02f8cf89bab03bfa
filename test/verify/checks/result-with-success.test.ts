import { describe, expect, it } from 'vitest';
import { resultWithSuccess } from '../../../src/verify/checks/result-with-success.ts';
import { evidenceOf } from '../exchange-of.ts';
import { pressChangedBy } from './changed-press.ts';
import { breachesIn, breachesOf, list, look, run, submitted, told } from './press-life.ts';

const url = 'https://files.example.com/run-7.pdf';

describe('result-with-success', () => {
  it.each([
    ['a result with success', [submitted('queued'), look('printed')]],
    ['null before', [look('printing', { url: null })]],
    [
      'a part that is missing: which there are, is the job’s to say',
      [submitted('queued'), look('printed', { url: undefined })],
    ],
  ])('is content with %s', (_, said) => {
    expect(breachesOf(resultWithSuccess, said)).toEqual([]);
  });

  it.each([
    ['a job on its way', look('printing', { url }), 'job run-7 is printing, yet it has a result'],
    ['a failure', look('jammed', { url }), 'expected: nothing there: jammed is no state of success'],
    ['a job in a list', list([run('queued', { url })]), 'stands at "/runs/0/url"'],
  ])('finds a result of %s', (_, said, wanted) => {
    expect(told(breachesOf(resultWithSuccess, [said]))).toEqual([expect.stringContaining(wanted)]);
  });

  it('wants the result that is promised as a whole', async () => {
    const whole = await pressChangedBy('url: $job.result#/url', 'url: $job.result');
    const judged = (said: Parameters<typeof evidenceOf>[1]) =>
      told(breachesIn(resultWithSuccess, evidenceOf(whole, said)));
    expect(judged([submitted('queued'), look('printed')])).toEqual([]);
    expect(judged([submitted('queued'), look('printed', { url: null })])).toEqual([
      expect.stringContaining('job run-7 is printed, yet it has no result: null stands at "/url"'),
    ]);
    // Of the jobs of others, nobody knows whether they have one; and an answer to a submission shows what its example shows.
    expect(judged([look('printed', { url: null })])).toEqual([]);
    expect(judged([submitted('printed', { url: null })])).toEqual([]);
  });

  it('lets a result grow where the state is partial', async () => {
    const partial = await pressChangedBy('printing: {stay:', 'printing: {partial: true, stay:');
    expect(breachesIn(resultWithSuccess, evidenceOf(partial, [look('printing', { url })]))).toEqual([]);
    expect(breachesIn(resultWithSuccess, evidenceOf(partial, [look('queued', { url })]))).toHaveLength(1);
  });
});
