import { type LocatedChange, operationsOf, placeOf, type Report, summarize } from '../report.ts';

/** A report as Markdown, for a comment at a pull request. */
export function formatMarkdown(report: Report): string {
  const { before, after, changes, notes } = report;
  const table = [
    '',
    '| level | change | for a client that waits | where |',
    '|---|---|---|---|',
    ...changes.map((change) => toRow(change, after)),
  ];
  return [
    `### Jobs: ${toText(before)} → ${toText(after)}`,
    '',
    `${summarize(report)}.`,
    ...(changes.length === 0 ? [] : table),
    ...notes.flatMap((note) => ['', toText(note)]),
  ].join('\n');
}

function toRow(change: LocatedChange, file: string): string {
  const { level, id, message, reason, line } = change;
  const where = [
    toCode(placeOf(change)),
    ...(line === undefined ? [] : [`${toText(file)}:${line}`]),
    ...[operationsOf(change)].flatMap((operations) => (operations === undefined ? [] : [toText(operations)])),
  ].join('<br>');
  return `| ${level === 'safe' ? level : `**${level}**`} | ${toText(message)} ${toCode(id)} | ${toText(reason)} | ${where} |`;
}

/** What names and values of a document contain shall not become markup. */
function toText(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|~#]/g, '\\$&').replace(/\s+/g, ' ');
}

/** A code span; within a table, a bar must be escaped even there (GitHub Flavored Markdown, section 4.10). */
function toCode(text: string): string {
  const inner = text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
  return inner.includes('`') ? `\`\` ${inner} \`\`` : `\`${inner}\``;
}
