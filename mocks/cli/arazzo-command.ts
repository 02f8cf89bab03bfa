import { dirname, relative } from 'node:path';
import { generateArazzo } from '../../src/arazzo/generate-arazzo.ts';
import { toArazzo } from '../../src/arazzo/to-arazzo.ts';
import { loadContract } from '../../src/contract/compile-contract.ts';
import { isSameFile } from './is-same-file.ts';
import { readDocument } from './read-document.ts';
import { respectCommand } from './respect-command.ts';
import { toWord } from './to-word.ts';
import { UsageError } from './usage-error.ts';
import { writeOrExplain } from './write-or-explain.ts';

/** What `jobtwin arazzo` was told. */
export interface ArazzoOptions {
  /** The file to write to; absent: standard output. */
  readonly out?: string;
}

/**
 * Writes an Arazzo description of a document's jobs. It refers to the document by the way from its own folder, or from the
 * working folder where it is printed.
 *
 * @throws {UsageError} when there is no such document, or the file cannot be written, is the document, or is no YAML
 * @throws {DocumentError} when the document has faults, or none of its submissions can be described
 */
export async function arazzo(document: string, { out }: ArazzoOptions): Promise<void> {
  await readDocument(document);
  if (out !== undefined) await checkOut(out, document);
  const url = relative(out === undefined ? '' : dirname(out), document).replaceAll('\\', '/');
  const text = await generateArazzo(document, url);
  if (out === undefined) process.stdout.write(text);
  else {
    await writeOrExplain(out, text, `write to "${out}"`, 'Give a file that can be written to with --out.');
    console.log(await describe(document, url, out));
  }
}

async function checkOut(out: string, document: string): Promise<void> {
  if (await isSameFile(out, document)) {
    throw new UsageError(`Failed to write to "${out}": it is the document itself. Give another file with --out.`);
  }
  if (/\.ya?ml$/i.test(out)) return;
  throw new UsageError(`Failed to write to "${out}": the description is YAML. Give a file that ends in .yaml or .yml.`);
}

async function describe(document: string, url: string, out: string): Promise<string> {
  const contract = await loadContract(document);
  const { arazzo } = toArazzo(contract, url, '');
  return [
    `Wrote ${out}. Serve the twin, and run it:`,
    '',
    `  npx jobtwin mock ${toWord(document)}`,
    `  ${respectCommand(arazzo, contract, out)}`,
  ].join('\n');
}
