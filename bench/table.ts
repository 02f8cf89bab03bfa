/** A table of text; the first line holds the headings. */
export type Table = readonly (readonly string[])[];

/** Lays a table out for the terminal, or as Markdown: first column to the left, figures to the right. */
export function toText(table: Table, format: 'terminal' | 'markdown'): string {
  const [headings = []] = table;
  const widths = headings.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0), 3));
  const pad = (cell: string, column: number): string => {
    const width = widths[column] ?? 0;
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  };
  const [head = [], ...body] = table.map((line) => line.map(pad));
  if (format === 'terminal') return [head, ...body].map((line) => line.join('  ')).join('\n');
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [head, rule, ...body].map((line) => `| ${line.join(' | ')} |`).join('\n');
}
