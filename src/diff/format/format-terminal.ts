import { levels } from '../change.ts';
import { type LocatedChange, operationsOf, placeOf, type Report, summarize } from '../report.ts';

/** A report as plain text: grouped by level, each change with its place and its reason. */
export function formatTerminal(report: Report): string {
  const { before, after, changes, notes } = report;
  const groups = levels.flatMap((level) => {
    const own = changes.filter((change) => change.level === level);
    return own.length === 0 ? [] : ['', level.toUpperCase(), ...own.flatMap((change) => linesOf(change, after))];
  });
  return [`${before} → ${after}: ${summarize(report)}`, ...groups, ...notes.flatMap((note) => ['', note])].join('\n');
}

function linesOf(change: LocatedChange, file: string): string[] {
  const { id, message, reason, line } = change;
  const operations = operationsOf(change);
  return [
    '',
    `  ${message} [${id}]`,
    `    ${reason}`,
    `    at ${placeOf(change)}${line === undefined ? '' : `, ${file}:${line}`}`,
    ...(operations === undefined ? [] : [`    in ${operations}`]),
  ];
}
