import { describe, expect, it } from 'vitest';
import type { JobView } from '../../src/client/client-contract.ts';
import { readJobId } from '../../src/client/read-job.ts';
import { toJobView } from '../../src/generate/to-job-view.ts';
import { warehouse } from './fixtures/warehouse.ts';

const headers = new Headers();

describe('the id of a job', () => {
  it.each<[template: string, value: unknown, wanted: string | undefined]>([
    ['$job.id', '7', '7'],
    ['$job.id', 7, '7'],
    ['$job.id', 0, '0'],
    ['$job.id', 'a/b?c', 'a/b?c'],
    ['$job.id', 'a\nb', 'a\nb'],
    ['$job.id', '', undefined],
    ['{$server}/jobs/{$job.id}', 'https://x.example/v1/jobs/7', '7'],
    ['{$server}/jobs/{$job.id}', 'https://x.example/jobs/jobs/7', '7'],
    ['{$server}/jobs/{$job.id}', 'https://x.example/v1/jobs/7#top', '7'],
    ['{$server}/jobs/{$job.id}/logs?from={$job.created}', 'https://x.example/jobs/7/logs?from=now', '7'],
    ['{$server}/jobs/{$job.id}', 'https://x.example/jobs/job%3A7', 'job:7'],
    ['{$server}/jobs/{$job.id}', 'https://x.example/jobs/100%', '100%'],
    ['$job.id', 'job%3A7', 'job%3A7'],
    ['$job.id', 2 ** 53, undefined],
    ['operations/{$job.id}', 'operations/7', '7'],
    ['operations/{$job.id}', 'things/7', undefined],
    ['operations/{$job.id}', 'operations/', undefined],
    ['operations/{$job.id}', 'operations/7/more', undefined],
    ['Job ({$job.id}).', 'Job (7).', '7'],
    ['$job.id', true, undefined],
    ['$job.id', null, undefined],
    ['$job.group', 'g', undefined],
    ['{$server}/groups/{$job.group}', 'https://x.example/groups/7', undefined],
  ])('shown as %s is read out of %j', (template, value, wanted) => {
    const answer = { view: toJobView({ body: { at: template } }, {}), body: { at: value }, headers };
    if (wanted !== undefined) expect(readJobId(answer, 'read it')).toBe(wanted);
    else
      expect(() => readJobId(answer, 'read it')).toThrow(
        expect.objectContaining({ name: 'ContractError', allowed: ['the id of the job'] }),
      );
  });

  it('may stand in a header', () => {
    const view = toJobView({ headers: { 'x-job': '$job.id', 'x-other': '$job.created' } }, {});
    expect(readJobId({ view, body: undefined, headers: new Headers({ 'x-job': 'a/b%' }) }, 'read it')).toBe('a/b%');
  });

  it.each<{ where: string; view: JobView; body?: unknown; location?: string; wanted: object }>([
    {
      where: 'with its header where the header does not show it',
      view: warehouse.views[0],
      location: 'elsewhere',
      wanted: { pointer: '$response.header/location', value: 'elsewhere' },
    },
    {
      where: 'with its header where that is missing',
      view: warehouse.views[0],
      wanted: { pointer: '$response.header/location', value: null },
    },
    {
      where: 'with its place and what stands there',
      view: warehouse.views[2],
      body: { id: null, state: 'queued' },
      wanted: { pointer: '/id', value: null },
    },
    { where: 'with the whole body where none is shown', view: {}, body: [1], wanted: { pointer: '', value: [1] } },
  ])('is missed $where', ({ view, body, location, wanted }) => {
    const answer = { view, body, headers: new Headers(location === undefined ? {} : { location }) };
    expect(() => readJobId(answer, 'submit it')).toThrow(expect.objectContaining({ name: 'ContractError', ...wanted }));
  });

  it('is told to be missed', () => {
    const answer = { view: warehouse.views[0], body: undefined, headers: new Headers({ location: 'elsewhere' }) };
    expect(() => readJobId(answer, 'submit it')).toThrow(
      'Failed to submit it: the answer has "elsewhere" at "$response.header/location", the contract the id of the job.',
    );
  });
});
