import { glob } from 'node:fs/promises';
import { UsageError } from './usage-error.ts';

/**
 * The documents that a command is about: those that are named, else all of the folder openapi/.
 *
 * @param action - what is to be done with a document, to follow "Failed to find a document to"
 * @throws {UsageError} when there is none
 */
export async function findDocuments(named: readonly string[], action: string): Promise<readonly string[]> {
  const documents = named.length > 0 ? named : (await Array.fromAsync(glob('openapi/*.{yaml,yml,json}'))).sort();
  if (documents.length > 0) return documents;
  throw new UsageError(`Failed to find a document to ${action}: name one, or put one into the folder openapi/.`);
}
