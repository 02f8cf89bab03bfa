import { describe, expect, it } from 'vitest';
import { formatGithub } from '../../src/diff/format/format-github.ts';
import { formatJson } from '../../src/diff/format/format-json.ts';
import { formatMarkdown } from '../../src/diff/format/format-markdown.ts';
import { formatTerminal } from '../../src/diff/format/format-terminal.ts';
import { isFailing, type Report } from '../../src/diff/report.ts';

const report: Report = {
  before: 'old.yaml',
  after: 'new,1.yaml',
  changes: [
    {
      id: 'state-added',
      level: 'breaking',
      lifecycle: 'firing',
      after: '/x-jobs/firing/states/in|between',
      message: 'The state "in|between" is new.',
      reason: 'A client that waits does not know it: 100 % sure.',
      line: 7,
    },
    {
      id: 'header-removed',
      level: 'risky',
      operationIds: ['fire', 'fireAgain', 'fireTwice', 'fireOften', 'fireLate'],
      before: '/paths/~1firings/post/responses/202/headers/Retry-After',
      message: 'The optional header Retry-After is gone.',
      reason: 'A client that waits loses the pace.',
    },
  ],
  notes: ['Shape changes not judged: install @redocly/cli.'],
};
const nothing: Report = { before: 'a.yaml', after: 'b.yaml', changes: [], notes: [] };

describe('a report', () => {
  it('for a terminal', () => {
    expect(formatTerminal(report)).toBe(`old.yaml → new,1.yaml: 1 breaking, 1 risky, 0 safe

BREAKING

  The state "in|between" is new. [state-added]
    A client that waits does not know it: 100 % sure.
    at #/x-jobs/firing/states/in|between, new,1.yaml:7

RISKY

  The optional header Retry-After is gone. [header-removed]
    A client that waits loses the pace.
    at #/paths/~1firings/post/responses/202/headers/Retry-After (old)
    in fire, fireAgain, fireTwice and 2 more

Shape changes not judged: install @redocly/cli.`);
    expect(formatTerminal(nothing)).toBe('a.yaml → b.yaml: 0 breaking, 0 risky, 0 safe');
  });

  it('as JSON', () => {
    expect(JSON.parse(formatJson(report))).toEqual({ ...report, summary: { breaking: 1, risky: 1, safe: 0 } });
  });

  it('as Markdown', () => {
    expect(formatMarkdown(report)).toBe(
      `### Jobs: old.yaml → new,1.yaml

1 breaking, 1 risky, 0 safe.

| level | change | for a client that waits | where |
|---|---|---|---|
| **breaking** | The state "in\\|between" is new. \`state-added\` | A client that waits does not know it: 100 % sure. | \`#/x-jobs/firing/states/in\\|between\`<br>new,1.yaml:7 |
| **risky** | The optional header Retry-After is gone. \`header-removed\` | A client that waits loses the pace. | \`#/paths/\\~1firings/post/responses/202/headers/Retry-After (old)\`<br>fire, fireAgain, fireTwice and 2 more |

Shape changes not judged: install @redocly/cli.`.replace('\\~1', '~1'),
    );
    expect(formatMarkdown(nothing)).toBe('### Jobs: a.yaml → b.yaml\n\n0 breaking, 0 risky, 0 safe.');
  });

  it('as commands for GitHub Actions', () => {
    expect(formatGithub(report).split('\n')).toEqual([
      '::error file=new%2C1.yaml,line=7,title=breaking%3A state-added::The state "in|between" is new. A client that waits does not know it: 100 %25 sure.',
      '::warning file=new%2C1.yaml,title=risky%3A header-removed::The optional header Retry-After is gone. A client that waits loses the pace.',
      '::notice::Shape changes not judged: install @redocly/cli.',
    ]);
    expect(formatGithub(nothing)).toBe('');
  });

  it.each([
    { failOn: 'breaking', levels: ['breaking', 'safe'], fails: true },
    { failOn: 'breaking', levels: ['risky', 'safe'], fails: false },
    { failOn: 'risky', levels: ['risky'], fails: true },
    { failOn: 'risky', levels: ['breaking'], fails: true },
    { failOn: 'risky', levels: ['safe'], fails: false },
    { failOn: 'never', levels: ['breaking'], fails: false },
  ] as const)('of $levels fails on $failOn: $fails', ({ failOn, levels, fails }) => {
    const [change] = report.changes;
    const changes = change === undefined ? [] : levels.map((level) => ({ ...change, level }));
    expect(isFailing({ ...report, changes }, failOn)).toBe(fails);
  });
});
