import { countLevels, type Report } from '../report.ts';

/** A report as JSON, with the number of changes of each level. */
export function formatJson(report: Report): string {
  const { before, after, changes, notes } = report;
  return JSON.stringify({ before, after, summary: countLevels(report), changes, notes }, null, 2);
}
