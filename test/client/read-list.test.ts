import { describe, expect, it } from 'vitest';
import type { JobView } from '../../src/client/client-contract.ts';
import { readJob } from '../../src/client/read-job.ts';
import { warehouse } from './fixtures/warehouse.ts';

function read(body: unknown, jobId: string, view: JobView = warehouse.views[4]) {
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
    const grouped = { body: { groupId: '$job.group', ...warehouse.views[4].body } };
    expect(read({ groupId: 'g', jobs }, '7', grouped)).toMatchObject({ states: ['stored'] });
  });

  it('is a breach when it is not there', () => {
    expect(() => read({ jobs }, '8')).toThrow(expect.objectContaining({ pointer: '', allowed: ['job 8'] }));
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
