import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, it } from 'vitest';
import { apis, entries } from '../entries.ts';
import { pack } from './tarball.ts';
import { temporaryFolder } from './temporary-folder.ts';

const { file, paths, packedBytes, unpackedBytes } = await pack(await temporaryFolder());

describe('the packed package', () => {
  it('holds what runs, its types, its sources, and no more', () => {
    console.log(`${paths.length} files, ${packedBytes} bytes packed, ${unpackedBytes} bytes unpacked`);
    const others = paths.filter((path) => !/^(dist|generated|mocks|src)\//.test(path));
    expect(others.sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
    expect(paths.filter((path) => /prism|\.test\./.test(path))).toEqual([]);
  });

  it('has every source that a map of it leads to', async () => {
    const maps = paths.filter((path) => path.endsWith('.map'));
    expect(maps.length).toBeGreaterThan(100);
    const missing: string[] = [];
    for (const map of maps) {
      const { sources }: { sources: string[] } = JSON.parse(await readFile(map, 'utf8'));
      const targets = sources.map((source) => posix.join(posix.dirname(map), source));
      missing.push(...targets.filter((target) => !paths.includes(target)));
    }
    expect(missing).toEqual([]);
  });

  it('has nothing that publint objects to', async () => {
    const { buffer } = new Uint8Array(await readFile(file));
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('has types that are right wherever ES modules are, for "nodenext" and for bundlers', async () => {
    const entrypoints = [...entries, ...apis].map((entry) => `./${entry}`);
    const result = await checkPackage(createPackageFromTarballData(await readFile(file)), { entrypoints });
    if (result.types === false) throw new Error('The package has no types.');
    expect(Object.keys(result.entrypoints)).toEqual(entrypoints);
    // There is no CommonJS in it, by design: `require` in a CommonJS module works where Node lets it load ES modules, and
    // TypeScript's old "node10" does not know `exports`.
    const isByDesign = (problem: (typeof result.problems)[number]): boolean =>
      problem.kind === 'CJSResolvesToESM' || ('resolutionKind' in problem && problem.resolutionKind === 'node10');
    expect(result.problems.filter((problem) => !isByDesign(problem))).toEqual([]);
  });
});
