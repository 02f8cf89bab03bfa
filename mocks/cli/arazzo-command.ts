import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { generateArazzo } from '../../src/arazzo/generate-arazzo.ts';
import { readDocument } from './read-document.ts';
import { UsageError } from './usage-error.ts';

/** What `jobtwin arazzo` was told. */
export interface ArazzoOptions {
  /** The file to write to; absent: standard output. */
  readonly out?: string;
}

/**
 * Writes an Arazzo description of a document's jobs. It refers to the document by the way from its own folder, or from the
 * working folder where it is printed.
 *
 * @throws {UsageError} when there is no such document, or the file cannot be written
 * @throws {DocumentError} when the document has faults, or none of its submissions can be described
 */
export async function arazzo(document: string, { out }: ArazzoOptions): Promise<void> {
  await readDocument(document);
  const url = relative(out === undefined ? '' : dirname(out), document).replaceAll('\\', '/');
  const text = await generateArazzo(document, url);
  if (out === undefined) process.stdout.write(text);
  else await writeOrExplain(out, text);
}

async function writeOrExplain(out: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`Failed to write to "${out}": ${reason}. Give a file that can be written to with --out.`, {
      cause,
    });
  }
  console.log(`Wrote ${out}. Run it: npx @redocly/cli respect ${out}`);
}
