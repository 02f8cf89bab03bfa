import { describe, expect, it } from 'vitest';
import { brokenChangesNothing } from '../../../src/verify/checks/broken-changes-nothing.ts';
import type { Intent } from '../../../src/verify/evidence/exchange.ts';
import type { Said } from '../exchange-of.ts';
import { breachesOf, deleted, gone, list, look, run, stopped, submitted } from './press-life.ts';

const unauthorized: Intent = { kind: 'unauthorized', fault: 'no credentials' };
const broken: Intent = { kind: 'broken', fault: 'missing', at: '/title' };
const wrongStop: Said = { ...stopped('stop', 401), intent: unauthorized };
const wrongDeletion = deleted(401, unauthorized);
const wrongSubmission: Said = { operationId: 'submitRun', intent: broken, status: 400, body: { message: 'No' } };
const ofState = { parameters: [['query', 'state', 'queued']] } as const;
const mine = submitted('queued');
const foreign = run('queued', { id: 'run-9' });

describe('broken-changes-nothing', () => {
  it.each([
    ['wrong requests without effect', [mine, wrongStop, look('queued'), wrongDeletion, look('queued')]],
    ['a job that goes on by itself', [mine, wrongStop, look('printed')]],
    ['a stop beside the wrong one', [mine, wrongStop, stopped('stop', 202, 'canceled'), look('canceled')]],
    ['a deletion beside the wrong one', [mine, wrongDeletion, deleted(), look('', {}, gone)]],
    ['a job that was gone before it was seen', [wrongDeletion, look('', {}, gone), mine]],
    ['a look at another one', [mine, wrongDeletion, look('', {}, { ...gone, job: 'run-0' })]],
    ['a job of this run that is listed late', [mine, list([]), wrongSubmission, list([run('queued')])]],
    ['no wrong submission', [mine, list([run('queued')]), wrongStop, list([run('queued'), foreign])]],
    ['another list', [mine, list([run('queued')]), wrongSubmission, list([run('queued'), foreign], ofState)]],
    ['a list that stays', [mine, list([run('queued')]), wrongSubmission, list([run('queued')])]],
    [
      'jobs of others in the list',
      [
        mine,
        list([run('queued'), foreign]),
        wrongSubmission,
        list([run('queued'), foreign, run('queued', { id: 'run-10' })]),
      ],
    ],
    [
      'another submission in between',
      [
        mine,
        list([run('queued')]),
        wrongSubmission,
        submitted('queued', { id: 'run-8' }),
        list([run('queued'), foreign]),
      ],
    ],
  ])('is content with %s', (_, said) => {
    expect(breachesOf(brokenChangesNothing, said)).toEqual([]);
  });

  it.each([
    ['stops a job', [mine, wrongStop, look('canceled')], 'is canceled after a request that is wrong (unauthorized)'],
    [
      'deletes a job',
      [mine, wrongDeletion, look('', {}, gone)],
      'is gone after a request that is wrong (unauthorized)',
    ],
    [
      'submits a job',
      [mine, list([run('queued')]), wrongSubmission, list([run('queued'), foreign])],
      'has job run-9 now',
    ],
  ])('finds one that %s', (_, said, wanted) => {
    expect(breachesOf(brokenChangesNothing, said)).toMatchObject([{ message: expect.stringContaining(wanted) }]);
  });

  const accepted: Said = { ...submitted('queued', { id: 'run-9' }), intent: broken };

  it.each([
    ['the last that was accepted', [accepted, accepted, wrongSubmission], 4],
    ['the last, where all were refused', [wrongSubmission, wrongSubmission], 4],
  ])('blames %s', (_, wrongs, number) => {
    const said = [mine, list([run('queued')]), ...wrongs, list([run('queued'), foreign])];
    expect(breachesOf(brokenChangesNothing, said)).toMatchObject([{ against: { number } }]);
  });
});
