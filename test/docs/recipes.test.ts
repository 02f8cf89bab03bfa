import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryPattern, toSource } from './entries.ts';
import { snippetsOf } from './snippets.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const snippets = snippetsOf('docs/recipes.md').filter(({ language }) => language === 'ts');
const recipes = snippets.map(({ code, line }) => {
  const isTest = code.includes("from 'vitest'");
  return { code, isTest, file: `line-${line}${isTest ? '.test' : ''}.ts` };
});
const names = [...new Set(recipes.flatMap(({ code }) => code.match(entryPattern) ?? []))];

it.each(names)('%s is an entry of the package', (name) => {
  expect(existsSync(toSource(name)), toSource(name)).toBe(true);
});

describe('the recipes', () => {
  /** A project that uses the package: it has the sources beside it, and the recipes import them. */
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'recipes-'));
    for (const name of ['generated', 'mocks', 'node_modules', 'src'])
      await symlink(join(root, name), join(folder, name));
    for (const { file, code } of recipes) {
      await writeFile(join(folder, file), code.replace(entryPattern, toSource));
    }
    await writeFile(join(folder, 'package.json'), '{"type": "module"}');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('compile', { timeout: 120_000 }, async () => {
    const config = {
      extends: join(root, 'tsconfig.json'),
      compilerOptions: { declaration: false, isolatedDeclarations: false },
      include: [],
      files: [...recipes.map(({ file }) => file), join(root, 'test/docs/adapters.d.ts')],
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const compiled = run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], { cwd: folder });
    expect((await compiled.catch((error) => error)).stdout).toBe('');
  });

  it('that are tests pass', { timeout: 120_000 }, async () => {
    const wanted = recipes.flatMap(({ isTest, code }) => (isTest ? (code.match(/^test\('.*?'/gm) ?? []) : []));
    const args = ['run', '--root', folder, '--reporter=json', '--outputFile=report.json'];
    await run(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], { cwd: folder }).catch((error) => error);
    const { success, numPassedTests, testResults } = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
    expect({ success, numPassedTests }, JSON.stringify(testResults)).toEqual({
      success: true,
      numPassedTests: wanted.length,
    });
  });
});
