import { createHash } from 'node:crypto';

/**
 * Tells whether a contract was made from this text: SHA-256 (hex). A document that references other files has no hash of
 * its own, because its text does not say all.
 */
export function sourceHash(source: string): string | undefined {
  const referencesFiles = /\$ref['"]?\s*:\s*['"]?[^#'"\s]/.test(source);
  return referencesFiles ? undefined : createHash('sha256').update(source).digest('hex');
}
