import { execFile } from 'node:child_process';
import { glob, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const timeoutMs = 120_000;
const pages = [
  'README.md',
  'client.md',
  'msw.md',
  'query.md',
  'server.md',
  'verify.md',
  'vitest-reporter.md',
  'vitest.md',
];

describe('the API reference, made from the doc comments by "npm run docs",', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jobtwin-api-'));
    await run(process.execPath, ['node_modules/typedoc/bin/typedoc', '--out', folder]);
  }, timeoutMs);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('has a page for each public entry, and no others', async () => {
    expect((await Array.fromAsync(glob('**/*.md', { cwd: 'docs/api' }))).sort()).toEqual(pages);
    expect((await Array.fromAsync(glob('**/*.md', { cwd: folder }))).sort()).toEqual(pages);
  });

  it.each(pages)('%s is fresh', async (page) => {
    expect(await readFile(join('docs/api', page), 'utf8')).toBe(await readFile(join(folder, page), 'utf8'));
  });
});
