import type { Level } from '../../src/diff/change.ts';
import { diffDocuments } from '../../src/diff/diff-documents.ts';
import { formatGithub } from '../../src/diff/format/format-github.ts';
import { formatJson } from '../../src/diff/format/format-json.ts';
import { formatMarkdown } from '../../src/diff/format/format-markdown.ts';
import { formatTerminal } from '../../src/diff/format/format-terminal.ts';
import { isFailing, type Report } from '../../src/diff/report.ts';

/** What `jobtwin diff` was told. */
export interface DiffCommandOptions {
  readonly format: 'terminal' | 'json' | 'markdown' | 'github';
  /** The lowest level that fails the command. */
  readonly failOn: Exclude<Level, 'safe'> | 'never';
}

const formats: Readonly<Record<DiffCommandOptions['format'], (report: Report) => string>> = {
  terminal: formatTerminal,
  json: formatJson,
  markdown: formatMarkdown,
  github: formatGithub,
};

/**
 * Compares two documents and prints what their changes mean for a client that waits. Exit code: 0 where nothing is at the
 * level or above it, 1 where something is, 2 where the documents could not be compared.
 *
 * @throws {DocumentError} when a document cannot be read, or has faults
 */
export async function diff(before: string, after: string, { format, failOn }: DiffCommandOptions): Promise<void> {
  // Until they have been compared, they could not be.
  process.exitCode = 2;
  const report = await diffDocuments(before, after);
  const text = formats[format](report);
  // GitHub's commands say nothing where there is nothing to say.
  if (text !== '') console.log(text);
  process.exitCode = isFailing(report, failOn) ? 1 : 0;
}
