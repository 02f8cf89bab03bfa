import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { generateFiles } from '../../src/generate/generate-files.ts';
import { document } from '../fifth-api/document.ts';
import { entryPattern, toSource } from './entries.ts';
import { snippetsOf } from './snippets.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The examples of the reference. The line is that of the page, and so is the file's name. */
const examples = globSync('docs/api/*.md', { cwd: root }).flatMap((path) =>
  snippetsOf(join(root, path))
    .filter(({ language }) => language === 'ts')
    .map(({ code, line }) => ({ page: basename(path), line, code, file: `${basename(path, '.md')}-${line}.ts` })),
);

/** A component needs its framework, and a test its runner: these are for the compiler alone. */
const runnable = examples.filter(({ code }) => !/useQuery|from 'vitest'/.test(code));

/** The folder of an application that has generated `./jobs`, with the sources in place of the package. */
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'api-examples-'));
  for (const name of ['generated', 'mocks', 'node_modules', 'src']) await symlink(join(root, name), join(folder, name));
  for (const { path, text } of await generateFiles(document)) await write(join('jobs', path), text);
  await copyFile(document, join(folder, basename(document)));
  await copyFile(new URL('example-names.ts.txt', import.meta.url), join(folder, 'example-names.ts'));
  // Each is a module of its own, and what it declares hides what it takes for granted.
  for (const { file, code } of examples) await write(file, `${code.replace(entryPattern, toSource)}export {};\n`);
  await write('package.json', '{"type": "module"}');
});
afterAll(() => rm(folder, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

describe('the compiler, with the examples of the API reference,', () => {
  let faults: string[];

  beforeAll(async () => {
    const config = {
      extends: join(root, 'tsconfig.json'),
      compilerOptions: { declaration: false, isolatedDeclarations: false },
      include: [],
      files: [...examples.map(({ file }) => file), 'example-names.ts', join(root, 'test/docs/adapters.d.ts')],
    };
    await write('tsconfig.json', JSON.stringify(config));
    const args = ['node_modules/typescript/bin/tsc', '-p', '.', '--pretty', 'false'];
    const compiled = run(process.execPath, args, { cwd: folder });
    const { stdout } = await compiled.catch((error) => error);
    faults = stdout.split('\n').filter((line: string) => line !== '');
  }, 120_000);

  it.each(examples)('accepts $page, line $line', ({ file }) => {
    expect(faults.filter((fault) => fault.startsWith(`${file}(`))).toEqual([]);
  });

  it('accepts what they take for granted', () => {
    expect(faults.filter((fault) => !examples.some(({ file }) => fault.startsWith(`${file}(`)))).toEqual([]);
  });
});

describe('an application', () => {
  // Where the paths of its files begin.
  beforeAll(() => {
    process.chdir(folder);
    for (const method of ['log', 'error'] as const) vi.spyOn(console, method).mockReturnValue();
  });
  afterAll(() => {
    process.chdir(root);
    vi.restoreAllMocks();
  });

  it.each(runnable)('can do what $page shows in line $line', async ({ file, code }) => {
    const { prepare } = await importFrom('example-names.ts');
    await prepare();
    const clock: { advance(durationMs: number): Promise<void> } = Reflect.get(globalThis, 'clock');
    const ended = importFrom(file).finally(() => clearInterval(time));
    // Time passes as usual, only faster, unless the example is about letting it pass.
    const time = setInterval(() => clock.advance(code.includes('clock') ? 0 : 250), 1);
    await ended;
  });
});

function importFrom(file: string) {
  return import(pathToFileURL(join(folder, file)).href);
}
