import { describe, expect, it } from 'vitest';
import { limitKept } from '../../../src/verify/checks/limit-kept.ts';
import type { Said } from '../exchange-of.ts';
import { breachesOf, list, run, submitted } from './press-life.ts';

const [one, two, three] = ['run-1', 'run-2', 'run-3'].map((id) => ({ id }));
const over: Partial<Said> = { intent: { kind: 'over limit', status: 429, max: 2 } };
const lives = (...ids: (object | undefined)[]): Said => list(ids.map((id) => run('printing', id)));
const elsewhere = { parameters: [['path', 'pressId', 'press-2']] } as const;

describe('limit-kept', () => {
  it.each([
    ['as many as are allowed', [submitted('queued', one), submitted('queued', two), lives(one, two)]],
    [
      'one more that is refused',
      [submitted('queued', one), submitted('queued', two), { ...over, operationId: 'submitRun', status: 429 }],
    ],
    [
      'one more where others may have ended',
      [submitted('queued', one), submitted('queued', two), submitted('queued', three, over)],
    ],
    [
      'jobs of another press',
      [
        submitted('queued', one),
        submitted('queued', two),
        submitted('queued', { ...three, press: 'press-2' }, elsewhere),
        lives(one, two),
      ],
    ],
    [
      'one that had ended before',
      [submitted('printed', one), submitted('queued', two), submitted('queued', three), lives(two, three)],
    ],
  ])('is content with %s', (_, said) => {
    expect(breachesOf(limitKept, said)).toEqual([]);
  });

  it('finds one more that was accepted while all others lived on', () => {
    const said = [
      submitted('queued', one),
      submitted('queued', two),
      submitted('queued', three, over),
      lives(one, two),
    ];
    expect(breachesOf(limitKept, said)).toMatchObject([
      {
        exchange: { number: 3 },
        message: 'job run-3 was accepted while run-1, run-2 lived: 3 at once',
        expected: 'at most 2 live jobs of the same $job.input#/press',
        pointer: '/x-jobs/run/limits/0/max',
      },
    ]);
  });

  it('finds a refusal with another status', () => {
    const said = [{ ...over, operationId: 'submitRun', status: 409, body: { message: 'No' } }];
    expect(breachesOf(limitKept, said)).toMatchObject([{ message: expect.stringContaining('refused with 409') }]);
  });
});
