import { globSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The documents that ship: every one in openapi/. */
export const documents: readonly string[] = globSync('openapi/*.yaml', { cwd: root })
  .sort()
  .map((file) => resolve(root, file));
