import { validAccepted } from '../../../src/verify/checks/valid-accepted.ts';
import { press } from '../exchange-of.ts';
import { describeCheck, postOffice } from './describe-check.ts';

const submitRun = '/paths/~1presses~1{pressId}~1runs/post';
const generated = { kind: 'valid', data: 'generated' } as const;
const boundary = { kind: 'valid', data: 'boundary', of: '$request.body#/copies maximum' } as const;

describeCheck(validAccepted, {
  keeps: [
    { operationId: 'submitRun', status: 202 },
    { operationId: 'submitRun', status: 429 },
    // The document's examples need not exist on this server.
    { operationId: 'getRun', status: 404 },
    { operationId: 'stopRun', status: 409, intent: generated },
    // For other checks to tell.
    { operationId: 'submitRun', status: 500 },
    { operationId: 'submitRun', status: 422 },
    { operationId: 'submitRun', status: 400, intent: { kind: 'broken', fault: 'missing', at: '/title' } },
  ],
  breaks: [
    [
      { operationId: 'submitRun', status: 400 },
      'A valid request with values of its examples is refused: status 400.',
      `${submitRun}/requestBody`,
    ],
    [
      { operationId: 'submitRun', status: 400, intent: boundary },
      'A valid request with a value at its boundary ($request.body#/copies maximum) is refused: status 400.',
      `${submitRun}/requestBody`,
    ],
    [
      {
        operationId: 'listRuns',
        status: 400,
        intent: { kind: 'valid', data: 'boundary', of: '$request.query.state enum' },
      },
      /\$request\.query\.state enum/,
      '/paths/~1runs/get/parameters/0',
    ],
    // Not the same parameter, only the same beginning.
    [
      {
        operationId: 'listRuns',
        status: 400,
        intent: { kind: 'valid', data: 'boundary', of: '$request.query.states' },
      },
      /states/,
      '/paths/~1runs/get',
    ],
    [
      { operationId: 'getRun', status: 401, intent: generated },
      'A valid request with generated values is refused: status 401.',
      '/paths/~1runs~1{runId}/get',
    ],
  ],
});

// A class of statuses declares it, and the request names a parcel.
describeCheck(validAccepted, {
  subject: postOffice,
  keeps: [403, 404, 410, 423].map((status) => ({ operationId: 'getParcel', status })),
  breaks: [
    [{ operationId: 'getParcel', status: 406 }, /status 406/, '/paths/~1parcels~1{parcelId}/get'],
    // It asks for nothing that could be missing.
    [{ operationId: 'getLog', status: 404 }, /status 404/, '/paths/~1log/get'],
  ],
});

/** The same document, whose limit is told by a status that says no more than that something is wrong. */
const odd = {
  ...press,
  contract: {
    ...press.contract,
    lifecycles: Object.fromEntries(
      Object.entries(press.contract.lifecycles).map(([name, lifecycle]) => [
        name,
        { ...lifecycle, limits: [{ max: 1, status: 400 }] },
      ]),
    ),
  },
};

describeCheck(validAccepted, {
  subject: odd,
  keeps: [{ operationId: 'submitRun', status: 400 }],
  // It submits nothing, so that no limit can be in the way.
  breaks: [[{ operationId: 'listRuns', status: 400 }, /status 400/, '/paths/~1runs/get']],
});
