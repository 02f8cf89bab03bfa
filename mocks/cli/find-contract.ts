import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contract } from '../../src/contract/contract.ts';
import { parseContract } from '../../src/contract/parse-contract.ts';
import { sourceHash } from '../../src/contract/source-hash.ts';
import { UsageError } from './usage-error.ts';

const generated = join(import.meta.dirname, '../../generated');

/**
 * The contract of a document: the generated one where that was made from this very text, else compiled now. Compiling
 * needs the OpenAPI tools, which take longer to load than all the rest.
 *
 * @throws {UsageError} when there is no such file, or it cannot be read
 * @throws {DocumentError} when the document has faults
 */
export async function findContract(document: string): Promise<Contract> {
  const source = await readFile(document, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`Failed to read "${document}": ${reasonOf(cause)}. Give the path of an OpenAPI document.`, {
      cause,
    });
  });
  return (await readGenerated(document, sourceHash(source))) ?? (await compile(document));
}

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  return code === 'EISDIR' ? 'it is a folder' : String(cause);
}

async function readGenerated(document: string, hash: string | undefined): Promise<Contract | undefined> {
  if (hash === undefined) return undefined;
  const name = document.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const text = await readFile(join(generated, name, 'contract.json'), 'utf8').catch(() => undefined);
  const parsed = text === undefined ? undefined : parseContract(JSON.parse(text));
  return parsed?.source === hash ? parsed : undefined;
}

async function compile(document: string): Promise<Contract> {
  const { loadContract } = await import('../../src/contract/compile-contract.ts');
  return loadContract(document);
}
