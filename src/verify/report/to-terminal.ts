import { countOf } from './count-of.ts';
import { coverageRows, shorten } from './coverage-rows.ts';
import { type FindingView, viewFinding } from './finding-view.ts';
import type { Locate } from './locate-pointer.ts';
import { summaryOf } from './summary.ts';
import { variablesIn } from './to-curl.ts';
import { toShown } from './to-shown.ts';
import type { CheckedRule, Verdict } from './verdict.ts';

/** Colors a text. `styleText` of `node:util` is one. */
export type Paint = (format: 'bold' | 'dim' | 'red' | 'green' | 'yellow', text: string) => string;

/** How a verdict is written for a terminal. */
export interface TerminalOptions {
  /** Default: no colors. */
  readonly paint?: Paint;
  /** Finds lines in the document. Default: only pointers are told. */
  readonly locate?: Locate;
}

/** How many names of what was not reached are shown of each kind. */
const longestList = 4;

/**
 * A verdict as plain text: what was tested, each finding with what it takes to see it again, what was not judged, how much
 * was covered, and a summary as the last line.
 */
export function toTerminal(verdict: Verdict, { paint = plain, locate }: TerminalOptions = {}): string {
  const { document, url, version, seed, findings } = verdict;
  const views = findings.map((finding) => viewFinding(finding, verdict, locate));
  const blocks = [
    [
      paint('bold', toShown(`${document.title} · ${document.file}`)),
      toShown(`at ${url} · seed ${seed} · jobtwin ${version}`),
    ],
    ...views.map((view) => findingLines(view, paint)),
    variableLines(verdict),
    unjudgedLines(verdict.checks, paint),
    noteLines('Left undone', verdict.undone),
    noteLines('Notes', verdict.notes),
    coverageLines(verdict, paint),
    [paint(findings.length === 0 ? 'green' : 'red', summaryOf(verdict))],
  ];
  const text = blocks.flatMap((lines) => (lines.length === 0 ? [] : [lines.join('\n')])).join('\n\n');
  // GitHub's runner obeys this mark wherever it stands in a line.
  return `${text.replaceAll('##[', '##\\u005b')}\n`;
}

function plain(_: string, text: string): string {
  return text;
}

function findingLines({ check, about, message, facts, shown }: FindingView, paint: Paint): string[] {
  const width = Math.max(...facts.map(({ label }) => label.length));
  return [
    `${paint('red', '✗')} ${paint('bold', check)}${about === '' ? '' : `  ${about}`}`,
    `  ${paint('red', '│')} ${message}`,
    ...facts.map(({ label, text }) => `  ${paint('dim', label.padEnd(width))}  ${text}`),
    ...shown.flatMap(({ caption, curl, answer }) => [
      `  ${paint('dim', caption)}`,
      `    $ ${curl}`,
      `    ${paint('dim', '→')} ${answer}`,
    ]),
  ];
}

/** Command lines have variables in place of credentials. */
function variableLines({ findings, exchanges }: Verdict): string[] {
  const shown = new Set(findings.flatMap(({ exchange, against }) => [exchange, against]));
  const needed = new Set(exchanges.filter(({ number }) => shown.has(number)).flatMap(variablesIn));
  return needed.size === 0 ? [] : [`To send these requests again, set ${[...needed].join(', ')}.`];
}

/** Checks that were left out for the same reason are told together. */
function unjudgedLines(checks: readonly CheckedRule[], paint: Paint): string[] {
  const unjudged = checks.filter(({ result }) => result === 'not judged');
  const byReason = Map.groupBy(unjudged, ({ reason = 'no reason is known' }) => reason);
  return [...byReason].flatMap(([reason, together]) => [
    `${paint('yellow', '–')} ${countOf(together.length, 'check')} not judged: ${toShown(reason)}`,
    `  ${paint('dim', toShown(together.map(({ name }) => name).join(', ')))}`,
  ]);
}

function noteLines(heading: string, notes: readonly string[]): string[] {
  return notes.length === 0 ? [] : [`${heading}:`, ...notes.map((note) => `  - ${toShown(note)}`)];
}

function coverageLines({ coverage }: Verdict, paint: Paint): string[] {
  const rows = coverageRows(coverage).map(({ what, reached, total, missed }) => {
    const rest = missed.length === 0 ? '' : paint('dim', `  not reached: ${shorten(missed, longestList)}`);
    return `  ${what.padEnd(10)}  ${`${reached}/${total}`.padStart(7)}${rest}`;
  });
  return rows.length === 0 ? [] : ['Coverage', ...rows];
}
