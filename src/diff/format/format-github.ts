import type { Level } from '../change.ts';
import type { Report } from '../report.ts';

const commands: Readonly<Record<Level, string>> = { breaking: 'error', risky: 'warning', safe: 'notice' };

/**
 * A report as workflow commands: GitHub Actions shows each change at its line of the new document.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
export function formatGithub({ after, changes, notes }: Report): string {
  const lines = changes.map(({ level, id, message, reason, line }) => {
    const place = `file=${toProperty(after)}${line === undefined ? '' : `,line=${line}`}`;
    return `::${commands[level]} ${place},title=${toProperty(`${level}: ${id}`)}::${toData(`${message} ${reason}`)}`;
  });
  return [...lines, ...notes.map((note) => `::notice::${toData(note)}`)].join('\n');
}

/** A command ends with its line, and `%` begins an escape. */
function toData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property, `:` and `,` mean something too. */
function toProperty(text: string): string {
  return toData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
