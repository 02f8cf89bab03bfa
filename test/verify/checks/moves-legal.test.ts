import { describe, expect, it } from 'vitest';
import { movesLegal } from '../../../src/verify/checks/moves-legal.ts';
import { breachesOf, list, look, run, stopped, submitted, told } from './press-life.ts';

describe('moves-legal', () => {
  it.each([
    ['each state in turn', [submitted('queued'), look('printing'), look('printed')]],
    ['a state that was skipped', [submitted('queued'), look('jammed')]],
    ['a stop that was sent', [submitted('queued'), stopped('stop', 202, 'canceled'), look('canceled')]],
    ['a stop without an answer', [submitted('queued'), { ...stopped('stop', 202), lapse: cut }, look('canceled')]],
    ['a job of somebody else', [list([run('queued')]), list([run('canceled')])]],
    [
      'what a wrong request explains, which is for another check',
      [submitted('queued'), { ...stopped('stop', 401), intent: unauthorized }, look('canceled')],
    ],
    ['looks at the same time', [look('printing', {}, { endedAtMs: 9000 }), look('queued')]],
    ['a final state that is left, which is for another check', [look('printed'), look('queued')]],
  ])('is content with %s', (_, said) => {
    expect(breachesOf(movesLegal, said)).toEqual([]);
  });

  it.each([
    ['a move backwards', [submitted('printing'), look('queued')], 'was printing and is queued now'],
    ['one that only a list shows', [submitted('printing'), list([run('queued')])], 'was printing and is queued now'],
    ['a stop that nobody sent', [submitted('queued'), look('canceled')], 'but that of a stop, and none was sent'],
    [
      'a stop that was refused',
      [submitted('queued'), stopped('stop', 409), look('canceled')],
      'queued and is canceled',
    ],
  ])('finds %s', (_, said, wanted) => {
    const breaches = breachesOf(movesLegal, said);
    expect(told(breaches)).toEqual([expect.stringContaining(wanted)]);
    expect(breaches).toMatchObject([{ against: { number: 1 }, jobId: 'run-7' }]);
  });
});

const unauthorized = { kind: 'unauthorized', fault: 'no credentials' } as const;
const cut = { kind: 'timeout', detail: 'no answer after 10 s' } as const;
