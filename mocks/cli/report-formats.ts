import { styleText } from 'node:util';
import { createLocator, type Locate } from '../../src/verify/report/locate-pointer.ts';
import { toGithub } from '../../src/verify/report/to-github.ts';
import { toHar } from '../../src/verify/report/to-har.ts';
import { toHtml } from '../../src/verify/report/to-html.ts';
import { toJson } from '../../src/verify/report/to-json.ts';
import { toJunit } from '../../src/verify/report/to-junit.ts';
import { toMarkdown } from '../../src/verify/report/to-markdown.ts';
import { toSarif } from '../../src/verify/report/to-sarif.ts';
import { type Paint, toTerminal } from '../../src/verify/report/to-terminal.ts';
import type { Verdict } from '../../src/verify/report/verdict.ts';
import { UsageError } from './usage-error.ts';

type Format = 'terminal' | 'json' | 'junit' | 'sarif' | 'github' | 'markdown' | 'html' | 'har';

const formats: Readonly<Record<Format, (verdict: Verdict, locate: Locate, paint?: Paint) => string>> = {
  terminal: (verdict, locate, paint) => toTerminal(verdict, { locate, ...(paint && { paint }) }),
  json: toJson,
  junit: toJunit,
  sarif: toSarif,
  github: toGithub,
  markdown: toMarkdown,
  html: toHtml,
  har: toHar,
};

/** A report that is wanted. */
export interface WantedReport {
  readonly format: Format;
  /** The file to write it to; absent: standard output. */
  readonly file?: string;
}

/**
 * Reads what stands behind `--report`: a format, and with `=` a file.
 *
 * @throws {UsageError} when there is no such format, and for a file without a name
 */
export function parseReport(text: string): WantedReport {
  const [name = '', ...rest] = text.split('=');
  const file = rest.join('=');
  const format = Object.keys(formats).find((each): each is Format => each === name);
  if (format === undefined) {
    throw new UsageError(
      `Failed to read --report ${text}: there is no format "${name}". Use ${Object.keys(formats).join(', ')}; "junit=report.xml" writes to a file.`,
    );
  }
  if (text.endsWith('=') && file === '') {
    throw new UsageError(
      `Failed to read --report ${text}: the file has no name. Write "${format}=<file>", or "${format}" for standard output.`,
    );
  }
  return { format, ...(file !== '' && { file }) };
}

/** Colors are for a terminal, if standard output is one. */
const paintOutput: Paint = (format, text) => styleText(format, text, { stream: process.stdout });

/**
 * Writes a verdict in a format.
 *
 * @param source - the text of the document, to find lines in it
 */
export function writeReport(verdict: Verdict, { format, file }: WantedReport, source: string): string {
  return formats[format](verdict, createLocator(source), file === undefined ? paintOutput : undefined);
}
