import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { generateFiles } from '../../src/generate/generate-files.ts';
import { scratchFolder } from '../contract-compiler/scratch-folder.ts';
import { runJobtwin } from './run-jobtwin.ts';

const google = await readFile('test/fixtures/sketches/google.yaml', 'utf8');
const azure = await readFile('test/fixtures/sketches/azure.yaml', 'utf8');
const kiln = { 'my-kiln.yaml': google };
const run = promisify(execFile);

/** What the compiler says to a folder `src` in an application that has no setting and no package for jobtwin. */
async function compile(folder: string, module: 'nodenext' | 'preserve'): Promise<string> {
  const compilerOptions = { strict: true, module, noEmit: true, types: [] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
  const compiled = run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder]);
  return (await compiled.catch((error) => error)).stdout;
}

describe('jobtwin generate', { timeout: 60_000 }, () => {
  it('writes three files for a document, and says how to go on', async () => {
    const cwd = await scratchFolder(kiln);
    expect(await runJobtwin(['generate', 'my-kiln.yaml', '--out', 'src/api'], { cwd })).toEqual({
      code: 0,
      stdout: `Generated 3 files in src/api. Submit a job and wait for it:

  import { createClient } from 'jobtwin/client';
  import { myKiln } from './src/api/my-kiln/client.ts';

Serve the mock: npx jobtwin mock my-kiln.yaml
`,
      stderr: '',
    });
    for (const { path, text } of await generateFiles(join(cwd, 'my-kiln.yaml'))) {
      expect(await readFile(join(cwd, 'src/api', path), 'utf8')).toBe(text);
    }
    const generated: unknown = await import(pathToFileURL(join(cwd, 'src/api/my-kiln/client.ts')).href);
    expect(generated).toMatchObject({ myKiln: { api: 'my-kiln' } });
  });

  it('writes a folder for each of several documents', async () => {
    const cwd = await scratchFolder({ 'google.yaml': google, 'more/azure.yaml': azure });
    const { stdout } = await runJobtwin(['generate', 'google.yaml', 'more/azure.yaml', '-o', '.'], { cwd });
    expect(stdout).toContain("{ google } from './google/client.ts'");
    expect(stdout).toContain("{ azure } from './azure/client.ts'");
    expect((await readdir(join(cwd, 'azure'))).sort()).toEqual(['client.ts', 'contract.json', 'types.ts']);
  });

  it('takes the documents of the folder openapi/ when none is named', async () => {
    const cwd = await scratchFolder({ 'openapi/google.yaml': google });
    await runJobtwin(['generate', '--out', 'api'], { cwd });
    expect(await readdir(join(cwd, 'api'))).toEqual(['google']);
  });

  it('does not speak of jobs where there are none, and quotes what a shell would split', async () => {
    const still = 'openapi: 3.1.0\ninfo: {title: Pots, version: "1"}\npaths: {}\n';
    const cwd = await scratchFolder({ "all pots' list.yaml": still });
    const { stdout, stderr } = await runJobtwin(['generate', "all pots' list.yaml", '--out', 'api'], { cwd });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Generated 3 files in api\. Make requests:\n\n {2}import \{ createHttp \} from/);
    expect(stdout).toMatch(/npx jobtwin mock 'all pots'\\'' list\.yaml'\n$/);
  });

  it('leaves everything else in the folder alone', async () => {
    const cwd = await scratchFolder({ ...kiln, 'api/mine.ts': 'export {};\n', 'api/my-kiln/notes.md': 'Mine.\n' });
    await runJobtwin(['generate', 'my-kiln.yaml', '--out', 'api'], { cwd });
    expect(await readFile(join(cwd, 'api/mine.ts'), 'utf8')).toBe('export {};\n');
    expect(await readFile(join(cwd, 'api/my-kiln/notes.md'), 'utf8')).toBe('Mine.\n');
  });

  it.each(['nodenext', 'preserve'] as const)('writes what compiles by itself, as module %s', async (module) => {
    const cwd = await scratchFolder({ ...kiln, 'package.json': '{"type": "module"}' });
    await runJobtwin(['generate', 'my-kiln.yaml', '--out', 'src'], { cwd });
    expect(await compile(cwd, module)).toBe('');
  });
});

describe('jobtwin generate --check', { timeout: 60_000 }, () => {
  it('writes nothing, and says what is missing or stale', async () => {
    const cwd = await scratchFolder(kiln);
    const check = ['generate', 'my-kiln.yaml', '--out', 'api', '--check'];
    const missing = ['types.ts', 'client.ts', 'contract.json'].map((file) => `my-kiln/${file} (missing)`);
    expect(await runJobtwin(check, { cwd })).toEqual({
      code: 1,
      stdout: '',
      stderr: `Stale in api: ${missing.join(', ')}. Run the same command without --check.\n`,
    });
    expect(await readdir(cwd)).toEqual(['my-kiln.yaml']);
    await runJobtwin(check.slice(0, -1), { cwd });
    const fresh = { code: 0, stdout: 'All 3 generated files are fresh.\n', stderr: '' };
    expect(await runJobtwin(check, { cwd })).toEqual(fresh);
    await writeFile(join(cwd, 'my-kiln.yaml'), google.replace('PT30S', 'PT40S'));
    expect(await runJobtwin(check, { cwd })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Stale in api: my-kiln\/contract\.json\. /),
    });
  });
});

describe('jobtwin generate says in one message what is wrong', { timeout: 60_000 }, () => {
  it.each<{ what: string; args: string[]; stderr: string | RegExp }>([
    {
      what: 'when no folder is given',
      args: ['my-kiln.yaml'],
      stderr: 'Failed to generate: it is not said where to. Give a folder, for example "--out src/api".\n',
    },
    {
      what: 'when the folder is a file',
      args: ['my-kiln.yaml', '--out', 'my-kiln.yaml'],
      stderr: /^Failed to write to "my-kiln\.yaml": .*\. Give a folder that can be written to with --out\.\n$/,
    },
    {
      what: 'when there is no such file',
      args: ['none.yaml', '--out', 'api'],
      stderr: 'Failed to read "none.yaml": there is no such file. Give the path of an OpenAPI document.\n',
    },
    {
      what: 'when there is no document at all',
      args: ['--out', 'api'],
      stderr: 'Failed to find a document to generate from: name one, or put one into the folder openapi/.\n',
    },
    {
      what: 'when two documents have the same name',
      args: ['my-kiln.yaml', 'other/my-kiln.yaml', '--out', 'api'],
      stderr: 'Failed to generate: two documents are called "my-kiln". Rename the file of one of them.\n',
    },
    {
      what: 'when a document has faults',
      args: ['my-kiln.yaml', 'faulty.yaml', '--out', 'api'],
      stderr: /^Failed to compile faulty\.yaml:\n {2}#\/x-jobs\/.*"succeded" is not a state.*\n$/,
    },
    {
      what: 'when no types can be made of a document',
      args: ['odd.yaml', '--out', 'api'],
      stderr: /^Failed to compile odd\.yaml:\n {2}openapi-typescript makes no types of it \(.*\)\..*\n$/,
    },
  ])('$what', async ({ args, stderr }) => {
    const cwd = await scratchFolder({
      ...kiln,
      'other/my-kiln.yaml': azure,
      'faulty.yaml': google.replace('next: {succeeded: 9', 'next: {succeded: 9'),
      'odd.yaml':
        'openapi: 3.1.0\ninfo: {title: Kiln, version: "1"}\npaths: {/pots: {get: {parameters: 3, responses: {"204": {description: None}}}}}\n',
    });
    expect(await runJobtwin(['generate', ...args], { cwd })).toEqual({
      code: 1,
      stdout: '',
      stderr: typeof stderr === 'string' ? stderr : expect.stringMatching(stderr),
    });
    expect(await readdir(cwd)).not.toContain('api');
  });
});
