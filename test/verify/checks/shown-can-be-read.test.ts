import { describe, expect, it } from 'vitest';
import { shownCanBeRead } from '../../../src/verify/checks/shown-can-be-read.ts';
import { evidenceOf, type Said } from '../exchange-of.ts';
import { pressChangedBy } from './changed-press.ts';
import { breachesIn, breachesOf, deleted, gone, list, look, run, stopped, submitted } from './press-life.ts';

const lost = look('', {}, gone);

describe('shown-can-be-read', () => {
  it.each([
    ['a job that is there', [list([run('queued')]), look('queued')]],
    ['a job that was never shown', [lost]],
    ['a job that was shown later only', [lost, list([run('queued')])]],
    [
      'another request than a read',
      [submitted('queued'), { ...stopped('stop', 404), intent: { kind: 'valid', data: 'example' } }],
    ],
    ['a job that was deleted', [submitted('queued'), deleted(), lost]],
    [
      'a request for one that does not exist',
      [submitted('queued'), look('', {}, { ...gone, intent: { kind: 'unknown job' } })],
    ],
  ] as const)('is content with %s', (_, said) => {
    expect(breachesOf(shownCanBeRead, said)).toEqual([]);
  });

  it.each([
    ['submission', submitted('queued')],
    ['list', list([run('queued')])],
    ['read', look('queued')],
  ])('finds a job that is gone after a %s has shown it', (_, said) => {
    expect(breachesOf(shownCanBeRead, [said, lost])).toMatchObject([
      { exchange: { number: 2 }, against: { number: 1 }, jobId: 'run-7' },
    ]);
  });

  it('looks at requests that are allowed, too', () => {
    const allowed: Said = { ...lost, intent: { kind: 'valid', data: 'example' } };
    expect(breachesOf(shownCanBeRead, [look('printed'), allowed])).toMatchObject([{ exchange: { number: 2 } }]);
  });

  it('lets a job go whose time is over', async () => {
    const short = await pressChangedBy('{outcome: success}', '{outcome: success, stay: PT1M}');
    expect(breachesIn(shownCanBeRead, evidenceOf(short, [look('printed'), lost]))).toEqual([]);
  });
});
