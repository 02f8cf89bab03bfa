import { countOf } from './count-of.ts';
import { coverageRows, shorten } from './coverage-rows.ts';
import { type FindingView, viewFinding } from './finding-view.ts';
import type { Locate } from './locate-pointer.ts';
import { summaryOf } from './summary.ts';
import { toShown } from './to-shown.ts';
import type { CheckedRule, Verdict } from './verdict.ts';

/** How many findings are written out. GitHub takes no job summary of more than 1 MiB. */
const longestList = 50;

/**
 * A verdict as Markdown of GitHub, for the summary of a job or a comment: findings to fold out, what was not judged, and how
 * much was covered.
 *
 * @param locate - finds lines in the document
 */
export function toMarkdown(verdict: Verdict, locate?: Locate): string {
  const { document, url, version, findings } = verdict;
  const shown = findings.slice(0, longestList).map((finding) => viewFinding(finding, verdict, locate));
  const more = findings.length - shown.length;
  const blocks = [
    `## ${findings.length === 0 ? '✅' : '❌'} ${toText(document.title)}: ${countOf(findings.length, 'finding')}`,
    `${toCode(document.file)} at ${toCode(url)} · ${toText(summaryOf(verdict))} · jobtwin ${toText(version)}`,
    ...shown.map(toDetails),
    ...(more > 0 ? [`And ${countOf(more, 'more finding')}; the other reports have them.`] : []),
    ...unjudgedBlocks(verdict.checks),
    ...listBlocks('Left undone', verdict.undone),
    ...listBlocks('Notes', verdict.notes),
    coverageTable(verdict),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function toDetails({ check, about, message, facts, shown }: FindingView): string {
  const title = about === '' ? `<b>${toText(check)}</b>` : `<b>${toText(check)}</b> · ${toText(about)}`;
  return [
    `<details><summary>${title}: ${toText(message)}</summary>`,
    facts.map(({ label, text }) => `- **${label}**: ${toText(text)}`).join('\n'),
    ...shown.map(({ caption, curl, answer }) => `${caption}:\n\n${toFence('sh', curl)}\n\n${toFence('', answer)}`),
    '</details>',
  ].join('\n\n');
}

function unjudgedBlocks(checks: readonly CheckedRule[]): string[] {
  const unjudged = checks.filter(({ result }) => result === 'not judged');
  const byReason = [...Map.groupBy(unjudged, ({ reason = 'no reason is known' }) => reason)];
  const lines = byReason.map(([reason, together]) => `${together.map(({ name }) => name).join(', ')}: ${reason}`);
  return listBlocks('Not judged', lines);
}

function listBlocks(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`### ${heading}`, items.map((item) => `- ${toText(item)}`).join('\n')];
}

function coverageTable({ coverage }: Verdict): string {
  const rows = coverageRows(coverage).map(
    ({ what, reached, total, missed }) => `| ${what} | ${reached} | ${total} | ${toText(shorten(missed, 10))} |`,
  );
  return ['### Coverage', '', '| | reached | of | not reached |', '|---|--:|--:|---|', ...rows].join('\n');
}

/** Plain text: none of it is Markdown, a tag, a link, or the end of a cell. */
function toText(text: string): string {
  return toShown(text).replace(/[&<>\\`*_~[\]|#@$!]|(?<=:)\/|(?<=www)\./g, (mark) => `&#${mark.charCodeAt(0)};`);
}

function toCode(text: string): string {
  return `<code>${toText(text)}</code>`;
}

/** The fence is longer than any in the text. */
function toFence(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
