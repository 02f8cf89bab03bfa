import { expect, it } from 'vitest';
import { noServerError } from '../../../src/verify/checks/no-server-error.ts';
import { evidenceOf, press } from '../exchange-of.ts';
import { describeCheck, postOffice } from './describe-check.ts';

const getRun = '/paths/~1runs~1{runId}/get';
const wrongMethod = { kind: 'wrong method', allowed: ['GET'] } as const;

describeCheck(noServerError, {
  keeps: [
    { operationId: 'getRun', status: 404 },
    { operationId: 'getRun', status: 501, intent: wrongMethod },
  ],
  breaks: [
    [{ operationId: 'getRun', status: 500 }, 'The server failed: status 500.', getRun],
    [{ operationId: 'getRun', status: 501 }, 'The server failed: status 501.', getRun],
    [{ operationId: 'getRun', status: 500, intent: wrongMethod }, 'The server failed: status 500.', getRun],
    [{ status: 502, intent: { kind: 'unknown path' } }, 'The server failed: status 502.', '/paths'],
    [
      { operationId: 'getRun', status: 503, headers: { 'retry-after': '5' } },
      'The server says that it is busy: status 503, Retry-After 5.',
      getRun,
    ],
  ],
});

// That it is declared changes nothing.
describeCheck(noServerError, {
  subject: postOffice,
  keeps: [],
  breaks: [
    [
      { operationId: 'getParcel', status: 503 },
      'The server says that it is busy: status 503, Retry-After missing.',
      '/paths/~1parcels~1{parcelId}/get',
    ],
  ],
});

it('says who is at fault', () => {
  const intent = { kind: 'broken', fault: 'missing', at: '/title' } as const;
  const evidence = evidenceOf(press, [
    { operationId: 'submitRun', status: 500, intent },
    { operationId: 'submitRun', status: 500 },
  ]);
  expect([...noServerError.judge(evidence)].map(({ expected }) => expected)).toEqual([
    'A status of 4xx: the request is at fault, not the server.',
    'A success, or a status of 4xx that says what is wrong with the request.',
  ]);
});
