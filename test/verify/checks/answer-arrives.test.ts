import { expect, it } from 'vitest';
import { answerArrives } from '../../../src/verify/checks/answer-arrives.ts';
import { evidenceOf, press } from '../exchange-of.ts';
import { describeCheck } from './describe-check.ts';

const getRun = '/paths/~1runs~1{runId}/get';

describeCheck(answerArrives, {
  keeps: [{ operationId: 'getRun' }, { operationId: 'getRun', status: 500 }, { intent: { kind: 'unknown path' } }],
  breaks: [
    [
      { operationId: 'getRun', lapse: { kind: 'timeout', detail: 'nothing came within 5000 ms' } },
      'No whole answer came (timeout): nothing came within 5000 ms.',
      getRun,
    ],
    [
      { operationId: 'getRun', lapse: { kind: 'cut short', detail: 'status 200 and 7 bytes of a body came' } },
      'No whole answer came (cut short): status 200 and 7 bytes of a body came.',
      getRun,
    ],
    [
      { intent: { kind: 'unknown path' }, lapse: { kind: 'network', detail: 'connection reset' } },
      'No whole answer came (network): connection reset.',
      '/paths',
    ],
  ],
});

it('names exchange, operation and job', () => {
  const lapse = { kind: 'too long', detail: 'more than 1000 bytes' } as const;
  const evidence = evidenceOf(press, [{ operationId: 'listRuns' }, { operationId: 'getRun', job: 'run-9', lapse }]);
  expect([...answerArrives.judge(evidence)]).toMatchObject([
    { exchange: { number: 2 }, operationId: 'getRun', jobId: 'run-9' },
  ]);
});
