import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Finds the document that somebody means: the name of one in `folder` (its file name without the ending), or a path.
 *
 * @returns the document's path
 * @throws {Error} naming the documents that there are, if there is none of this name and no such file
 */
export function findDocument(nameOrPath: string, folder: string): string {
  const names = listNames(folder);
  if (names.includes(nameOrPath)) return join(folder, `${nameOrPath}.yaml`);
  if (/\.(ya?ml|json)$/i.test(nameOrPath) && existsSync(nameOrPath)) return nameOrPath;
  throw new Error(
    `Failed to find a document: "${nameOrPath}" is neither the name of one in ${folder}/ nor a YAML or JSON file. ` +
      `Give a path, or one of the names: ${names.join(', ') || '(there are none)'}.`,
  );
}

function listNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return files.map((file) => file.slice(0, -'.yaml'.length)).sort();
}
