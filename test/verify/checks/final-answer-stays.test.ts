import { describe, expect, it } from 'vitest';
import { finalAnswerStays } from '../../../src/verify/checks/final-answer-stays.ts';
import { evidenceOf } from '../exchange-of.ts';
import { pressChangedBy } from './changed-press.ts';
import { breachesIn, breachesOf, list, look, run, told } from './press-life.ts';

describe('final-answer-stays', () => {
  it.each([
    ['the same answer', [look('printed'), look('printed')]],
    ['members in another order', [look('printed', { x: 1, y: 2 }), look('printed', { y: 2, x: 1 })]],
    ['a job on its way', [look('printing', { progress: 1 }), look('printing', { progress: 2 })]],
    ['another operation', [look('printed', { pages: [1] }), list([run('printed')])]],
  ])('is content with %s', (_, said) => {
    expect(breachesOf(finalAnswerStays, said)).toEqual([]);
  });

  it.each([
    ['a value', [look('printed'), look('printed', { title: 'Flyer' })], '"/title" was "Poster" and is "Flyer" now'],
    ['a member', [look('printed'), look('printed', { extra: {} })], '"/extra" was nothing and is {} now'],
    ['in a list', [list([run('jammed')]), list([run('jammed', { error: 'Fire' })])], '"/runs/0/error" was "No paper"'],
  ])('finds a change: %s', (_, said, wanted) => {
    expect(told(breachesOf(finalAnswerStays, said))).toEqual([expect.stringContaining(wanted)]);
  });

  it.each([['$now'], ['$example'], ['$job.log'], ['{$url}?again']])(
    'lets change what the view says is %s',
    async (view) => {
      const free = await pressChangedBy('error: $job.failure', `error: '${view}'`);
      const judged = (error: unknown) =>
        breachesIn(finalAnswerStays, evidenceOf(free, [look('printed', { error: ['a'] }), look('printed', { error })]));
      expect(judged('b')).toEqual([]);
      expect(judged(['b'])).toEqual([]);
    },
  );

  it('tells of each later answer that differs from the first', () => {
    const said = [look('printed'), look('printed', { title: 'B' }), look('printed', { title: 'C' })];
    expect(breachesOf(finalAnswerStays, said)).toHaveLength(2);
  });
});
