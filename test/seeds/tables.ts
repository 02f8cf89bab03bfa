/** A table of a Markdown file: its title, and its rows by the name of the column. */
export interface Table {
  /** The nearest heading that says what the table is about. */
  readonly title: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** Headings that say only that a table follows. */
const plain = ['Attributes', 'Fields'];

/** The tables of a Markdown file, with or without pipes at the ends of their lines. */
export function tablesIn(markdown: string): Table[] {
  const lines = markdown.split('\n');
  let title = '';
  return lines.flatMap((line, at) => {
    const heading = /^#+ (.+)$/.exec(line)?.[1]?.trim();
    if (heading !== undefined && !plain.includes(heading)) title = heading;
    if (!isRule(lines[at + 1])) return [];
    const names = cellsOf(line);
    const end = lines.findIndex((each, index) => index > at + 1 && !each.includes('|'));
    const body = lines.slice(at + 2, end < 0 ? lines.length : end);
    const rows = body.map((row) => Object.fromEntries(cellsOf(row).map((cell, column) => [names[column] ?? '', cell])));
    return [{ title, rows }];
  });
}

/** `---- | ----`: what stands below the names of the columns. */
function isRule(line: string = ''): boolean {
  return /^[\s|:-]*-[\s|:-]*$/.test(line) && line.includes('|');
}

function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\||\|$/g, '');
  return inner.split('|').map((cell) => cell.trim());
}
