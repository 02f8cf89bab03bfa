import { headersValid } from '../../../src/verify/checks/headers-valid.ts';
import { describeCheck, postOffice } from './describe-check.ts';

const headers = '/paths/~1parcels~1{parcelId}/get/responses/200/headers';

describeCheck(headersValid, {
  subject: postOffice,
  keeps: [
    { operationId: 'getParcel' },
    { operationId: 'getParcel', body: {} },
    { operationId: 'getParcel', headers: { weight: '2.5', fragile: 'true', stops: '1, 2,3', service: 'sea' } },
    { operationId: 'getParcel', headers: { weight: '-1e3', stops: '1', tags: '1, true', code: '5' } },
    { operationId: 'getParcel', headers: { content: '{', other: 'free' } },
  ],
  breaks: [
    [
      { operationId: 'getParcel', headers: { weight: 'heavy' } },
      /^The header Weight is "heavy", but it must be number/,
      `${headers}/Weight/schema/type`,
    ],
    [
      { operationId: 'getParcel', headers: { weight: '31' } },
      /^The header Weight is "31", but it must be <= 30/,
      `${headers}/Weight/schema/maximum`,
    ],
    [{ operationId: 'getParcel', headers: { weight: '007' } }, /must be number/, `${headers}/Weight/schema/type`],
    [{ operationId: 'getParcel', headers: { fragile: 'yes' } }, /must be boolean/, `${headers}/Fragile/schema/type`],
    [
      { operationId: 'getParcel', headers: { stops: '1,two' } },
      /must be integer/,
      `${headers}/Stops/schema/items/type`,
    ],
    [
      { operationId: 'getParcel', headers: { service: 'mule' } },
      /must be equal to one/,
      `${headers}/Service/schema/enum`,
    ],
  ],
});

describeCheck(headersValid, {
  keeps: [],
  breaks: [
    [
      { operationId: 'getRun', headers: { 'retry-after': 'soon' } },
      /^The header Retry-After is "soon", but it must be integer/,
      '/paths/~1runs~1{runId}/get/responses/200/headers/Retry-After/schema/type',
    ],
  ],
});
