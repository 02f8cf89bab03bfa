import { describe, expect, it } from 'vitest';
import { knownState } from '../../../src/verify/checks/known-state.ts';
import { breachesOf, list, look, run, submitted, told } from './press-life.ts';

describe('known-state', () => {
  it.each([
    ['states of the lifecycle', [submitted('queued'), look('printing'), list([run('printed')])]],
    ['an answer without a body', [{ ...look('printing'), body: undefined }]],
    ['a refusal', [{ ...look('gone'), status: 404 }]],
  ])('is content with %s', (_, said) => {
    expect(breachesOf(knownState, said)).toEqual([]);
  });

  it.each([
    ['another word', look('smudged'), '"smudged" stands at "/state"; expected: one of queued or printing or'],
    ['another case', look('Printing'), '"Printing" stands at "/state"; expected: "printing", written like this'],
    ['a number', look('', { state: 3 }), '3 stands at "/state"'],
    ['nothing', look('', { state: undefined }), 'nothing stands at "/state"'],
    ['a word in a list', list([run('queued', { id: 'run-1' }), run('ready')]), '"ready" stands at "/runs/1/state"'],
  ])('finds %s', (_, said, wanted) => {
    const breaches = breachesOf(knownState, [said]);
    expect(told(breaches)).toEqual([expect.stringContaining(wanted)]);
    expect(breaches).toMatchObject([{ jobId: 'run-7', pointer: '/x-jobs/run/states' }]);
  });
});
