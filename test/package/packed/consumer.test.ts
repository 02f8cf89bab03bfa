import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { apis } from '../entries.ts';
import { type Application, createApplication } from './application.ts';
import { pack } from './tarball.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** How TypeScript finds packages: as Node does, and as bundlers do. */
const resolutions = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'preserve', moduleResolution: 'bundler' },
];

const folder = await temporaryFolder();
let application: Application;

beforeAll(async () => {
  application = await createApplication(folder, (await pack(folder)).file);
});

/** Puts a file of this folder into the application. */
async function put(file: string, path: string): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await copyFile(new URL(file, import.meta.url), join(folder, path));
}

/** What is wrong, of what the compiler prints. */
function errorsIn(printed: string): string[] {
  expect(printed).toMatch(/^Files: +\d+$/m);
  return printed.split('\n').filter((line) => line.includes('error TS'));
}

describe('an application that has installed the package', () => {
  beforeAll(() => put('consumer.ts.txt', 'consumer/main.ts'));

  it('submits jobs to a server of it and waits for them', async () => {
    expect(await application.run(process.execPath, 'consumer/main.ts')).toBe('succeeded Copy\nfailed\nfunction\n');
  });

  it.each(resolutions)('compiles with moduleResolution $moduleResolution', async (settings) => {
    expect(errorsIn(await application.compile('consumer', settings))).toEqual([]);
  });

  it.each(resolutions)('compiles with clients of all APIs, $moduleResolution', async (settings) => {
    const imports = apis.map((api, at) => `import * as api${at} from 'jobtwin/${api}';`);
    const clients = apis.map((_, at) => `export const client${at} = createClient(Object.values(api${at})[0]!);`);
    await mkdir(join(folder, 'all'), { recursive: true });
    const source = [...imports, "import { createClient } from 'jobtwin/client';", ...clients].join('\n');
    await writeFile(join(folder, 'all/main.ts'), source);
    const printed = await application.compile('all', settings);
    expect(errorsIn(printed)).toEqual([]);
    const figures = printed.split('\n').filter((line) => /^(Check|Total) time|^Memory used|^Instantiations/.test(line));
    console.log([`All APIs, ${settings.moduleResolution}:`, ...figures].join('\n  '));
  });

  it('is loaded by CommonJS as well, as Node loads ES modules', async () => {
    const code = "console.log(typeof require('jobtwin/client').createClient, typeof require('jobtwin/server').listen)";
    expect(await application.run(process.execPath, '--input-type=commonjs', '-e', code)).toBe('function function\n');
  });

  it('lets no one at what is no entry', async () => {
    const inner = ['jobtwin', 'jobtwin/dist/src/client/create-client.js', 'jobtwin/src/client/create-client.ts'];
    for (const name of inner) {
      const printed = await application.run(process.execPath, '-e', `await import('${name}')`);
      expect(printed).toMatch(/ERR_PACKAGE_PATH_NOT_EXPORTED|ERR_MODULE_NOT_FOUND/);
    }
  });
});

describe('an application that has Mock Service Worker, TanStack Query and Vitest as well', () => {
  beforeAll(async () => {
    await application.install('msw', '@tanstack/query-core', 'vitest');
    await put('vitest-consumer.ts.txt', 'tested/jobs.test.ts');
  });

  it('tests with them', async () => {
    const printed = await application.run(process.execPath, 'node_modules/vitest/vitest.mjs', 'run');
    expect(stripVTControlCharacters(printed)).toMatch(/^ *Tests +2 passed \(2\)$/m);
  });

  it.each(resolutions)('compiles with moduleResolution $moduleResolution', async (settings) => {
    // The declarations of these packages want to see Node's.
    expect(errorsIn(await application.compile('tested', { ...settings, skipLibCheck: true }))).toEqual([]);
  });
});

describe('the command line of the package', () => {
  beforeAll(() => put('../../fixtures/sketches/google.yaml', 'my-kiln.yaml'));
  const program = join(folder, 'node_modules/.bin/jobtwin');

  it('generates a client that compiles, submits and waits', async () => {
    await put('generated-consumer.ts.txt', 'mine/main.ts');
    const told = await application.run(program, 'generate', 'my-kiln.yaml', '--out', 'mine/api');
    expect(told).toContain("import { myKiln } from './mine/api/my-kiln/client.ts';");
    for (const settings of resolutions) expect(errorsIn(await application.compile('mine', settings))).toEqual([]);
    expect(await application.run(process.execPath, 'mine/main.ts')).toBe('succeeded success\n');
  });

  it('serves a document', async () => {
    const server = spawn(program, ['mock', 'my-kiln.yaml', '--port', '0'], { cwd: folder });
    onTestFinished(() => void server.kill());
    let printed = '';
    server.stdout.on('data', (text) => {
      printed += text;
    });
    while (!printed.includes('http://')) await once(server.stdout, 'data');
    const url = /http:\S+/.exec(printed)?.[0];
    expect((await fetch(`${url}/operations`)).status).toBe(401);
  });
});
