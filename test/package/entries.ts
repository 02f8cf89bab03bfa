import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const manifest: { exports: Record<string, string | { types: string; default: string }> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

/** The names of the APIs that come with the package. */
export const apis: readonly string[] = globSync('generated/*/client.ts')
  .map((path) => path.split(/[\\/]/)[1] ?? '')
  .sort();

/** The entries that have a line of their own in `exports`: `client` is imported as `jobtwin/client`. */
export const entries: readonly string[] = Object.entries(manifest.exports)
  .filter(([subpath, target]) => typeof target === 'object' && !subpath.includes('*'))
  .map(([subpath]) => subpath.slice('./'.length));

/** The path of the source from which an entry is built, by the rules of `exports`: a line of its own, else the pattern. */
export function sourceOf(entry: string): string {
  const target = manifest.exports[`./${entry}`] ?? manifest.exports['./*'];
  if (typeof target !== 'object') throw new Error(`package.json exports no module as "./${entry}".`);
  const path = target.default.replace('*', entry).replace('/dist/', '/');
  return resolve(path.replace(/\.js$/, '.ts'));
}
