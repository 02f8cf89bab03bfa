import { brokenRefused } from '../../../src/verify/checks/broken-refused.ts';
import { pressChangedBy } from './changed-press.ts';
import { describeCheck } from './describe-check.ts';

const submitRun = '/paths/~1presses~1{pressId}~1runs/post';
const broken = { kind: 'broken', fault: 'wrong type', at: '$request.body#/copies' } as const;

describeCheck(brokenRefused, {
  keeps: [
    { operationId: 'submitRun', status: 400, intent: broken },
    { operationId: 'submitRun', status: 401, intent: broken },
    { operationId: 'submitRun', status: 202 },
    // For other checks to tell.
    { operationId: 'submitRun', status: 422, intent: broken },
    { operationId: 'submitRun', status: 500, intent: broken },
    { operationId: 'submitRun', status: 302, intent: broken },
  ],
  breaks: [
    [
      { operationId: 'submitRun', status: 202, intent: broken },
      'A request that is wrong at $request.body#/copies (wrong type) is accepted: status 202.',
      `${submitRun}/requestBody`,
    ],
    [{ operationId: 'submitRun', status: 204, intent: broken }, /status 204/, `${submitRun}/requestBody`],
    [
      {
        operationId: 'listRuns',
        status: 200,
        intent: { kind: 'broken', fault: 'wrong value', at: '$request.query.state' },
      },
      'A request that is wrong at $request.query.state (wrong value) is accepted: status 200.',
      '/paths/~1runs/get/parameters/0',
    ],
    // A parameter of the path.
    [
      {
        operationId: 'submitRun',
        status: 202,
        intent: { kind: 'broken', fault: 'wrong value', at: '$request.path.pressId' },
      },
      /pressId/,
      '/paths/~1presses~1{pressId}~1runs/parameters/0',
    ],
    [
      {
        operationId: 'submitRun',
        status: 202,
        intent: { kind: 'broken', fault: 'wrong content type', at: '$request.header.Content-Type' },
      },
      /Content-Type/,
      `${submitRun}/requestBody`,
    ],
  ],
});

describeCheck(brokenRefused, {
  subject: await pressChangedBy("        '404': {$ref: '#/components/responses/Problem'}\n", ''),
  // Nothing is declared by which it could be refused.
  keeps: [{ operationId: 'getRun', status: 200, intent: { ...broken, at: '$request.path.runId' } }],
  breaks: [],
});
