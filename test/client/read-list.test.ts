import { describe, expect, it } from 'vitest';
import type { JobView } from '../../src/client/client-contract.ts';
import { readJob } from '../../src/client/read-job.ts';
import { toJobView } from '../../src/generate/to-job-view.ts';
import { warehouse } from './fixtures/warehouse.ts';

function read(body: unknown, jobId: string, view: JobView = warehouse.views[3]) {
  return readJob({ view, body, headers: new Headers() }, warehouse.lifecycles.import, jobId, 'read it');
}

describe('a job in a list', () => {
  const jobs = [
    { id: 6, state: 'queued' },
    { id: 7, state: 'stored' },
  ];

  it('is found by its id', () => {
    expect(read({ jobs }, '6')).toMatchObject({ states: ['queued'] });
    expect(read({ jobs }, '7')).toMatchObject({ states: ['stored'], outcome: 'success' });
  });

  it('is found beside what the list says of itself', () => {
    const body = { groupId: '$job.group', jobs: { $jobs: { id: '$job.id', state: '$job.state' } } };
    const view = toJobView({ body }, {});
    expect(view).toMatchObject({ group: '/groupId', jobs: '/jobs' });
    expect(read({ groupId: 'g', jobs }, '7', view)).toMatchObject({ states: ['stored'] });
  });

  it('is found where its id is a part of a text', () => {
    const view = toJobView({ body: { $jobs: { name: 'jobs/{$job.id}', state: '$job.state' } } }, {});
    expect(read([{ name: 'jobs/7', state: 'stored' }], '7', view)).toMatchObject({ states: ['stored'] });
  });

  it('is told by signs, with what absence means', () => {
    const body = {
      jobs: { $jobs: { id: '$job.id', done: { $state: { queued: false, stored: true, refused: true } } } },
    };
    const state = { stayMs: null, next: {}, log: [], partial: false };
    const states = {
      queued: state,
      stored: { ...state, outcome: 'success' },
      refused: { ...state, outcome: 'success' },
    } as const;
    const view = toJobView({ body, defaults: { '/jobs/$jobs/done': false } }, states);
    expect(read({ jobs: [{ id: 7 }] }, '7', view)).toMatchObject({ states: ['queued'] });
  });

  it('is a breach when it is not there', () => {
    expect(() => read({ jobs }, '8')).toThrow(
      expect.objectContaining({ pointer: '/jobs', value: jobs, allowed: ['job 8'] }),
    );
    expect(() => read({ jobs: [] }, '8')).toThrow(expect.objectContaining({ allowed: ['job 8'] }));
    expect(() => read({}, '8')).toThrow(expect.objectContaining({ allowed: ['job 8'] }));
  });

  it('is a breach in a state that it cannot have, named with its place', () => {
    const odd = [...jobs, { id: 8, state: 'lost' }];
    expect(() => read({ jobs: odd }, '8')).toThrow(
      expect.objectContaining({ pointer: '/jobs/2/state', value: 'lost' }),
    );
  });
});
