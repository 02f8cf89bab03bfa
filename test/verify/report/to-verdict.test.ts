import { describe, expect, it } from 'vitest';
import type { Breach } from '../../../src/verify/checks/check.ts';
import { toVerdict } from '../../../src/verify/report/to-verdict.ts';
import type { Verdict } from '../../../src/verify/report/verdict.ts';
import { evidenceOf, type Said } from '../exchange-of.ts';
import { checkOf, sampleExchanges, sampleRun, sampleSubject, sampleVerdict } from './sample-verdict.ts';

/** The verdict of a check that finds these breaches, each shown by the exchange of a number. */
function judge(breaches: readonly (Partial<Breach> & { shownBy?: number })[]): Verdict {
  const check = checkOf('some-check', ({ exchanges }) =>
    breaches.map(({ shownBy, ...breach }) => {
      const exchange = exchanges.find(({ number }) => number === shownBy);
      return exchange === undefined ? breach : { ...breach, exchange };
    }),
  );
  return toVerdict(sampleRun, evidenceOf(sampleSubject, sampleExchanges), [check]);
}

describe('findings', () => {
  it('name their check, and exchanges by number', () => {
    expect(sampleVerdict.findings[1]).toEqual({
      check: 'final-stays-final',
      rule: 'The rule of final-stays-final holds.',
      source: 'RFC 9110, 15',
      operationId: 'getRun',
      jobId: 'run-7',
      message: 'Job run-7 went from "printed" to "printing".',
      expected: 'A job in "printed", which is final, stays there.',
      pointer: '/x-jobs/run/states/printed',
      exchange: 4,
      against: 3,
      times: 1,
    });
  });

  const message = 'The status is 418.';
  const merged: { what: string; breaches: Partial<Breach>[]; times: number[] }[] = [
    { what: 'the same twice', breaches: [{ message }, { message }], times: [2] },
    { what: 'other numbers', breaches: [{ message }, { message: 'The status is 500.' }], times: [2] },
    { what: 'other values', breaches: [{ message: 'It is "a \\" b".' }, { message: 'It is "c".' }], times: [2] },
    {
      what: 'other names of jobs',
      breaches: [{ message: 'Job run-7 moved.' }, { message: 'Job 0a9f moved.' }],
      times: [2],
    },
    { what: 'another message', breaches: [{ message }, { message: 'The header is missing.' }], times: [1, 1] },
    { what: 'another operation', breaches: [{ operationId: 'a' }, { operationId: 'b' }], times: [1, 1] },
    { what: 'another place', breaches: [{ pointer: '/paths/a' }, { pointer: '/paths/b' }], times: [1, 1] },
  ];

  it.each(merged)('are told once where they are alike: $what', ({ breaches, times }) => {
    expect(judge(breaches).findings.map((finding) => finding.times)).toEqual(times);
  });

  it('stand in the order of exchanges, and show the first; what is about none comes last', () => {
    const { findings } = judge([
      { message: 'Nothing came.', pointer: '/x-jobs' },
      { message: 'It is 3.', shownBy: 3 },
      { message: 'The name is missing.', shownBy: 2 },
      { message: 'It is 1.', shownBy: 1 },
    ]);
    expect(findings.map(({ message: told, exchange }) => [told, exchange])).toEqual([
      ['It is 1.', 1],
      ['The name is missing.', 2],
      ['Nothing came.', undefined],
    ]);
  });
});

describe('checks', () => {
  it('are kept or broken', () => {
    expect(sampleVerdict.checks.map(({ name, result }) => [name, result])).toEqual([
      ['answer-arrives', 'broken'],
      ['status-documented', 'kept'],
      ['final-stays-final', 'broken'],
    ]);
  });

  it('of life are not judged where the server keeps no state', () => {
    const fixed = { id: 'run-1', state: 'queued' };
    const evidence = evidenceOf(sampleSubject, [
      { operationId: 'getRun', intent: { kind: 'unknown job' }, body: fixed },
      { operationId: 'getRun', job: 'run-9', intent: { kind: 'poll' }, body: fixed },
    ]);
    const broken = (): Partial<Breach>[] => [{}];
    const verdict = toVerdict(sampleRun, evidence, [checkOf('of-life', broken, 'life'), checkOf('of-shape', broken)]);
    expect(verdict.checks.map(({ result }) => result)).toEqual(['not judged', 'broken']);
    expect(verdict.checks[0]?.reason).toMatch(/keeps no state.*it shows job run-1/);
    expect(verdict.findings.map(({ check }) => check)).toEqual(['of-shape']);
  });
});

describe('jobs', () => {
  const job = (state: string, id = 'run-7'): Said => ({ operationId: 'getRun', job: id, body: { id, state } });
  const cases: {
    what: string;
    said: Said[];
    wanted: [jobId: string, states: string[], submittedBy: string | undefined][];
  }[] = [
    {
      what: 'that stay are told once',
      said: [job('queued'), job('queued')],
      wanted: [['run-7', ['queued'], undefined]],
    },
    {
      what: 'that were submitted tell by what',
      said: [{ operationId: 'submitRun', status: 202, body: { id: 'run-7', state: 'queued' } }, job('printing')],
      wanted: [['run-7', ['queued', 'printing'], 'submitRun']],
    },
    {
      what: 'that go back are told as they were seen',
      said: [job('printed'), job('printing'), job('printed')],
      wanted: [['run-7', ['printed', 'printing', 'printed'], undefined]],
    },
    {
      what: 'are told apart',
      said: [job('queued'), job('queued', 'run-8')],
      wanted: [
        ['run-7', ['queued'], undefined],
        ['run-8', ['queued'], undefined],
      ],
    },
    { what: 'in no known state have no history', said: [job('lost')], wanted: [['run-7', [], undefined]] },
  ];

  it.each(cases)('$what', ({ said, wanted }) => {
    const { jobs } = toVerdict(sampleRun, evidenceOf(sampleSubject, said), []);
    expect(
      jobs.map(({ jobId, history, submittedBy }) => [jobId, history.map(({ state }) => state), submittedBy]),
    ).toEqual(wanted);
  });
});

describe('secrets', () => {
  const words = ['exchanges', 'request', 'message', 'jobId', 'getRun', 'printed', 'press', 'final-stays-final', 'poll'];

  it.each(words)('do not change what the document and the verdict are made of: %s', (secret) => {
    const check = checkOf('final-stays-final', ({ exchanges: [exchange] }) => [
      {
        message: `${secret}!`,
        operationId: 'getRun',
        pointer: '/x-jobs/run/states/printed',
        ...(exchange && { exchange }),
      },
    ]);
    const judged = (secrets: string[]) =>
      toVerdict({ ...sampleRun, secrets }, evidenceOf(sampleSubject, sampleExchanges), [check]);
    const [hidden, shown] = [judged([secret]), judged([])];
    expect(hidden.findings).toEqual(shown.findings.map((finding) => ({ ...finding, message: '***!' })));
    expect(hidden).toMatchObject({ document: shown.document, checks: shown.checks, coverage: shown.coverage });
    expect(hidden.jobs).toEqual(shown.jobs);
    expect(hidden.exchanges.map(({ intent, story, operationId }) => [intent, story, operationId])).toEqual(
      shown.exchanges.map(({ intent, story, operationId }) => [intent, story, operationId]),
    );
  });
});

it('tells the run, and the exchanges without what reports do not need', () => {
  expect(sampleVerdict).toMatchObject({
    version: '0.1.0',
    document: { file: 'openapi/press.yaml', api: 'press', title: 'Press' },
    seed: 7,
    durationMs: 4200,
  });
  expect(sampleVerdict).not.toHaveProperty('secrets');
  expect(sampleVerdict.exchanges).toHaveLength(6);
  expect(sampleVerdict.exchanges[0]).not.toHaveProperty('draft');
  expect(sampleVerdict.exchanges[0]?.answer).not.toHaveProperty('body');
});
