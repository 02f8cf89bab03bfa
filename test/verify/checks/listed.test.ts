import { describe, expect, it } from 'vitest';
import { listed } from '../../../src/verify/checks/listed.ts';
import { evidenceOf } from '../exchange-of.ts';
import { pressChangedBy } from './changed-press.ts';
import { breachesIn, breachesOf, deleted, list, look, run, submitted } from './press-life.ts';

const others = [run('queued', { id: 'run-1' })];
const ofState = (state: string) => ({ parameters: [['query', 'state', state]] }) as const;

describe('listed', () => {
  it.each([
    ['a list that has it', [submitted('queued'), list([...others, run('queued')])]],
    ['a list that is refused', [submitted('queued'), list([], { status: 401 })]],
    ['a job that was deleted', [submitted('queued'), deleted(), list(others)]],
    ['a list of another state', [look('printing'), list(others, ofState('queued')), look('printing')]],
    ['a job that moves while it is listed', [look('queued'), list(others, ofState('queued')), look('printing')]],
  ])('is content with %s', (_, said) => {
    expect(breachesOf(listed, said)).toEqual([]);
  });

  it.each([
    ['all', [submitted('queued'), list(others)]],
    ['those in its state', [look('queued'), list(others, ofState('queued')), look('queued')]],
  ])('finds that a list of %s lacks it', (_, said) => {
    expect(breachesOf(listed, said)).toMatchObject([{ exchange: { number: 2 }, message: 'the list lacks job run-7' }]);
  });

  it('looks for it in the last page that was read', async () => {
    const paged = await pressChangedBy(
      'order: -created}',
      'order: -created, page: {size: 1, token: $request.query.cursor}}',
      'parameters: [{name: state,',
      'parameters: [{name: cursor, in: query, schema: {type: string}}, {name: state,',
      'properties: {runs: {type: array, items: {$ref',
      'properties: {next: {type: string, x-job-view: $page.next}, runs: {type: array, items: {$ref',
    );
    const page = (next: string | undefined, runs: readonly object[]) =>
      list(runs, { body: { runs, next }, ...(next !== undefined && { parameters: [['query', 'cursor', next]] }) });
    const judged = (...said: Parameters<typeof evidenceOf>[1]) =>
      breachesIn(listed, evidenceOf(paged, [submitted('queued'), ...said]));
    expect(judged(page('a', others), page(undefined, [run('queued')]))).toEqual([]);
    expect(judged(page('a', others))).toEqual([]);
    expect(judged(page('a', others), page(undefined, others))).toMatchObject([{ exchange: { number: 3 } }]);
  });
});
