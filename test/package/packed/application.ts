import { execFile } from 'node:child_process';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** A program that hangs is ended before its test is. */
const longestRunMs = 120_000;

const { devDependencies: versions }: { devDependencies: Record<string, string> } = JSON.parse(
  await readFile('package.json', 'utf8'),
);

/** Somebody's project that depends on the package. */
export interface Application {
  readonly folder: string;
  /** Installs packages in the versions that this project has. */
  readonly install: (...names: readonly string[]) => Promise<void>;
  /** Runs a program, and gives what it prints; for one that fails, that and its errors. */
  readonly run: (program: string, ...args: readonly string[]) => Promise<string>;
  /** Compiles the files of a folder as strictly as TypeScript can, declarations of packages included. */
  readonly compile: (folder: string, settings: object) => Promise<string>;
}

/** Creates a project in an empty folder, and installs the package there, with its dependencies from the registry. */
export async function createApplication(folder: string, tarball: string): Promise<Application> {
  const write = (path: string, value: unknown): Promise<void> => writeFile(join(folder, path), JSON.stringify(value));
  const installExactly = async (...packages: readonly string[]): Promise<void> => {
    await run('npm', ['install', '--ignore-scripts', ...packages], { cwd: folder });
  };
  const application: Application = {
    folder,
    install: (...names) => installExactly(...names.map((name) => `${name}@${versions[name]}`)),
    async run(program, ...args) {
      const ran = run(program, args, { cwd: folder, timeout: longestRunMs });
      const { stdout, stderr } = await ran.catch((error) => error);
      return `${stdout}${stderr}`;
    },
    async compile(include, settings) {
      const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
      const common = { target: 'ES2024', lib: ['ES2024', 'DOM', 'DOM.Iterable'], types: [], noEmit: true };
      await write('tsconfig.json', {
        compilerOptions: { ...common, ...strict, allowImportingTsExtensions: true, ...settings },
        include: [include],
      });
      return application.run(process.execPath, 'node_modules/typescript/bin/tsc', '-p', '.', '--extendedDiagnostics');
    },
  };
  await write('package.json', { name: 'application', private: true, type: 'module' });
  await copyFile('.npmrc', join(folder, '.npmrc'));
  await installExactly(tarball);
  await application.install('typescript');
  return application;
}
