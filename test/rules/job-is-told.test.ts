import { jobIsTold } from '../../src/rules/job-is-told.ts';
import { testRule } from './rule-table.ts';

const schema = '/components/schemas/Report';
const accepted = '/paths/~1reports/post/responses/202';
const handle = (view: string) => ({
  'application/json': { schema: { type: 'object', 'x-job-view': { handle: view } } },
});

testRule(jobIsTold, {
  variations: [
    { name: 'an id in the body alone', patch: { [`${accepted}/headers`]: undefined } },
    { name: 'an id in a header alone', patch: { [`${accepted}/content`]: undefined } },
    {
      name: 'a group, where jobs are read by group',
      patch: {
        [`${accepted}/headers`]: undefined,
        [`${accepted}/content`]: handle('$job.group'),
        '/paths/~1reports/get/x-job/read/where': { '$job.group': '$request.query.state' },
      },
    },
    {
      name: 'states that are told by values, and by the presence of an error',
      patch: {
        [`${schema}/x-job-view/status`]: undefined,
        [`${schema}/x-job-view/endedAt`]: undefined,
        [`${schema}/x-job-view/startedAt`]: undefined,
        [`${schema}/x-job-view/error`]: { $state: { failed: '$job.failure', canceled: { code: 1 } } },
      },
    },
  ],
  breaches: [
    {
      name: 'a submission that does not tell the id',
      patch: { [`${accepted}/headers`]: undefined, [`${accepted}/content`]: undefined },
      pointer: '/paths/~1reports/post/responses',
      message: 'no success answer of submitReport shows $job.id, so that nobody can read the job.',
    },
    {
      name: 'a group that nobody can read by',
      patch: { [`${accepted}/headers`]: undefined, [`${accepted}/content`]: handle('$job.group') },
      pointer: '/paths/~1reports/post/responses',
      message: 'shows $job.id',
    },
    {
      name: 'jobs that cannot be read',
      patch: {
        '/paths/~1reports/get': undefined,
        '/paths/~1reports~1{id}/get': undefined,
        '/paths/~1reports~1{id}~1log': undefined,
      },
      pointer: '/x-jobs/report',
      message: 'no operation reads the jobs of the lifecycle "report".',
    },
    {
      name: 'outcomes that look alike',
      patch: {
        [`${schema}/x-job-view`]: {
          id: '$job.id',
          title: '$job.input#/title',
          endedAt: '$job.ended',
          url: '$job.result',
        },
      },
      pointer: '/x-jobs/report/states',
      message:
        'no read tells the state "failed" (failure) from "canceled" (canceled). Show $job.state, or a {$state: …} with different values, in the answer of listReports, getReport, getLog.',
    },
  ],
});
