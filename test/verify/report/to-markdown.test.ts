import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../src/verify/report/to-markdown.ts';
import { locateInPress } from './all-formats.ts';
import { sampleVerdict, verdictOf } from './sample-verdict.ts';

const report = toMarkdown(sampleVerdict, locateInPress);

describe('the summary', () => {
  it.each([
    ['a heading', '## ❌ Press: 2 findings\n'],
    [
      'a finding to fold out',
      '<details><summary><b>final-stays-final</b> · getRun · job run-7: Job run-7 went from "printed" to "printing".</summary>\n\n',
    ],
    ['facts', '\n- **declared**: openapi/press.yaml:14&#35;/x-jobs/run/states/printed\n'],
    ['a command line', "\n```sh\ncurl -sS -i --max-time 30 -X POST 'https://press.example.com/v1/runs/run-7/stop'"],
    ['an answer', '\n```\nno answer: timeout (no answer within 10 s)\n```\n'],
    ['what was left undone', '### Left undone\n\n- Jobs were not deleted: the deadline came.\n'],
    ['what was covered', '|---|--:|--:|---|\n| operations | 3 | 5 | deleteRun, stopRun |\n'],
  ])('has %s', (_, part) => {
    expect(report).toContain(part);
  });

  it('rejoices when all is kept', () => {
    expect(toMarkdown(verdictOf())).toMatch(/^## ✅ Press: 0 findings\n/);
  });

  it('tells what was not judged', () => {
    const checks = sampleVerdict.checks.map((check) => ({
      ...check,
      result: 'not judged' as const,
      reason: 'Because.',
    }));
    expect(toMarkdown(verdictOf({ checks }))).toContain(
      '### Not judged\n\n- answer-arrives, status-documented, final-stays-final: Because.\n',
    );
  });

  it('stays readable with many findings', () => {
    const findings = Array.from({ length: 60 }, () => sampleVerdict.findings).flat();
    const long = toMarkdown(verdictOf({ findings }));
    expect(long.split('<details>')).toHaveLength(51);
    expect(long).toContain('\nAnd 70 more findings; the other reports have them.\n');
  });
});

it.each([
  ['a link', '[x](http://h)', '&#91;x&#93;(http:&#47;/h)'],
  ['a tag', '<img src=x>', '&#60;img src=x&#62;'],
  ['the end of a cell', 'a|b', 'a&#124;b'],
  ['code', '`a`', '&#96;a&#96;'],
  ['somebody', '@ann #1', '&#64;ann &#35;1'],
])('no text is taken for %s', (_, given, wanted) => {
  expect(toMarkdown(verdictOf({ notes: [given] }))).toContain(`- ${wanted}\n`);
});

it('a fence is longer than any in what it holds', () => {
  const exchanges = sampleVerdict.exchanges.map((each) => ({
    ...each,
    answer: { status: 200, headers: {}, text: '````' },
  }));
  expect(toMarkdown(verdictOf({ ...sampleVerdict, exchanges }))).toContain('\n`````\n200 ````\n`````\n');
});
