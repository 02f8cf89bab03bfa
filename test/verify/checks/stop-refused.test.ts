import { describe, expect, it } from 'vitest';
import { stopRefused } from '../../../src/verify/checks/stop-refused.ts';
import { evidenceOf } from '../exchange-of.ts';
import { pressChangedBy } from './changed-press.ts';
import { breachesIn, breachesOf, look, stopped, told } from './press-life.ts';

const cut = { kind: 'timeout', detail: 'no answer after 10 s' } as const;

describe('stop-refused', () => {
  it.each([
    ['a refusal', [look('printed'), stopped('stop in vain', 409), look('printed')]],
    ['a refusal with another status', [look('printed'), stopped('stop in vain', 404)]],
    ['no answer', [look('printed'), { ...stopped('stop in vain', 202), lapse: cut }]],
    ['a stop that could have come in time', [look('printed'), stopped('stop', 202, 'printed')]],
    ['a job of which nothing was known before', [stopped('stop in vain', 202, 'printed')]],
    ['a job that could be stopped by then', [look('printing'), stopped('stop in vain', 202, 'canceled')]],
  ])('is content with %s', (_, said) => {
    expect(breachesOf(stopRefused, said)).toEqual([]);
  });

  it('finds a success where a 409 is declared', () => {
    const breaches = breachesOf(stopRefused, [look('printed'), stopped('stop in vain', 202, 'printed')]);
    expect(told(breaches)).toEqual([
      'the stop of job run-7 is answered 202, though the job was printed; expected: 409: a job that is printed cannot be stopped, and the operation declares a 409 for that',
    ]);
  });

  it('wants no effect where only the success is declared', async () => {
    const silent = await pressChangedBy(
      "        '409': {$ref: '#/components/responses/Problem'}\n",
      '',
      'next: {printed: 9, jammed: 1}, stop: canceled',
      'next: {printed: 9, jammed: 1}',
    );
    const judged = (after: string) =>
      breachesIn(
        stopRefused,
        evidenceOf(silent, [look('printing'), stopped('stop in vain', 202, 'printing'), look(after)]),
      );
    expect(judged('printed')).toEqual([]);
    expect(judged('canceled')).toMatchObject([{ message: 'job run-7 was printing, was stopped, and is canceled now' }]);
  });
});
