import { readFileSync } from 'node:fs';

/** An entry of the package, as an import names it. */
export const entryPattern: RegExp = /jobtwin\/[\w/.-]+(?=')/g;

type Target = string | { readonly default: string };

const targets: Record<string, Target> = JSON.parse(readFileSync('package.json', 'utf8')).exports;

/**
 * The source that an entry is built from, such as `./src/entries/client.ts` for `jobtwin/client`, by the manifest: so that
 * snippets run without a build, and only if the package has what they import.
 */
export function toSource(name: string): string {
  const entry = name.replace('jobtwin', '.');
  for (const [pattern, target] of [[entry, targets[entry]] as const, ...Object.entries(targets)]) {
    const [before = '', after = ''] = pattern.split('*');
    const star = entry.slice(before.length, after === '' ? undefined : -after.length);
    if (target === undefined || pattern.replace('*', star) !== entry || star.includes('/')) continue;
    const built = typeof target === 'string' ? target : target.default;
    return built.replace('./dist', '.').replace('*', star).replace(/\.js$/, '.ts');
  }
  throw new TypeError(`The package has no entry "${name}".`);
}
