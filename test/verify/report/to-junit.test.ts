import { describe, expect, it } from 'vitest';
import { toJunit } from '../../../src/verify/report/to-junit.ts';
import type { Verdict } from '../../../src/verify/report/verdict.ts';
import { locateInPress } from './all-formats.ts';
import { type Element, elementsOf, parseXml, textIn } from './parse-xml.ts';
import { sampleVerdict, verdictOf } from './sample-verdict.ts';

/** Each case with what became of it. */
function resultsOf(verdict: Verdict): [suite: string | undefined, check: string | undefined, result: string][] {
  return elementsOf(parseXml(toJunit(verdict)), 'testsuite').flatMap((suite) =>
    elementsOf(suite, 'testcase').map((each): [string | undefined, string | undefined, string] => [
      suite.attributes.name,
      each.attributes.name,
      each.children.map((child) => (typeof child === 'string' ? child : child.name)).join() || 'passed',
    ]),
  );
}

it('has a suite for each operation, and one for the life of the jobs', () => {
  expect(resultsOf(sampleVerdict)).toEqual([
    ...['submitRun', 'getRun', 'listRuns', 'stopRun'].flatMap((suite) => [
      [suite, 'answer-arrives', suite === 'stopRun' ? 'failure' : 'passed'],
      [suite, 'status-documented', 'passed'],
    ]),
    ['life of the jobs', 'final-stays-final', 'failure'],
  ]);
});

it('skips what was not judged', () => {
  const checks = sampleVerdict.checks.map((check) => ({ ...check, result: 'not judged' as const, reason: 'Because.' }));
  const skipped = elementsOf(parseXml(toJunit(verdictOf({ checks }))), 'skipped');
  expect(new Set(skipped.map(({ attributes }) => attributes.message))).toEqual(new Set(['Because.']));
});

it('has a place for findings that belong to no operation, and counts them in one case', () => {
  const [finding] = sampleVerdict.findings.map(({ operationId, ...rest }) => rest);
  const findings = finding === undefined ? [] : [finding, { ...finding, message: 'Another.' }];
  const verdict = verdictOf({ findings, checks: sampleVerdict.checks });
  expect(resultsOf(verdict).filter(([, , result]) => result === 'failure')).toEqual([
    ['outside of all operations', 'answer-arrives', 'failure'],
  ]);
  const [failure] = elementsOf(parseXml(toJunit(verdict)), 'failure');
  expect(failure?.attributes.message).toBe('No answer came: no answer within 10 s. (and 1 more)');
});

it('tells in a failure all that is known', () => {
  const [failure] = elementsOf(parseXml(toJunit(sampleVerdict, locateInPress)), 'failure');
  expect(failure?.attributes).toEqual({ type: 'answer-arrives', message: 'No answer came: no answer within 10 s.' });
  expect(failure && textIn(failure)).toMatch(
    /^stopRun: No answer came.*\nexpected: .*\nrule: .*\ndeclared: openapi\/press\.yaml:117#.*\nexchange 6:\n\$ curl .*\nno answer: timeout/,
  );
});

describe('the form that CI systems agree on', () => {
  const root = parseXml(toJunit(sampleVerdict));
  const wanted: Record<string, { attributes: string[]; children: string[] }> = {
    testsuites: { attributes: ['name', 'tests', 'failures', 'errors', 'time'], children: ['testsuite'] },
    testsuite: {
      attributes: ['name', 'tests', 'failures', 'errors', 'skipped', 'time', 'timestamp'],
      children: ['properties', 'testcase'],
    },
    properties: { attributes: [], children: ['property'] },
    property: { attributes: ['name', 'value'], children: [] },
    testcase: { attributes: ['name', 'classname'], children: ['failure', 'skipped'] },
    failure: { attributes: ['type', 'message'], children: [] },
  };
  const isNamed = (child: Element | string): child is Element => typeof child !== 'string';

  it.each(Object.keys(wanted))('is kept by every %s', (name) => {
    const elements = elementsOf(root, name);
    expect(elements).not.toEqual([]);
    for (const { attributes, children } of elements) {
      expect(Object.keys(attributes)).toEqual(wanted[name]?.attributes);
      for (const child of children.filter(isNamed)) expect(wanted[name]?.children).toContain(child.name);
    }
  });

  it('has numbers that are right', () => {
    const sum = (key: string): number =>
      elementsOf(root, 'testsuite').reduce((total, { attributes }) => total + Number(attributes[key]), 0);
    expect(root.attributes).toMatchObject({
      tests: String(sum('tests')),
      failures: String(sum('failures')),
      time: '4.200',
    });
    expect(elementsOf(root, 'testcase')).toHaveLength(sum('tests'));
    expect(elementsOf(root, 'testsuite').map(({ attributes }) => attributes.timestamp)).toContain(
      '2026-01-01T00:00:00',
    );
  });
});
