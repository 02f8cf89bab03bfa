import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseContract } from '../../src/contract/parse-contract.ts';
import { banner, generateFiles } from '../../src/generate/generate-files.ts';
import { scratchFolder } from '../contract-compiler/scratch-folder.ts';

const run = promisify(execFile);
const script = resolve('src/generate/generate.ts');
const google = await readFile('test/fixtures/sketches/google.yaml', 'utf8');
const azure = await readFile('test/fixtures/sketches/azure.yaml', 'utf8');

interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npm run generate` (or the check) in a folder. */
async function generate(cwd: string, ...args: string[]): Promise<Finished> {
  try {
    return { code: 0, ...(await run(process.execPath, [script, ...args], { cwd })) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'stderr' in error && 'stdout' in error) {
      return { code: Number(error.code), stdout: String(error.stdout), stderr: String(error.stderr) };
    }
    throw error;
  }
}

const advice = 'Run "npm run generate" and commit what it writes.\n';

describe('npm run generate', { timeout: 30_000 }, () => {
  it('writes three files for each document, which are fresh then', async () => {
    const cwd = await scratchFolder({ 'openapi/google.yaml': google, 'openapi/azure.v2.yml': azure });
    expect(await generate(cwd)).toEqual({ code: 0, stdout: 'Generated 6 files in generated/.\n', stderr: '' });
    expect(await generate(cwd, '--check')).toEqual({
      code: 0,
      stdout: 'All 6 generated files are fresh.\n',
      stderr: '',
    });
    for (const file of ['types.ts', 'client.ts', 'contract.json']) {
      for (const name of ['google', 'azure.v2']) {
        expect(await readFile(join(cwd, 'generated', name, file), 'utf8')).toContain(banner.split('. ')[1]);
      }
    }
    // Once more: nothing changes, and nothing stands in the way.
    expect(await generate(cwd)).toMatchObject({ code: 0 });
  });

  it('writes a client that can be imported', async () => {
    const cwd = await scratchFolder({ 'openapi/my-kiln.yaml': google });
    await generate(cwd);
    const generated: unknown = await import(pathToFileURL(join(cwd, 'generated/my-kiln/client.ts')).href);
    expect(generated).toMatchObject({
      myKiln: { api: 'my-kiln', operations: { exportThings: { submits: 'operation' } } },
    });
  });

  it('says which files are stale, missing or too many', async () => {
    const cwd = await scratchFolder({ 'openapi/google.yaml': google, 'openapi/azure.yaml': azure });
    await generate(cwd);
    await writeFile(join(cwd, 'openapi/google.yaml'), google.replace('PT30S', 'PT40S'));
    expect(await generate(cwd, '--check')).toEqual({
      code: 1,
      stdout: '',
      stderr: `Stale in generated/: google/contract.json. ${advice}`,
    });
    // A client knows of a new path, but not of a new duration: tokens of jobs stay good.
    await writeFile(join(cwd, 'openapi/google.yaml'), google.replaceAll('/operations/', '/ops/'));
    expect(await generate(cwd, '--check')).toMatchObject({
      stderr: `Stale in generated/: google/types.ts, google/client.ts, google/contract.json. ${advice}`,
    });
    await generate(cwd);
    await rm(join(cwd, 'generated/google/types.ts'));
    expect(await generate(cwd, '--check')).toMatchObject({
      code: 1,
      stderr: `Stale in generated/: google/types.ts (missing). ${advice}`,
    });
    await generate(cwd);
    await rm(join(cwd, 'openapi/azure.yaml'));
    const surplus = ['client.ts', 'contract.json', 'types.ts'].map((file) => `azure/${file} (no document leads to it)`);
    const { code, stderr } = await generate(cwd, '--check');
    expect({
      code,
      files: stderr
        .replace(/^Stale in generated\/: |\. Run .*\n$/g, '')
        .split(', ')
        .sort(),
    }).toEqual({ code: 1, files: surplus });
    expect(await generate(cwd)).toMatchObject({ code: 0 });
    expect(await generate(cwd, '--check')).toMatchObject({ code: 0, stdout: 'All 3 generated files are fresh.\n' });
  });

  it('names the faults of a document, and writes nothing', async () => {
    const cwd = await scratchFolder({
      'openapi/google.yaml': google.replace('next: {succeeded: 9', 'next: {succeded: 9'),
    });
    const { code, stdout, stderr } = await generate(cwd);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^Failed to compile openapi\/google\.yaml:\n.*"succeded" is not a state/);
    await expect(readFile(join(cwd, 'generated/google/client.ts'))).rejects.toThrow('ENOENT');
  });

  it('draws other files into the types as well', async () => {
    const cwd = await scratchFolder({
      'openapi/kiln.yaml':
        "openapi: 3.1.0\ninfo: {title: Kiln, version: '1'}\npaths: {/pots: {get: {operationId: getPots, responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '../parts/pot.yaml'}}}}}}}}\n",
      'parts/pot.yaml': 'type: object\nproperties: {glaze: {type: string}}\n',
    });
    expect(await generate(cwd)).toMatchObject({ code: 0, stderr: '' });
    expect(await readFile(join(cwd, 'generated/kiln/types.ts'), 'utf8')).toContain('glaze?: string');
    const contract = parseContract(JSON.parse(await readFile(join(cwd, 'generated/kiln/contract.json'), 'utf8')));
    // Its text does not say all, so it cannot be told from its text whether it is fresh.
    expect(contract).not.toHaveProperty('source');
  });
});

describe('generateFiles', () => {
  it('makes the same of the same document', async () => {
    const document = 'test/fixtures/sketches/google.yaml';
    expect(await generateFiles(document)).toEqual(await generateFiles(document));
  });

  it.each<[file: string, name: string]>([
    ['kiln.yaml', 'kiln'],
    ['my-kiln_2.yaml', 'myKiln2'],
    ['2nd kiln.yaml', 'api2ndKiln'],
    ['contract.yaml', 'contractApi'],
    ['paths.yaml', 'pathsApi'],
    ['delete.yaml', 'deleteApi'],
    ['ünï.yaml', 'ünï'],
    ['u\u0308ni\u0308-öfen.yaml', 'ünïÖfen'],
    ['窯 2².yaml', '窯2'],
    ['🏺.yaml', 'api'],
  ])('calls the client of %s %s', async (file, name) => {
    const folder = await scratchFolder({ [file]: google });
    const files = await generateFiles(join(folder, file));
    expect(files.find(({ path }) => path.endsWith('client.ts'))?.text).toContain(`export const ${name}: `);
  });

  it('writes a comment that its title cannot leave', async () => {
    const folder = await scratchFolder({ 'kiln.yaml': google.replace(/title: [^,]*/, "title: 'All */ things'") });
    const [, client] = await generateFiles(join(folder, 'kiln.yaml'));
    expect(client?.text).not.toContain('*/ things');
  });
});
