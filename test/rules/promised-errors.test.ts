import { promisedErrors } from '../../src/rules/promised-errors.ts';
import { testRule } from './rule-table.ts';

const post = '/paths/~1reports/post/responses';
const read = '/paths/~1reports~1{id}/get';

testRule(promisedErrors, {
  variations: [
    { name: '422 instead of 400', patch: { [`${post}/400`]: undefined, [`${post}/422`]: {} } },
    { name: 'a range', patch: { [`${post}/400`]: undefined, [`${post}/401`]: undefined, [`${post}/4XX`]: {} } },
    { name: 'default', patch: { [`${post}/400`]: undefined, [`${post}/401`]: undefined, [`${post}/default`]: {} } },
    {
      name: 'no 401 where credentials are optional',
      patch: { [`${read}/security`]: [{ token: [] }, {}], [`${read}/responses/401`]: undefined },
    },
    {
      name: 'no 401 where an operation is open',
      patch: { [`${read}/security`]: [], [`${read}/responses/401`]: undefined },
    },
  ],
  breaches: [
    {
      name: 'credentials without 401',
      patch: { [`${read}/responses/401`]: undefined },
      pointer: `${read}/responses`,
      message: 'getReport needs credentials but declares no 401.',
    },
    {
      name: 'a body without 400',
      patch: { [`${post}/400`]: undefined },
      pointer: post,
      message: 'a request of submitReport can be invalid, but neither 400 nor 422 is declared.',
    },
    {
      name: 'a parameter that must be a number',
      patch: { '/paths/~1reports~1{id}~1log/get/responses/400': undefined },
      pointer: '/paths/~1reports~1{id}~1log/get/responses',
      message: 'a request of getLog can be invalid',
    },
    {
      name: 'a path parameter with a format',
      patch: {
        '/paths/~1reports~1{id}/parameters/0/schema/format': 'uuid',
        '/paths/~1reports~1{id}/delete': undefined,
      },
      pointer: `${read}/responses`,
      message: 'a request of getReport can be invalid',
    },
  ],
});
