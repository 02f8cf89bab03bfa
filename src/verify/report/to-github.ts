import { viewFinding } from './finding-view.ts';
import type { Locate } from './locate-pointer.ts';
import { summaryOf } from './summary.ts';
import { toShown } from './to-shown.ts';
import type { Verdict } from './verdict.ts';

/**
 * A verdict as workflow commands of GitHub Actions: an error at its line of the document for each finding, a notice for each
 * reason why checks were not judged, a warning for what was left undone, and the summary as plain text.
 *
 * @param locate - finds lines in the document
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function toGithub(verdict: Verdict, locate: Locate): string {
  const { findings, checks, undone, document } = verdict;
  const errors = findings.map((finding) => {
    const { line, column } = locate(finding.pointer);
    const { check, about, message, facts, shown } = viewFinding(finding, verdict, locate);
    const lines = [
      message,
      ...facts.map(({ label, text }) => `${label}: ${text}`),
      ...shown.flatMap(({ curl, answer }) => [`$ ${curl}`, answer]),
    ];
    const title = about === '' ? check : `${check} · ${about}`;
    return command('error', lines, { file: toShown(document.file), line, col: column, title });
  });
  const unjudged = checks.filter(({ result }) => result === 'not judged');
  const notices = [...Map.groupBy(unjudged, ({ reason = 'no reason is known' }) => reason)].map(([reason, together]) =>
    command('notice', [toShown(reason), together.map(({ name }) => toShown(name)).join(', ')], {
      title: 'Not judged',
    }),
  );
  const warnings = undone.map((text) => command('warning', [toShown(text)], { title: 'Left undone' }));
  // The runner obeys this older mark wherever it stands in a line.
  const text = [...errors, ...warnings, ...notices, summaryOf(verdict)].join('\n').replaceAll('##[', '##\\u005b');
  return `${text}\n`;
}

function command(
  name: 'error' | 'warning' | 'notice',
  lines: readonly string[],
  properties: Readonly<Record<string, string | number>>,
): string {
  const words = Object.entries(properties).map(([property, value]) => `${property}=${escapeProperty(String(value))}`);
  return `::${name} ${words.join(',')}::${escapeData(lines.join('\n'))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
