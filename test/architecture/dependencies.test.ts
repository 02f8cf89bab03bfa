import { describe, expect, it } from 'vitest';
import { importsOf, sources, textOf } from './sources.ts';

const manifest: {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
} = JSON.parse(textOf('package.json'));
const production = Object.keys(manifest.dependencies);

describe('production dependencies', () => {
  it.each(production)('%s is named in ARCHITECTURE.md, with a reason', (name) => {
    const line = textOf('ARCHITECTURE.md')
      .split('\n')
      .find((each) => each.startsWith('|') && each.includes(`\`${name}\``));
    expect(line, `no row of a table names ${name}`).toBeDefined();
    expect(line?.split('|')[2]?.trim().length).toBeGreaterThan(20);
  });

  it.each(production)('%s is used in src/ or mocks/', (name) => {
    const users = sources.filter(
      (path) => /^(src|mocks)\//.test(path) && importsOf(path).some(({ target }) => packageOf(target) === name),
    );
    expect(users).not.toEqual([]);
  });

  it('are all that src/ and mocks/ import, but for what is the user’s own', () => {
    const foreign = sources
      .filter((path) => /^(src|mocks)\//.test(path))
      .flatMap((path) => importsOf(path).filter(({ isOurs, target }) => !isOurs && !target.startsWith('node:')))
      .map(({ target }) => packageOf(target));
    const theirs = Object.keys(manifest.peerDependencies);
    expect([...new Set(foreign)].filter((name) => ![...production, ...theirs].includes(name))).toEqual([]);
  });

  it('and all others have exact versions', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    const loose = versions.filter(([, version]) => !/^(npm:(@[\w-]+\/)?[\w-]+@)?\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });
});

describe('lock files', () => {
  it.each(['package-lock.json', 'test/clients/package-lock.json', 'bench/package-lock.json'])(
    '%s serves any registry',
    (path) => {
      expect(textOf(path)).not.toMatch(/"resolved"/);
    },
  );
});

/** `@scope/name` of `@scope/name/path`. */
function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}
