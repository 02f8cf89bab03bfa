import { describe, expect, it } from 'vitest';
import { deletedIsUnknown } from '../../../src/verify/checks/deleted-is-unknown.ts';
import { breachesOf, deleted, gone, list, look, run } from './press-life.ts';

const forgotten = { intent: { kind: 'deleted job' } } as const;

describe('deleted-is-unknown', () => {
  it.each([
    ['a job that is gone', [look('printed'), deleted(), look('', {}, { ...forgotten, ...gone }), list([])]],
    ['410', [look('printed'), deleted(), look('', {}, { ...forgotten, status: 410 })]],
    ['a deletion that was refused', [look('printed'), deleted(401), look('printed')]],
    ['a deletion that broke down', [look('printed'), deleted(500), look('printed')]],
    ['other jobs in the list', [look('printed'), deleted(), list([run('printed', { id: 'run-8' })])]],
  ])('is content with %s', (_, said) => {
    expect(breachesOf(deletedIsUnknown, said)).toEqual([]);
  });

  it.each([
    ['by a read', look('printed', {}, forgotten), 'answered 200 with job run-7, though the job was deleted'],
    ['by a list', list([run('printed')]), 'job run-7 was deleted, yet it is shown at "/runs/0"'],
    ['by a later look', look('printed'), 'job run-7 was deleted, yet it is shown'],
  ])('finds a deleted job that is shown %s', (_, said, message) => {
    expect(breachesOf(deletedIsUnknown, [look('printed'), deleted(), said])).toMatchObject([{ message }]);
  });
});
