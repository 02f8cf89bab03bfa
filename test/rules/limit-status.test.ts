import { limitStatus } from '../../src/rules/limit-status.ts';
import { testRule } from './rule-table.ts';

const responses = '/paths/~1reports/post/responses';

testRule(limitStatus, {
  variations: [
    {
      name: 'a status declared by its range',
      patch: { [`${responses}/429`]: undefined, [`${responses}/4XX`]: { description: 'No' } },
    },
    {
      name: 'a limit by a part of the input that the submission lacks',
      patch: { [`${responses}/409`]: undefined, '/x-jobs/report/limits/1/by': '$job.input#/folder' },
    },
  ],
  breaches: [
    {
      name: 'a refusal that a submission does not declare',
      patch: { [`${responses}/429`]: undefined },
      pointer: '/x-jobs/report/limits/0/status',
      message: 'the operation submitReport submits jobs that this limit can refuse with 429, but does not declare 429.',
    },
    {
      name: 'a refusal by a part of the input',
      patch: { [`${responses}/409`]: undefined },
      pointer: '/x-jobs/report/limits/1/status',
      message: 'Add the response to submitReport.',
    },
  ],
});
