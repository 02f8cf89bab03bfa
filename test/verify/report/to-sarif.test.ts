import { describe, expect, it } from 'vitest';
import { createDocumentReader } from '../../../src/verify/document/document-reader.ts';
import { toSarif } from '../../../src/verify/report/to-sarif.ts';
import type { Finding, Verdict } from '../../../src/verify/report/verdict.ts';
import { locateInPress } from './all-formats.ts';
import { sampleVerdict, verdictOf } from './sample-verdict.ts';

/** What SARIF 2.1.0 demands of the parts that are written here, with the sections that say so. */
const message = { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } };
const level = { enum: ['none', 'note', 'warning', 'error'] };
const location = {
  type: 'object',
  properties: {
    physicalLocation: {
      type: 'object',
      required: ['artifactLocation', 'region'],
      properties: {
        artifactLocation: {
          type: 'object',
          required: ['uri'],
          properties: { uri: { type: 'string', format: 'uri-reference' } },
        },
        region: {
          type: 'object',
          required: ['startLine'],
          properties: { startLine: { type: 'integer', minimum: 1 }, startColumn: { type: 'integer', minimum: 1 } },
        },
      },
    },
  },
};
const demanded = {
  openapi: '3.1.0',
  // 3.13
  type: 'object',
  required: ['version', 'runs'],
  properties: {
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      // 3.14
      items: {
        type: 'object',
        required: ['tool', 'results'],
        properties: {
          // 3.18, 3.19
          tool: {
            type: 'object',
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                required: ['name', 'rules'],
                // 3.49
                properties: {
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: {
                      type: 'object',
                      required: ['id'],
                      properties: { shortDescription: message, help: message },
                    },
                  },
                },
              },
            },
          },
          // 3.20, 3.58
          invocations: {
            type: 'array',
            items: {
              type: 'object',
              required: ['executionSuccessful'],
              properties: {
                startTimeUtc: { type: 'string', format: 'date-time' },
                toolExecutionNotifications: {
                  type: 'array',
                  items: { type: 'object', required: ['message'], properties: { message, level } },
                },
              },
            },
          },
          // 3.27
          results: {
            type: 'array',
            items: {
              type: 'object',
              required: ['message', 'ruleId', 'ruleIndex'],
              properties: {
                message,
                level,
                ruleIndex: { type: 'integer', minimum: 0 },
                locations: { type: 'array', items: location },
                partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
                occurrenceCount: { type: 'integer', minimum: 1 },
              },
            },
          },
        },
      },
    },
  },
} as const;

/** The one run of a log. */
function runOf(verdict: Verdict): Record<string, never> {
  return JSON.parse(toSarif(verdict, locateInPress)).runs[0];
}

/** The fingerprints of a verdict with the findings of the sample, changed. */
function fingerprints(change: (finding: Finding) => Partial<Finding>): unknown[] {
  const findings = sampleVerdict.findings.map((finding) => ({ ...finding, ...change(finding) }));
  const results: { partialFingerprints: object }[] = runOf(verdictOf({ findings })).results ?? [];
  return results.map(({ partialFingerprints }) => partialFingerprints);
}

it('keeps what SARIF demands', () => {
  const reader = createDocumentReader(demanded);
  expect(reader.misfits(reader.root, JSON.parse(toSarif(sampleVerdict, locateInPress)))).toEqual([]);
});

it('has a rule for each check, and a result for each finding at its line', () => {
  const { tool, results } = runOf(sampleVerdict);
  expect(tool).toMatchObject({
    driver: { rules: [{ id: 'answer-arrives' }, { id: 'status-documented' }, { id: 'final-stays-final' }] },
  });
  expect(results).toMatchObject([
    {
      ruleId: 'answer-arrives',
      ruleIndex: 0,
      webRequest: { method: 'POST' },
      webResponse: { noResponseReceived: true },
    },
    {
      ruleId: 'final-stays-final',
      ruleIndex: 2,
      message: {
        text: 'Job run-7 went from "printed" to "printing". Expected: A job in "printed", which is final, stays there.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'openapi/press.yaml' },
            region: { startLine: 14, startColumn: 7 },
          },
        },
      ],
      webResponse: { statusCode: 200 },
      properties: { jobId: 'run-7', exchanges: [{ caption: 'exchange 4' }, { caption: 'contradicts exchange 3' }] },
    },
  ]);
});

it('notifies of what was not judged or left undone', () => {
  const checks = sampleVerdict.checks.map((check) => ({ ...check, result: 'not judged' as const, reason: 'Because.' }));
  expect(
    runOf(verdictOf({ checks: checks.slice(0, 1), undone: ['Much.'], notes: ['Well.'] })).invocations,
  ).toMatchObject([
    {
      toolExecutionNotifications: [
        { level: 'note', message: { text: 'answer-arrives was not judged: Because.' } },
        { level: 'warning', message: { text: 'Left undone: Much.' } },
        { level: 'note', message: { text: 'Well.' } },
      ],
    },
  ]);
});

describe('a finding is known again', () => {
  const here = fingerprints(() => ({}));

  it.each<[what: string, change: (finding: Finding) => Partial<Finding>, isSame: boolean]>([
    ['by another job', ({ message: told }) => ({ jobId: 'run-8', message: told.replaceAll('run-7', 'run-8') }), true],
    [
      'by other values',
      ({ message: told }) => ({ message: told.replaceAll('10', '12').replaceAll('printed', 'jammed') }),
      true,
    ],
    ['in another exchange', () => ({ exchange: 1, times: 9 }), true],
    ['of another operation', () => ({ operationId: 'other' }), false],
    ['of another place', () => ({ pointer: '/x-jobs' }), false],
    ['with another message', () => ({ message: 'Something else.' }), false],
  ])('%s', (_, change, isSame) => {
    fingerprints(change).forEach((each, index) => {
      if (isSame) expect(each).toEqual(here[index]);
      else expect(each).not.toEqual(here[index]);
    });
  });
});

it.each([
  ['openapi/a b.yaml', 'openapi/a%20b.yaml'],
  ['C:\\apis\\press.yaml', 'C%3A/apis/press.yaml'],
  ['/apis/press.yaml', 'file:///apis/press.yaml'],
  ['../press#1.yaml', '../press%231.yaml'],
])('the file %s is at %s', (file, uri) => {
  const { document, findings } = sampleVerdict;
  expect(runOf(verdictOf({ findings, document: { ...document, file } })).results).toMatchObject(
    findings.map(() => ({ locations: [{ physicalLocation: { artifactLocation: { uri } } }] })),
  );
});
