import { createHash } from 'node:crypto';

/**
 * Tells whether a contract was made from this text: SHA-256 (hex). A document that references other files has no hash of
 * its own, because its text does not say all.
 */
export function sourceHash(source: string): string | undefined {
  return referencesFiles(source) ? undefined : createHash('sha256').update(source).digest('hex');
}

/** Whether a document's text references other files. */
export function referencesFiles(source: string): boolean {
  return /\$ref['"]?\s*:\s*['"]?[^#'"\s]/.test(source);
}
