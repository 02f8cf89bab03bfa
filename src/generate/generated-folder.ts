import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type GeneratedFile, generateFiles } from './generate-files.ts';

/**
 * Generates what is derived from several documents, in their order.
 *
 * @throws {DocumentError} with every fault of the first document that has some
 */
export async function generateAll(documents: readonly string[]): Promise<GeneratedFile[]> {
  return (await Promise.all(documents.map((document) => generateFiles(document)))).flat();
}

/** Writes generated files below a folder, which need not be there yet. Other files in it are left alone. */
export async function writeGenerated(folder: string, files: readonly GeneratedFile[]): Promise<void> {
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** The files that say something else below a folder, or are `(missing)` there. */
export async function findStale(folder: string, files: readonly GeneratedFile[]): Promise<string[]> {
  const stale: string[] = [];
  for (const { path, text } of files) {
    const present = await readFile(join(folder, path), 'utf8').catch(() => undefined);
    if (present !== text) stale.push(present === undefined ? `${path} (missing)` : path);
  }
  return stale;
}
