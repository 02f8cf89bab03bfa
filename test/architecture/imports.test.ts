import { describe, expect, it } from 'vitest';
import { files, importsOf, loadedBy, sources } from './sources.ts';

/** Imports go one way: each layer may import itself and what stands before it. */
const layers = ['generated', 'src', 'mocks', 'test'];
/** What is beside the layers, and may use all of them. */
const users = ['bench', 'examples', 'test'];

/** The place of a file in the order; what belongs to no layer comes last. */
function layerOf(path: string): number {
  const [folder = ''] = path.split('/');
  return users.includes(folder) || !layers.includes(folder) ? layers.indexOf('test') : layers.indexOf(folder);
}

describe('imports', () => {
  it('lead to no later layer', () => {
    const late = sources.flatMap((path) =>
      importsOf(path)
        .filter(({ target, isOurs }) => isOurs && layerOf(target) > layerOf(path))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(late).toEqual([]);
  });

  it('lead to files that are there', () => {
    const missing = sources.flatMap((path) =>
      importsOf(path)
        .filter(({ target, isOurs }) => isOurs && !files.includes(target.replace(/\?.*$/, '')))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(missing.filter((way) => !way.includes('node_modules'))).toEqual([]);
  });

  it.each(files.filter((path) => /^generated\/.*\.ts$/.test(path)))('of %s lead to its neighbors only', (path) => {
    const folder = path.replace(/[^/]*$/, '');
    for (const { target, isOurs } of importsOf(path)) {
      expect(isOurs && target.startsWith(folder), `${path} → ${target}`).toBe(true);
    }
  });
});

describe('what runs in a browser loads nothing of Node and no tools:', () => {
  const inFolders = (...folders: string[]): string[] =>
    sources.filter((path) => folders.some((folder) => path.startsWith(`${folder}/`)));

  it.each<{ what: string; entries: string[]; allowed: string[] }>([
    {
      what: 'the client',
      entries: inFolders('src/client', 'src/polling', 'src/clock', 'src/errors', 'src/query'),
      allowed: ['openapi-fetch'],
    },
    {
      what: 'the twin and its adapter for MSW',
      entries: [...inFolders('mocks/engine'), 'mocks/adapters/msw.ts'],
      allowed: ['ajv/dist/2020.js', 'ajv-formats', 'json-schema-faker', 'rou3', 'rou3/compiler', 'msw'],
    },
  ])('$what', ({ entries, allowed }) => {
    expect(entries.length).toBeGreaterThan(1);
    const foreign = [...loadedBy(entries)].filter(([target]) => !target.includes('/') || !/\.[cm]?ts$/.test(target));
    expect(foreign.filter(([target]) => !allowed.includes(target)).map(([, way]) => way)).toEqual([]);
  });
});
