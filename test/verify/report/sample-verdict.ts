import type { Breach, Check } from '../../../src/verify/checks/check.ts';
import type { Evidence } from '../../../src/verify/evidence/evidence.ts';
import { type Run, toVerdict } from '../../../src/verify/report/to-verdict.ts';
import type { Verdict } from '../../../src/verify/report/verdict.ts';
import { baseUrl, evidenceOf, press, type Said } from '../exchange-of.ts';

/** A verdict of the press without findings, and what a test says of it besides. */
export function verdictOf(said: Partial<Verdict> = {}): Verdict {
  return { ...toVerdict(sampleRun, evidenceOf(sampleSubject, sampleExchanges), [checkOf('answer-arrives')]), ...said };
}

/** The press, in a file as users name it. */
export const sampleSubject: typeof press = { ...press, file: 'openapi/press.yaml' };

export const sampleRun: Run = {
  version: '0.1.0',
  url: baseUrl,
  seed: 7,
  startedAtMs: Date.UTC(2026, 0, 1),
  endedAtMs: Date.UTC(2026, 0, 1) + 4200,
  undone: [],
  notes: [],
  secrets: [],
};

/** A check that finds these breaches. */
export function checkOf(
  name: string,
  breachesOf: (evidence: Evidence) => readonly Partial<Breach>[] = () => [],
  about: Check['about'] = 'shape',
): Check {
  return {
    name,
    about,
    rule: `The rule of ${name} holds.`,
    source: 'RFC 9110, 15',
    judge: (evidence) =>
      breachesOf(evidence).map((breach) => ({
        message: 'It was otherwise.',
        expected: 'It should be so.',
        pointer: '/paths',
        ...breach,
      })),
  };
}

const run = { id: 'run-7', press: 'press-1', title: 'Poster', createdAt: '2026-01-01T00:00:00Z' };

/** A job that goes its way, a list of it, and what goes wrong. */
export const sampleExchanges: readonly Said[] = [
  {
    operationId: 'submitRun',
    status: 202,
    headers: { location: `${baseUrl}/runs/run-7` },
    body: { ...run, state: 'queued' },
  },
  { operationId: 'getRun', job: 'run-7', intent: { kind: 'poll' }, body: { ...run, state: 'printing' } },
  { operationId: 'getRun', job: 'run-7', intent: { kind: 'poll' }, body: { ...run, state: 'printed' } },
  { operationId: 'getRun', job: 'run-7', intent: { kind: 'look again' }, body: { ...run, state: 'printing' } },
  { operationId: 'listRuns', intent: { kind: 'list' }, body: { runs: [{ ...run, state: 'printed' }] } },
  {
    operationId: 'stopRun',
    job: 'run-7',
    intent: { kind: 'stop in vain' },
    lapse: { kind: 'timeout', detail: 'no answer within 10 s' },
  },
];

/** A verdict with findings of several kinds, one check that was kept and one that was not judged. */
export const sampleVerdict: Verdict = {
  ...toVerdict(
    { ...sampleRun, undone: ['Jobs were not deleted: the deadline came.'], notes: ['Credentials were made up.'] },
    evidenceOf(sampleSubject, sampleExchanges),
    [
      checkOf('answer-arrives', ({ exchanges }) => [
        {
          ...(exchanges[5] && { exchange: exchanges[5] }),
          operationId: 'stopRun',
          message: 'No answer came: no answer within 10 s.',
          expected: 'Every request gets an answer.',
          pointer: '/paths/~1runs~1{runId}~1stop/post',
        },
      ]),
      checkOf('status-documented'),
      checkOf(
        'final-stays-final',
        ({ exchanges }) => [
          {
            ...(exchanges[3] && { exchange: exchanges[3] }),
            ...(exchanges[2] && { against: exchanges[2] }),
            operationId: 'getRun',
            jobId: 'run-7',
            message: 'Job run-7 went from "printed" to "printing".',
            expected: 'A job in "printed", which is final, stays there.',
            pointer: '/x-jobs/run/states/printed',
          },
        ],
        'life',
      ),
    ],
  ),
};
