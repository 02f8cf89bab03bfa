import { expect, it } from 'vitest';
import { statusDocumented } from '../../../src/verify/checks/status-documented.ts';
import { evidenceOf, press } from '../exchange-of.ts';
import { pressChangedBy } from './changed-press.ts';
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

const refusal = "        '404': {$ref: '#/components/responses/Problem'}\n";
const broken = { kind: 'broken', fault: 'undecodable', at: '$request.path.runId' } as const;
const getRun = '/paths/~1runs~1{runId}/get/responses';

// Nothing is declared by which a run that is not there can be refused.
describeCheck(statusDocumented, {
  subject: await pressChangedBy(refusal, '', refusal.replace('404', '409'), ''),
  keeps: [
    { operationId: 'getRun', status: 404, intent: { kind: 'unknown job' } },
    { operationId: 'getRun', status: 404, intent: { kind: 'deleted job' } },
    { operationId: 'getRun', status: 400, intent: broken },
    { operationId: 'stopRun', status: 409, intent: { kind: 'stop in vain' } },
  ],
  breaks: [
    [{ operationId: 'getRun', status: 418, intent: { kind: 'unknown job' } }, /418/, getRun],
    [{ operationId: 'getRun', status: 404 }, /404/, getRun],
  ],
});

// A 404 is declared, but nothing for requests that are wrong.
describeCheck(statusDocumented, {
  keeps: [{ operationId: 'getRun', status: 400, intent: broken }],
  breaks: [
    [{ operationId: 'getRun', status: 400, intent: { kind: 'unknown job' } }, /400/, getRun],
    [{ operationId: 'listRuns', status: 422, intent: broken }, /422/, '/paths/~1runs/get/responses'],
  ],
});

it.each([
  [press, 'getRun', 'One of 200, 401, 404: these are all that getRun declares.'],
  [postOffice, 'putParcel', 'One of 204, 400: these are all that putParcel declares.'],
])('says which statuses there are: %#', (subject, operationId, expected) => {
  const [breach] = statusDocumented.judge(evidenceOf(subject, [{ operationId, status: 410 }]));
  expect(breach?.expected).toBe(expected);
});
