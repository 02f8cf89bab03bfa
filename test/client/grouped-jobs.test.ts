import { expect, it } from 'vitest';
import { readJob } from '../../src/client/read-job.ts';

it('a job in a list is found beside what the list says of itself', () => {
  const lifecycle = { queued: { next: ['done'] }, done: { next: [], outcome: 'success' } } as const;
  const view = { body: { groupId: '$job.group', jobs: { $jobs: { id: '$job.id', state: '$job.state' } } } };
  const body = { groupId: 'g', jobs: [{ id: 7, state: 'done' }] };
  const read = readJob({ view, body, headers: new Headers() }, lifecycle, '7', 'read it');
  expect(read).toMatchObject({ states: ['done'], outcome: 'success' });
});
