import { roleReferences } from '../../src/rules/role-references.ts';
import { testRule } from './rule-table.ts';

const post = '/paths/~1reports/post';
const callback = `${post}/callbacks/ended/{$request.body#~1hook~1url}/post`;
const log = '/paths/~1reports~1{id}~1log/get';
const other = { initial: 'on', states: { on: { stay: 'PT1S', next: { off: 1 } }, off: { outcome: 'success' } } };

testRule(roleReferences, {
  variations: [
    { name: 'a lifecycle that is named', patch: { [`${post}/x-job/submit/lifecycle`]: 'report' } },
    {
      name: 'a 204 beside another success',
      patch: { [`${log}/x-job/read/status`]: undefined, [`${log}/responses/204`]: { description: 'No line' } },
    },
    {
      name: 'a status declared by its range',
      patch: {
        [`${post}/x-job/submit/status`]: 202,
        [`${post}/responses/202`]: undefined,
        [`${post}/responses/2XX`]: {},
      },
    },
    { name: 'children without a lifecycle of their own', patch: { [`${post}/x-job/submit/children`]: {} } },
  ],
  breaches: [
    {
      name: 'a lifecycle that does not exist',
      patch: { [`${post}/x-job/submit/lifecycle`]: 'reports' },
      pointer: `${post}/x-job/submit/lifecycle`,
      message: '"reports" is not a lifecycle of x-jobs. Declared: "report". Did you mean "report"?',
    },
    {
      name: 'children of a lifecycle that does not exist',
      patch: { [`${post}/x-job/submit/children`]: { lifecycle: 'page' } },
      pointer: `${post}/x-job/submit/children/lifecycle`,
      message: '"page" is not a lifecycle of x-jobs.',
    },
    {
      name: 'a status that is not declared',
      patch: { [`${post}/x-job/submit/status`]: 201 },
      pointer: `${post}/x-job/submit/status`,
      message: 'the status 201 is not declared by this operation. Declared: 202, 400, 401, 409, 429.',
    },
    {
      name: 'several successes and no status',
      patch: { [`${post}/responses/200`]: { description: 'Done at once' } },
      pointer: `${post}/x-job/submit`,
      message: 'the success answers 200, 202 are declared, and it is not said which is given. Add "status"',
    },
    {
      name: 'no success',
      patch: { [`${post}/responses/202`]: undefined },
      pointer: `${post}/x-job/submit`,
      message: 'this operation declares no success answer',
    },
    {
      name: 'a status for a state that does not exist',
      patch: { [`${log}/x-job/read/status/$state/writting`]: 200 },
      pointer: `${log}/x-job/read/status/$state/writting`,
      message: '"writting" is not a state of the lifecycle "report".',
    },
    {
      name: 'a status by state that is not declared',
      patch: { [`${log}/x-job/read/status/$state/queued`]: 425 },
      pointer: `${log}/x-job/read/status/$state/queued`,
      message: 'the status 425 is not declared',
    },
    {
      name: 'states left out where 404 is not declared',
      patch: { [`${log}/responses/404`]: undefined },
      pointer: `${log}/x-job/read/status/$state`,
      message: 'the states "queued" are not listed, so that they answer 404, which this operation does not declare.',
    },
    {
      name: 'a callback on a state that does not exist',
      patch: { [`${callback}/x-job/notify/on/1`]: 'broken' },
      pointer: `${callback}/x-job/notify/on/1`,
      message: '"broken" is not a state',
    },
    {
      name: 'a callback with another role',
      patch: { [`${callback}/x-job`]: { read: { where: {} } } },
      pointer: `${callback}/x-job/read`,
      message: 'the operation of a callback can only notify, not read.',
    },
    {
      name: 'an operation that notifies',
      patch: { '/paths/~1reports~1{id}/delete/x-job': { notify: { on: ['done'] } } },
      pointer: '/paths/~1reports~1{id}/delete/x-job/notify',
      message: '"notify" is the role of a callback',
    },
    {
      name: 'no lifecycle named where there are several',
      patch: {
        '/x-jobs/switch': other,
        '/paths/~1reports/get': undefined,
        '/paths/~1reports~1{id}': undefined,
        '/paths/~1reports~1{id}~1log': undefined,
      },
      pointer: `${post}/x-job/submit`,
      message: 'no lifecycle is named, and there are several. Name one of "report", "switch".',
    },
  ],
});
