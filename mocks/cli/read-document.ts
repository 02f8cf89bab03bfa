import { readFile } from 'node:fs/promises';
import { UsageError } from './usage-error.ts';

/**
 * The text of a document.
 *
 * @throws {UsageError} when there is no such file, or it cannot be read
 */
export async function readDocument(document: string): Promise<string> {
  return readFile(document, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`Failed to read "${document}": ${reasonOf(cause)}. Give the path of an OpenAPI document.`, {
      cause,
    });
  });
}

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  return code === 'EISDIR' ? 'it is a folder' : String(cause);
}
