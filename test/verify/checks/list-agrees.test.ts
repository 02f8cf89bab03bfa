import { describe, expect, it } from 'vitest';
import { listAgrees } from '../../../src/verify/checks/list-agrees.ts';
import { breachesOf, list, look, run, told } from './press-life.ts';

describe('list-agrees', () => {
  it.each([
    ['the same job', [look('printed'), list([run('printed')]), look('printed')]],
    ['a job that has moved', [look('queued'), list([run('printing')]), look('printed')]],
    ['a job that has ended meanwhile', [look('printing'), list([run('printed')])]],
    ['less in the list', [look('printed', { pages: 3 }), list([run('printed')])]],
    ['progress of a job on its way', [look('printing', { progress: 1 }), list([run('printing', { progress: 2 })])]],
  ])('is content with %s', (_, said) => {
    expect(breachesOf(listAgrees, said)).toEqual([]);
  });

  it.each([
    ['than the read before', [look('printing'), list([run('printing', { title: 'Flyer' })])]],
    ['than the read after', [list([run('queued', { title: 'Flyer' })]), look('queued')]],
  ])('finds another value %s', (_, said) => {
    expect(told(breachesOf(listAgrees, said))).toEqual([
      'the list shows "Flyer" of job run-7 at "/runs/0/title"; expected: "Poster", as getRun shows it at "/title"',
    ]);
  });

  it('finds other data of a job that has ended', () => {
    const breaches = breachesOf(listAgrees, [look('printed', { pages: 3 }), list([run('printed', { pages: 2 })])]);
    expect(told(breaches)).toEqual([expect.stringContaining('shows 2 of job run-7 at "/runs/0/pages"; expected: 3')]);
  });
});
