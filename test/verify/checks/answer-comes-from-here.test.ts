import { answerComesFromHere } from '../../../src/verify/checks/answer-comes-from-here.ts';
import { describeCheck, postOffice } from './describe-check.ts';

const elsewhere = { location: 'https://login.example.com/?next=1' };

describeCheck(answerComesFromHere, {
  keeps: [
    { operationId: 'getRun', status: 200, headers: elsewhere },
    { operationId: 'getRun', status: 302, headers: { location: '/v2/runs/run-7' } },
    { operationId: 'getRun', status: 302, headers: { location: 'https://press.example.com/login' } },
    { operationId: 'getRun', status: 302, headers: { location: 'http://[' } },
    { operationId: 'getRun', status: 302 },
  ],
  breaks: [
    [
      { operationId: 'getRun', status: 302, headers: elsewhere },
      'The answer 302 redirects to https://login.example.com, which is another server.',
      '/paths/~1runs~1{runId}/get',
    ],
    [
      { operationId: 'getRun', status: 301, headers: { location: 'http://press.example.com/v1/runs/run-7' } },
      /to http:\/\/press\.example\.com,/,
      '/paths/~1runs~1{runId}/get',
    ],
    [{ intent: { kind: 'unknown path' }, status: 307, headers: elsewhere }, /redirects to/, '/paths'],
  ],
});

describeCheck(answerComesFromHere, {
  subject: postOffice,
  keeps: [{ operationId: 'getParcel', status: 303, headers: elsewhere }],
  breaks: [
    [{ operationId: 'putParcel', status: 303, headers: elsewhere }, /redirects/, '/paths/~1parcels~1{parcelId}/put'],
  ],
});
