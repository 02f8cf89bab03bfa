import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut } from '../../../src/verify/report/cut.ts';
import { toVerdict } from '../../../src/verify/report/to-verdict.ts';
import { toVisible } from '../../../src/verify/report/to-visible.ts';
import type { Verdict } from '../../../src/verify/report/verdict.ts';
import { evidenceOf } from '../exchange-of.ts';
import { allFormats } from './all-formats.ts';
import { parseXml } from './parse-xml.ts';
import { checkOf, sampleRun, sampleSubject } from './sample-verdict.ts';

/** The verdict of a run in which everything that a server can say is this. */
function verdictWith(text: string): Verdict {
  const evidence = evidenceOf(sampleSubject, [
    {
      operationId: 'submitRun',
      status: 202,
      headers: { location: text, [text]: text },
      body: { id: text, state: text },
    },
    { operationId: 'getRun', job: text, body: { id: text, state: 'queued' } },
    { operationId: 'getRun', lapse: { kind: 'network', detail: text } },
    {
      intent: { kind: 'location', name: 'location', from: 1 },
      request: { method: 'GET', url: text, headers: {}, body: text },
    },
  ]);
  const check = checkOf('some-check', ({ exchanges }) =>
    exchanges.map((exchange) => ({ exchange, message: text, expected: text, pointer: text, jobId: text })),
  );
  return toVerdict({ ...sampleRun, url: text, undone: [text], notes: [text] }, evidence, [check]);
}

const words = [
  ']]>',
  '<!--',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'",
  '&amp;',
  '\u0000',
  '\u001b[2J',
  '\r\n',
  '\n::error::x\n',
  '::set-output name=x::y',
  '##[error]x',
  '%0A::error::x',
  '\ud800',
  '\udc00',
  '\ufffe',
  '\u202e',
  '\u2028',
  '```',
  '|',
  '[x](javascript:alert(1))',
  '😀',
];
const texts = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 3 })), {
  maxLength: 6,
});

/** What must hold of a report, whatever servers say. */
const holds: Record<string, (report: string) => void> = {
  terminal: (report) => {
    expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e]/u);
    expect(report).not.toMatch(/^\s*::|##\[/m);
  },
  json: (report) => expect(JSON.parse(report)).toHaveProperty('findings'),
  junit: (report) => expect(parseXml(report).name).toBe('testsuites'),
  sarif: (report) => expect(JSON.parse(report)).toHaveProperty('runs'),
  github: (report) => {
    const commands = report.trimEnd().split('\n');
    expect(commands.slice(0, -1).every((line) => /^::(error|warning|notice) [^:]*::/.test(line))).toBe(true);
    expect(commands.at(-1)).toMatch(/^\d+ findings? · /);
    expect(report).not.toMatch(/##\[|\r/);
  },
  markdown: (report) => {
    const text = report.replace(/^(`{3,})(?:sh)?\n.*?\n\1$/gms, '');
    expect(text).not.toMatch(/<(?!\/?(?:details|summary|b|code)>)/);
    expect(text).not.toMatch(/\]\(|^\s*`/m);
  },
  har: (report) => expect(JSON.parse(report)).toHaveProperty('log'),
  html: (report) => {
    const body = report.slice(report.indexOf('<body>'), report.indexOf('</html>')).trim();
    expect(parseXml(body.replaceAll('<details open>', '<details>').replaceAll('<br>', '<br/>')).name).toBe('body');
    expect(report).not.toMatch(/<(script|img)/);
  },
};

describe('whatever a server says', () => {
  it.each(Object.keys(allFormats))('is safe in %s', (format) => {
    fc.assert(
      fc.property(texts, (parts) => {
        holds[format]?.(allFormats[format]?.(verdictWith(parts.join(''))) ?? '');
      }),
      { numRuns: 60, examples: words.map((word): [string[]] => [[word]]) },
    );
  });

  it.each(['terminal', 'junit', 'sarif', 'github', 'markdown', 'html'])(
    'is cut to what people read in %s',
    (format) => {
      expect(allFormats[format]?.(verdictWith('long '.repeat(200_000))).length).toBeLessThan(100_000);
    },
  );
});

it.each([
  ['a\u001b[31m', 'a\\u001b[31m'],
  ['a\tb\r\n', 'a\\tb\\r\\n'],
  ['\ud800x', '\\ud800x'],
  ['\u202eabc', '\\u202eabc'],
  ['é😀', 'é😀'],
])('%j is shown as %s', (given, wanted) => {
  expect(toVisible(given)).toBe(wanted);
});

it.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'abc… (4 characters)'],
  ['ab😀', 3, 'ab… (4 characters)'],
  ['x'.repeat(12_345), 1, 'x… (12,345 characters)'],
])('%j is cut after %d', (given, longest, wanted) => {
  expect(cut(given, longest)).toBe(wanted);
});
