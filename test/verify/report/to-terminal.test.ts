import { describe, expect, it } from 'vitest';
import { type Paint, toTerminal } from '../../../src/verify/report/to-terminal.ts';
import type { CheckedRule } from '../../../src/verify/report/verdict.ts';
import { locateInPress } from './all-formats.ts';
import { sampleVerdict, verdictOf } from './sample-verdict.ts';

/** The lines of the sample, without the space around them. */
const lines = toTerminal(sampleVerdict, { locate: locateInPress })
  .split('\n')
  .map((line) => line.trim());

describe('the report', () => {
  it('begins with what was tested', () => {
    expect(lines.slice(0, 2)).toEqual([
      'Press · openapi/press.yaml',
      'at https://press.example.com/v1 · seed 7 · jobtwin 0.1.0',
    ]);
  });

  it('tells each finding, with what it takes to see it again', () => {
    const begin = lines.indexOf('✗ final-stays-final  getRun · job run-7');
    const curl = `$ curl -sS -i --max-time 30 'https://press.example.com/v1/runs/run-7' -H "authorization: $AUTHORIZATION"`;
    const run = '{"id":"run-7","press":"press-1","title":"Poster","createdAt":"2026-01-01T00:00:00Z"';
    expect(lines.slice(begin + 1, begin + 11)).toEqual([
      '│ Job run-7 went from "printed" to "printing".',
      'expected  A job in "printed", which is final, stays there.',
      'rule      The rule of final-stays-final holds. (RFC 9110, 15)',
      'declared  openapi/press.yaml:14#/x-jobs/run/states/printed',
      'exchange 4',
      curl,
      `→ 200 ${run},"state":"printing"}`,
      'contradicts exchange 3',
      curl,
      `→ 200 ${run},"state":"printed"}`,
    ]);
  });

  it.each([
    ['why no answer came', '→ no answer: timeout (no answer within 10 s)'],
    ['which variables the command lines need', 'To send these requests again, set AUTHORIZATION.'],
    ['what was left undone', '- Jobs were not deleted: the deadline came.'],
    ['notes', '- Credentials were made up.'],
    ['what was covered', 'states          3/5  not reached: run: jammed, run: canceled'],
  ])('tells %s', (_, line) => {
    expect(lines).toContain(line);
  });

  it('ends with a summary', () => {
    expect(lines.slice(-2)).toEqual(['2 findings · 1 check kept · 6 requests in 4.2 s · seed 7', '']);
  });
});

it('says how often a finding was seen', () => {
  const findings = sampleVerdict.findings.map((finding) => ({ ...finding, times: 3 }));
  expect(toTerminal(verdictOf({ findings }))).toContain('seen      3 times');
});

it('tells calmly what was not judged, once for each reason', () => {
  const unjudged = (name: string, reason: string): CheckedRule => ({
    ...{ name, reason, about: 'life', rule: '', source: '', result: 'not judged' },
  });
  const checks = [unjudged('a', 'It keeps no state.'), unjudged('b', 'Another.'), unjudged('c', 'It keeps no state.')];
  const report = toTerminal(verdictOf({ checks }));
  expect(report).toContain('– 2 checks not judged: It keeps no state.\n  a, c\n– 1 check not judged: Another.\n  b\n');
  expect(report).toContain('0 findings · 0 checks kept · 3 not judged · ');
});

it('is colored by what it is given', () => {
  const paint: Paint = (format, text) => `<${format}>${text}</${format}>`;
  expect(toTerminal(sampleVerdict, { paint })).toContain('<red>✗</red> <bold>answer-arrives</bold>');
  expect(toTerminal(verdictOf(), { paint })).toMatch(/<green>0 findings .*<\/green>\n$/);
});

it('tells no coverage of what the document has none of', () => {
  const { coverage } = verdictOf();
  const report = toTerminal(verdictOf({ coverage: { ...coverage, moves: { total: 0, reached: [], missed: [] } } }));
  expect(report).toContain('  states ');
  expect(report).not.toContain('  moves ');
});
