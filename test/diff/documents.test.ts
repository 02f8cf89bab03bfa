import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DiffOptions, diffDocuments } from '../../src/diff/diff-documents.ts';
import { scratchFolder } from '../contract-compiler/scratch-folder.ts';
import { editedText } from './edited.ts';
import { type DocumentEdit, editsOfLife } from './edits-of-life.ts';
import { editsOfShape } from './edits-of-shape.ts';

const documents = readdirSync('openapi').filter((file) => file.endsWith('.yaml'));

describe('a document and itself', { timeout: 30_000 }, () => {
  it.each(documents)('%s: no changes', async (document) => {
    const file = join('openapi', document);
    expect(await diffDocuments(file, file)).toEqual({ before: file, after: file, changes: [], notes: [] });
  });
});

/** Kind and level of each change that is found by an edit, once. */
async function found({ document, edits }: DocumentEdit, options?: DiffOptions): Promise<readonly string[]> {
  const name = `openapi/${document}.yaml`;
  const folder = await scratchFolder({ 'new.yaml': editedText(name, edits) });
  const { changes } = await diffDocuments(name, join(folder, 'new.yaml'), options);
  return [...new Set(changes.map(({ level, id }) => `${level} ${id}`))];
}

describe('an edit of how jobs live', () => {
  it.each(editsOfLife)('$document: $what', async (edit) => {
    expect(await found(edit, { redocly: null })).toEqual(edit.wanted);
  });
});

describe('an edit that Redocly sees, too', { timeout: 60_000 }, () => {
  it.each(editsOfShape)('$document: $what', async (edit) => {
    expect(await found(edit)).toEqual(edit.wanted);
  });
});
