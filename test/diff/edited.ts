import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { OpenApiDocument } from '../../src/contract/load-document.ts';
import { type Side, toSide } from '../../src/diff/side.ts';

/** What to write for what, in the text of a document. */
export type Edit = readonly [from: string, to: string];

/** A document of this project, with every occurrence of some of its text written otherwise. */
export function editedText(file: string, edits: readonly Edit[] = []): string {
  return edits.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new TypeError(`Failed to edit ${file}: it has no "${from}".`);
      return text.replaceAll(from, to);
    },
    readFileSync(file, 'utf8'),
  );
}

/** The same, parsed and ready to be compared. */
export function edited(file: string, edits: readonly Edit[] = []): Side {
  // A parser may give the same object for an anchor and its aliases; a copy does not.
  const document: unknown = JSON.parse(JSON.stringify(load(editedText(file, edits))));
  if (!isDocument(document)) throw new TypeError(`${file} is no document.`);
  return toSide(document, file);
}

function isDocument(value: unknown): value is OpenApiDocument {
  return typeof value === 'object' && value !== null && 'openapi' in value;
}
