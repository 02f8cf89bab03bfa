import { lstat, rm } from 'node:fs/promises';
import { isSameFile } from './is-same-file.ts';
import type { WantedReport } from './report-formats.ts';
import { UsageError } from './usage-error.ts';
import { writeOrExplain } from './write-or-explain.ts';

/**
 * Refuses to write a report over the document.
 *
 * @throws {UsageError} that names the file
 */
export async function spareDocument(document: string, reports: readonly WantedReport[]): Promise<void> {
  for (const file of filesOf(reports)) {
    if (!(await isSameFile(file, document))) continue;
    throw new UsageError(`Failed to write a report: "${file}" is the document itself. Give another file.`);
  }
}

/**
 * Begins the files of reports, empty, with the folders that they are in: a long run for a report that nobody gets would be a
 * pity.
 *
 * @throws {UsageError} when a file cannot be written to
 */
export async function beginReports(reports: readonly WantedReport[]): Promise<void> {
  for (const file of filesOf(reports)) await writeReportFile(file, '');
}

/**
 * Writes a report to where it is wanted.
 *
 * @throws {UsageError} when its file cannot be written to
 */
export async function deliverReport(text: string, { file }: WantedReport): Promise<void> {
  if (file !== undefined) await writeReportFile(file, text);
  else process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/**
 * Removes the files of reports where there is no verdict: an empty one, or one of an earlier run, would be taken for this
 * run's. Devices and links stay.
 */
export async function discardReports(reports: readonly WantedReport[]): Promise<void> {
  for (const file of filesOf(reports)) {
    const found = await lstat(file).catch(() => undefined);
    if (found?.isFile()) await rm(file, { force: true });
  }
}

function filesOf(reports: readonly WantedReport[]): readonly string[] {
  return reports.flatMap(({ file }) => (file === undefined ? [] : [file]));
}

function writeReportFile(file: string, text: string): Promise<void> {
  return writeOrExplain(file, text, 'write a report', 'Give a file that can be written to.');
}
