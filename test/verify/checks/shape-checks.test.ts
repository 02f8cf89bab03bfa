import { glob } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Operation } from '../../../src/contract/contract.ts';
import { loadDocument } from '../../../src/contract/load-document.ts';
import { isJsonMediaType } from '../../../src/contract/media-type.ts';
import { noServerError } from '../../../src/verify/checks/no-server-error.ts';
import { shapeChecks } from '../../../src/verify/checks/shape-checks.ts';
import type { Evidence } from '../../../src/verify/evidence/evidence.ts';
import type { Intent } from '../../../src/verify/evidence/exchange.ts';
import { isJsonLinesMediaType } from '../../../src/verify/evidence/read-body.ts';
import { createSubject } from '../../../src/verify/subject.ts';
import { evidenceOf, exchangesOf, press, type Said } from '../exchange-of.ts';
import { postOffice } from './describe-check.ts';

it('have a name each, and a source that can be looked up', () => {
  const names = shapeChecks.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, about, rule, source } of shapeChecks) {
    expect([about, rule.endsWith('.'), name, source]).toEqual([
      'shape',
      true,
      expect.stringMatching(/^[a-z]+(-[a-z]+)*$/),
      expect.stringMatching(/^(RFC \d+, section [\d.]+|OpenAPI 3\.1, [\w ]+ Object): https:\/\/\S+$/),
    ]);
  }
});

const intents: readonly Intent[] = [
  ...(['example', 'generated', 'boundary'] as const).map((data): Intent => ({ kind: 'valid', data, of: '/x' })),
  { kind: 'broken', fault: 'missing', at: '/x' },
  { kind: 'unauthorized', fault: 'without it' },
  { kind: 'unknown path' },
  { kind: 'wrong method', allowed: ['GET'] },
  { kind: 'poll' },
  { kind: 'location', name: 'location', from: 1 },
];

describe.each([press, postOffice])('any answer of $contract.title', (subject) => {
  const ids = subject.contract.operations.map(({ id }) => id);
  const names = ['content-type', 'retry-after', 'allow', 'location', 'weight', 'stops', '__proto__', 'constructor'];
  const types = ['application/json', 'text/plain', 'application/x-ndjson', 'application/problem+json', '/', ';'];
  const headers = fc
    .tuple(fc.constantFrom(...types), fc.dictionary(fc.constantFrom(...names), fc.string()))
    .map(([type, others]) => ({ 'content-type': type, ...others }));
  const said: fc.Arbitrary<Said> = fc.record(
    {
      operationId: fc.oneof(fc.constantFrom(...ids), fc.string()),
      intent: fc.constantFrom(...intents),
      status: fc.oneof(fc.integer({ min: 100, max: 599 }), fc.nat()),
      headers,
      text: fc.oneof(fc.string(), fc.json()),
    },
    { requiredKeys: ['intent', 'text'] },
  );

  it('is judged by every check, and none throws', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 5 }), (all) => {
        const evidence: Evidence = {
          subject,
          baseUrl: '',
          exchanges: exchangesOf(subject, all),
          sightings: [],
          notices: [],
        };
        for (const check of shapeChecks) {
          for (const { message, expected, pointer } of check.judge(evidence)) {
            expect([message, expected, pointer]).toEqual([
              expect.stringMatching(/\S/),
              expect.stringMatching(/\S/),
              expect.stringMatching(/^\//),
            ]);
            expect(message.length).toBeLessThan(1000);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

const documents = (await Array.fromAsync(glob('{openapi,test/verify/fixtures}/*.yaml'))).sort();

describe.each(documents)('the examples of %s', (file) => {
  it('are answers against which no check has anything to say', async () => {
    const subject = createSubject(await loadDocument(file), file);
    const shown = subject.contract.operations.flatMap((operation) => answersShownBy(operation));
    expect(shown.length).toBeGreaterThan(0);
    const evidence = evidenceOf(subject, shown);
    // An error of the server is no less of one for being declared.
    const checks = shapeChecks.filter((check) => check !== noServerError);
    expect(checks.flatMap((check) => [...check.judge(evidence)].map(({ message }) => message))).toEqual([]);
  });
});

/** The answers that an operation shows whole, as those to requests that fit them. */
function answersShownBy({ id, answers }: Operation): Said[] {
  return Object.entries(answers).flatMap(([status, answer]) => {
    const headers = headersShownBy(answer);
    const bodies = Object.entries(answer.content).flatMap(([mediaType, { examples }]) =>
      Object.values(examples).map(
        (value): Said => ({ text: write(value, mediaType), headers: { ...headers, 'content-type': mediaType } }),
      ),
    );
    const intent: Intent =
      status < '4' ? { kind: 'valid', data: 'example' } : { kind: 'broken', fault: 'missing', at: '' };
    const said: Said = {
      operationId: id,
      status: Number(status.replace('XX', '00').replace('default', '400')),
      intent,
    };
    if (headers === undefined) return [];
    return Object.keys(answer.content).length === 0
      ? [{ ...said, headers }]
      : bodies.map((each) => ({ ...said, ...each }));
  });
}

/** `undefined` where a header is required, but not shown. */
function headersShownBy({ headers }: Answer): Record<string, string> | undefined {
  const shown = Object.entries(headers).filter(([, { examples }]) => Object.keys(examples).length > 0);
  if (Object.entries(headers).some(([name, { required }]) => required && !shown.some(([each]) => each === name))) {
    return undefined;
  }
  return Object.fromEntries(
    shown.map(([name, { examples }]) => [name.toLowerCase(), String(Object.values(examples)[0])]),
  );
}

function write(value: unknown, mediaType: string): string {
  if (isJsonLinesMediaType(mediaType) && Array.isArray(value))
    return value.map((line) => JSON.stringify(line)).join('\n');
  const isText = typeof value === 'string' && (isJsonLinesMediaType(mediaType) || !isJsonMediaType(mediaType));
  return isText ? value : JSON.stringify(value);
}
