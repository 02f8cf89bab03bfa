import { credentialsNeeded } from '../../../src/verify/checks/credentials-needed.ts';
import { describeCheck, postOffice } from './describe-check.ts';

const intent = { kind: 'unauthorized', fault: 'without Authorization' } as const;

describeCheck(credentialsNeeded, {
  keeps: [
    { operationId: 'getRun', status: 401, intent },
    { operationId: 'getRun', status: 403, intent },
    { operationId: 'submitRun', status: 429, intent },
    // Whether the job exists is nobody's business.
    { operationId: 'getRun', status: 404, intent },
    { operationId: 'getRun', status: 200 },
    // For other checks to tell.
    { operationId: 'getRun', status: 500, intent },
    { operationId: 'getRun', status: 302, intent, headers: { location: 'https://login.example.com' } },
  ],
  breaks: [
    [
      { operationId: 'getRun', status: 200, intent },
      'A request without the right credentials (without Authorization) is answered 200.',
      '/security',
    ],
    [{ operationId: 'submitRun', status: 204, intent }, /answered 204/, '/security'],
    [{ operationId: 'submitRun', status: 400, intent }, /answered 400/, '/security'],
  ],
});

describeCheck(credentialsNeeded, {
  subject: postOffice,
  keeps: [],
  breaks: [
    // There is nothing whose existence it could hide.
    [{ operationId: 'getLog', status: 404, intent }, /answered 404/, '/paths/~1log/get/security'],
    [{ operationId: 'putParcel', status: 204, intent }, /answered 204/, '/paths/~1parcels~1{parcelId}/put/security'],
  ],
});
