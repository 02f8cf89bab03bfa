import { expect, it } from 'vitest';
import { statusDocumented } from '../../../src/verify/checks/status-documented.ts';
import { evidenceOf, press } from '../exchange-of.ts';
import { describeCheck, postOffice } from './describe-check.ts';

const wrongMethod = { kind: 'wrong method', allowed: ['GET'] } as const;

describeCheck(statusDocumented, {
  keeps: [
    { operationId: 'getRun', status: 404 },
    // For other checks to tell: an error of the server, a redirect to another, a request that means no operation.
    { operationId: 'getRun', status: 500 },
    { operationId: 'getRun', status: 302, headers: { location: 'https://elsewhere.example.com' } },
    { operationId: 'getRun', status: 418, intent: wrongMethod },
    { status: 418, intent: { kind: 'location', name: 'location', from: 1 } },
  ],
  breaks: [
    [{ operationId: 'getRun', status: 418 }, 'The status 418 is not declared.', '/paths/~1runs~1{runId}/get/responses'],
    [{ operationId: 'submitRun', status: 200 }, /200/, '/paths/~1presses~1{pressId}~1runs/post/responses'],
    [{ operationId: 'getRun', status: 302, headers: { location: '/' } }, /302/, '/paths/~1runs~1{runId}/get/responses'],
  ],
});

describeCheck(statusDocumented, {
  subject: postOffice,
  keeps: [
    { operationId: 'getParcel', status: 418 },
    { operationId: 'getLog', status: 301 },
  ],
  breaks: [[{ operationId: 'getParcel', status: 201 }, /201/, '/paths/~1parcels~1{parcelId}/get/responses']],
});

it.each([
  [press, 'getRun', 'One of 200, 401, 404: these are all that getRun declares.'],
  [postOffice, 'putParcel', 'One of 204, 400: these are all that putParcel declares.'],
])('says which statuses there are: %#', (subject, operationId, expected) => {
  const [breach] = statusDocumented.judge(evidenceOf(subject, [{ operationId, status: 410 }]));
  expect(breach?.expected).toBe(expected);
});
