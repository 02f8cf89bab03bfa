import { headersPresent } from '../../../src/verify/checks/headers-present.ts';
import { describeCheck, postOffice } from './describe-check.ts';

const answer = '/paths/~1presses~1{pressId}~1runs/post/responses/429';

describeCheck(headersPresent, {
  keeps: [
    { operationId: 'submitRun', status: 429, headers: { 'retry-after': 'soon' } },
    { operationId: 'getRun', status: 200 },
    { operationId: 'submitRun', status: 418 },
  ],
  breaks: [
    [
      { operationId: 'submitRun', status: 429 },
      'The header Retry-After is missing.',
      `${answer}/headers/Retry-After/required`,
    ],
  ],
});

// Content-Type is required there as well, but OpenAPI has it ignored.
describeCheck(headersPresent, {
  subject: postOffice,
  keeps: [{ operationId: 'getParcel', headers: { service: 'air' } }],
  breaks: [
    [
      { operationId: 'getParcel' },
      'The header Service is missing.',
      '/paths/~1parcels~1{parcelId}/get/responses/200/headers/Service/required',
    ],
  ],
});
