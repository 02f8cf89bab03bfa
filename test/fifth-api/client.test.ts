import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTwin } from '../../mocks/engine/create-twin.ts';
import type { ClientOptions } from '../../src/client/client-options.ts';
import { createVirtualClock, type VirtualClock } from '../../src/clock/virtual-clock.ts';
import { loadContract } from '../../src/contract/compile-contract.ts';
import { generateFiles } from '../../src/generate/generate-files.ts';
import { document } from './document.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** What consumer.ts.txt exports. */
type Consumer = Readonly<
  Record<'printSheet' | 'cutTiles' | 'failToPrint' | 'cancelSheet' | 'watchSheet' | 'listKinds', Task>
>;
type Task = (options: ClientOptions) => Promise<unknown>;

/** The folder of an application: what was generated for it, and its own code. */
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'map-printer-'));
  for (const { path, text } of await generateFiles(document)) await write(join('generated', path), text);
  await write('package.json', '{"type": "module"}');
  for (const name of ['src', 'node_modules']) await symlink(join(root, name), join(folder, name), 'dir');
  await copyFile(new URL('consumer.ts.txt', import.meta.url), join(folder, 'consumer.ts'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

it('the generated types, and an application that uses them, compile', { timeout: 120_000 }, async () => {
  const config = { extends: join(root, 'tsconfig.json'), include: [], files: ['consumer.ts'] };
  await write('tsconfig.json', JSON.stringify(config));
  const compiled = run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], { cwd: folder });
  expect((await compiled.catch((error) => error)).stdout).toBe('');
});

describe('an application', () => {
  let consumer: Consumer;
  let clock: VirtualClock;
  let options: ClientOptions;

  beforeAll(async () => {
    consumer = await import(pathToFileURL(join(folder, 'consumer.ts')).href);
  });
  beforeEach(async () => {
    clock = createVirtualClock();
    const { fetch } = createTwin(await loadContract(document), { clock });
    options = { fetch, clock, headers: { 'x-api-key': 'mine' } };
  });

  /** What comes of a task, once enough time has passed for it. */
  async function endOf(task: Task): Promise<unknown> {
    const end = task(options).catch((error: unknown) => error);
    let isOver = false;
    end.finally(() => {
      isOver = true;
    });
    for (let passedMs = 0; !isOver && passedMs < 60_000; passedMs += 100) await clock.advance(100);
    return end;
  }

  it('gets the sheet that it asked for', async () => {
    const url = expect.stringMatching(/^A3 https:\/\/files\.example\.com\/sheets\/[0-9a-f]{32}\.pdf$/);
    expect(await endOf(consumer.printSheet)).toEqual(url);
  });

  it('gets tiles, which are another result', async () => {
    expect(await endOf(consumer.cutTiles)).toBe(5461);
  });

  it('hears of a failure as an error with what went wrong in it', async () => {
    expect(await endOf(consumer.failToPrint)).toMatchObject({
      name: 'JobFailedError',
      job: { state: 'failed', outcome: 'failure', failure: { title: 'No data' } },
    });
  });

  it('hears of a cancellation as another error', async () => {
    expect(await endOf(consumer.cancelSheet)).toMatchObject({
      name: 'JobCanceledError',
      job: { state: 'canceled', outcome: 'canceled' },
    });
  });

  it('sees states by their names, though none of them is on the wire', async () => {
    const states = await endOf(consumer.watchSheet);
    expect(states).toEqual(expect.arrayContaining(['waiting', 'drawn']));
  });

  it('lists operations page by page', async () => {
    await endOf(consumer.printSheet);
    await endOf(consumer.cutTiles);
    expect(await endOf(consumer.listKinds)).toEqual(['sheet', 'tiles']);
  });
});
