import { describe, expect, it } from 'vitest';
import { toGithub } from '../../../src/verify/report/to-github.ts';
import { locateInPress } from './all-formats.ts';
import { sampleVerdict, verdictOf } from './sample-verdict.ts';

const lines = toGithub(sampleVerdict, locateInPress).trimEnd().split('\n');

describe('the commands', () => {
  it('are an error for each finding, at its line', () => {
    expect(lines[0]).toMatch(
      /^::error file=openapi\/press\.yaml,line=117,col=5,title=answer-arrives · stopRun::No answer came: no answer within 10 s\.%0Aexpected: /,
    );
    expect(lines[1]).toMatch(
      /^::error file=openapi\/press\.yaml,line=14,col=7,title=final-stays-final · getRun · job run-7::/,
    );
  });

  it('are a warning for what was left undone', () => {
    expect(lines[2]).toBe('::warning title=Left undone::Jobs were not deleted: the deadline came.');
  });

  it('are a notice for what was not judged', () => {
    const checks = sampleVerdict.checks.map((check) => ({
      ...check,
      result: 'not judged' as const,
      reason: '100%: no',
    }));
    expect(toGithub(verdictOf({ checks }), locateInPress).split('\n')[0]).toBe(
      '::notice title=Not judged::100%25: no%0Aanswer-arrives, status-documented, final-stays-final',
    );
  });

  it('end with the summary', () => {
    expect(lines.slice(3)).toEqual(['2 findings · 1 check kept · 6 requests in 4.2 s · seed 7']);
  });

  it('have properties that end where they should', () => {
    const [finding] = sampleVerdict.findings;
    const findings = finding === undefined ? [] : [{ ...finding, operationId: 'a,b::c%' }];
    expect(toGithub(verdictOf({ findings }), locateInPress)).toContain(
      ',title=answer-arrives · a%2Cb%3A%3Ac%25::No answer',
    );
  });
});
