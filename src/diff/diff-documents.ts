import { pathToFileURL } from 'node:url';
import { loadDocument } from '../contract/load-document.ts';
import { mergeChanges } from './change.ts';
import { compareSides } from './compare-sides.ts';
import { locate } from './locate.ts';
import type { Report } from './report.ts';
import { findRedocly, runRedocly } from './shape/run-redocly.ts';
import { shapeChanges } from './shape/shape-changes.ts';
import { toSide } from './side.ts';

/** How documents are compared. */
export interface DiffOptions {
  /**
   * Script of Redocly's command line, which judges shapes; `null`: they are not judged, and the report says so.
   * Default: that of the working folder, else the one beside this package.
   */
  readonly redocly?: string | null;
}

/**
 * Compares two documents of an API, and rates each change for a client that waits and was made for the old one.
 *
 * @param before - path of the old document, in YAML or JSON
 * @param after - path of the new document
 * @throws {DocumentError} when one of them cannot be read, or has faults
 * @example
 * const { changes } = await diffDocuments('old.yaml', 'new.yaml');
 * for (const { level, message } of changes) console.log(level, message);
 */
export async function diffDocuments(before: string, after: string, options: DiffOptions = {}): Promise<Report> {
  const { redocly = findRedocly([pathToFileURL(`${process.cwd()}/`).href, import.meta.url]) } = options;
  const [old, fresh] = [toSide(await loadDocument(before), before), toSide(await loadDocument(after), after)];
  const own = compareSides(old, fresh);
  const shape = await runRedocly(redocly, old.document, fresh.document);
  const [others, notes] =
    'changes' in shape ? [shapeChanges(shape.changes, own, old, fresh), []] : [[], [shape.notJudged]];
  return { before, after, changes: await locate(mergeChanges([...own, ...others]), after), notes };
}
