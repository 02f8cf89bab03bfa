/** `npm run generate`: writes generated/; with `--check`, says what in it is stale and fails. */
import { glob, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { DocumentError } from '../contract/document-error.ts';
import type { GeneratedFile } from './generate-files.ts';
import { findStale, generateAll, writeGenerated } from './generated-folder.ts';

const folder = 'generated';
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

try {
  const wanted = await generateAll((await Array.fromAsync(glob('openapi/*.{yaml,yml,json}'))).sort());
  const present = await filesIn(folder);
  const surplus = present.filter((path) => !wanted.some((file) => file.path === path));
  if (values.check) await check(wanted, surplus);
  else await write(wanted, surplus);
} catch (error) {
  if (!(error instanceof DocumentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Paths of all files below a folder. */
async function filesIn(path: string): Promise<string[]> {
  const entries = await Array.fromAsync(glob(`${path}/**/*`, { withFileTypes: true }));
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}

/** The whole folder is generated, so that what no document leads to is removed. */
async function write(wanted: readonly GeneratedFile[], surplus: readonly string[]): Promise<void> {
  await writeGenerated(folder, wanted);
  for (const path of surplus) await rm(join(folder, path));
  console.log(`Generated ${wanted.length} files in ${folder}/.`);
}

async function check(wanted: readonly GeneratedFile[], surplus: readonly string[]): Promise<void> {
  const stale = [...surplus.map((path) => `${path} (no document leads to it)`), ...(await findStale(folder, wanted))];
  if (stale.length === 0) {
    console.log(`All ${wanted.length} generated files are fresh.`);
    return;
  }
  console.error(`Stale in ${folder}/: ${stale.join(', ')}. Run "npm run generate" and commit what it writes.`);
  process.exitCode = 1;
}
