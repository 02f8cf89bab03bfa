import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { referencesFiles } from '../contract/source-hash.ts';
import type { Change } from './change.ts';
import type { LocatedChange } from './report.ts';

/**
 * Adds to each change the line of the new document where to look: of what is gone, that of what held it. Without lines where
 * the file cannot be read a second time (a pipe), or references others: a pointer says nothing of where those begin.
 */
export async function locate(changes: readonly Change[], file: string): Promise<readonly LocatedChange[]> {
  const text = changes.length === 0 ? undefined : await readFile(file, 'utf8').catch(() => undefined);
  if (!text || referencesFiles(text)) return changes;
  const { getLineColLocation, Source } = await import('@redocly/openapi-core');
  const source = new Source(resolve(file), text);
  return changes.map((change) => {
    // Redocly goes as far along a pointer as it leads.
    const pointer = `#${change.after ?? change.before ?? ''}`;
    const { start } = getLineColLocation({ source, pointer, reportOnKey: true });
    return { ...change, line: start.line };
  });
}
