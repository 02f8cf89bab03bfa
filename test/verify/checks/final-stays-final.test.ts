import { describe, expect, it } from 'vitest';
import { finalStaysFinal } from '../../../src/verify/checks/final-stays-final.ts';
import { breachesOf, list, look, run, submitted } from './press-life.ts';

describe('final-stays-final', () => {
  it('is content with a job that stays', () => {
    expect(
      breachesOf(finalStaysFinal, [submitted('queued'), look('printed'), look('printed'), list([run('printed')])]),
    ).toEqual([]);
  });

  it.each([
    ['back to work', [look('printed'), look('printing')], 'job run-7 had ended as printed and is printing now'],
    ['to another end', [look('printed'), look('jammed')], 'job run-7 had ended as printed and is jammed now'],
    ['in a list', [look('jammed'), list([run('printed')])], 'job run-7 had ended as jammed and is printed now'],
  ])('finds a move %s', (_, said, message) => {
    expect(breachesOf(finalStaysFinal, said)).toMatchObject([
      { message, exchange: { number: 2 }, against: { number: 1 }, pointer: expect.stringContaining('/outcome') },
    ]);
  });
});
