import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { entryPattern, toSource } from './entries.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** What became of the tests of a project. */
export interface Tested {
  readonly code: number;
  /** What reporters have printed. */
  readonly stdout: string;
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly testResults: readonly unknown[];
}

/** A project that uses the package: it has the sources beside it, and what it imports of the package leads to them. */
export interface Project {
  readonly folder: string;
  write(file: string, code: string): Promise<void>;
  /** The complaints of the compiler about some files; empty: none. */
  compile(files: readonly string[]): Promise<string>;
  /** Runs Vitest, with these arguments too. */
  test(...args: readonly string[]): Promise<Tested>;
  remove(): Promise<void>;
}

/** Creates a project in a folder of its own. */
export async function createProject(): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'project-'));
  for (const name of ['generated', 'mocks', 'node_modules', 'openapi', 'src']) {
    await symlink(join(root, name), join(folder, name));
  }
  const write = (file: string, code: string): Promise<void> =>
    writeFile(join(folder, file), code.replace(entryPattern, toSource));
  await write('package.json', '{"type": "module"}');
  return {
    folder,
    write,
    async compile(files) {
      const config = {
        extends: join(root, 'tsconfig.json'),
        compilerOptions: { declaration: false, isolatedDeclarations: false },
        include: [],
        files: [...files, join(root, 'test/docs/adapters.d.ts')],
      };
      await write('tsconfig.json', JSON.stringify(config));
      const compiled = run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], { cwd: folder });
      return (await compiled.catch((error) => error)).stdout;
    },
    async test(...args) {
      const all = ['run', '--root', folder, '--outputFile.json=report.json', ...args];
      const tested = run(process.execPath, ['node_modules/vitest/vitest.mjs', ...all], { cwd: folder });
      const { stdout, code = 0 } = await tested.then(({ stdout }) => ({ stdout, code: 0 })).catch((error) => error);
      const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
      const { success, numPassedTests, testResults } = report;
      return { code, stdout, success, numPassedTests, testResults };
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
