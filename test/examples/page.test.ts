import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listen } from '../../mocks/adapters/node-http.ts';
import { createHost } from '../../mocks/serve/create-host.ts';
import { createVirtualClock } from '../../src/clock/virtual-clock.ts';
import { parseContract } from '../../src/contract/parse-contract.ts';
import { canLaunchChromium, launchChromium } from '../browser/launch-chromium.ts';
import { type ServedPage, servePage } from '../browser/serve-page.ts';

/** Generous: the machine may be busy. */
const timeoutMs = 60_000;

const root = resolve(import.meta.dirname, '../..');
const files = globSync('generated/*/contract.json', { cwd: root });
const contracts = await Promise.all(
  files.map(async (file) => parseContract(JSON.parse(await readFile(resolve(root, file), 'utf8')))),
);
const titles = contracts.map(({ title }) => title).sort();

let served: ServedPage;

beforeAll(async () => {
  // Vitest's own value would make Vite build for development.
  vi.stubEnv('NODE_ENV', 'production');
  served = await servePage(resolve(root, 'examples/page'));
  vi.unstubAllEnvs();
}, timeoutMs);
afterAll(() => served?.stop());

describe('the bundle', () => {
  it('has nothing in it that is made for Node, and no tools for documents', () => {
    const modules = chunks().flatMap(({ moduleIds }) => moduleIds);
    expect(modules.filter(isForNode)).toEqual([]);
    expect(modules.some((id) => id.includes('/mocks/engine/'))).toBe(true);
  });

  it('keeps the twin apart from what an application loads', () => {
    const page = loadedWith(chunks().find(({ isEntry }) => isEntry));
    const modules = page.flatMap(({ moduleIds }) => moduleIds);
    expect(modules.filter((id) => /\/mocks\/|\/node_modules\/(msw|ajv|json-schema-faker)\//.test(id))).toEqual([]);
    expect(modules.some((id) => id.includes('/src/client/create-client.ts'))).toBe(true);
    const twin = loadedWith(chunks().find(({ name }) => name === 'start-twins')).filter(
      (chunk) => !page.includes(chunk),
    );
    const others = chunks().filter((chunk) => !page.includes(chunk) && !twin.includes(chunk));
    console.log([toRow('page', page), toRow('twin', twin), toRow('contracts', others)].join('\n'));
  });
});

describe.runIf(canLaunchChromium())('the page in a browser', () => {
  const mishaps: string[] = [];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    page.on('pageerror', ({ message }) => mishaps.push(message));
    page.on('console', (message) => message.type() === 'error' && mishaps.push(message.text()));
    await page.clock.install();
  }, timeoutMs);
  afterAll(() => browser?.close());

  it('submits a job of each API, and twins in the page let it succeed', { timeout: timeoutMs }, async () => {
    await page.goto(served.url);
    await expectSuccesses(page, (durationMs) => page.clock.runFor(durationMs));
    expect(mishaps).toEqual([]);
  });

  it('does the same with a server', { timeout: timeoutMs }, async () => {
    const clock = createVirtualClock(Date.now());
    const server = await listen(createHost(contracts, { atRoot: false, clock }).answer);
    try {
      await page.goto(`${served.url}?server=${server.url}`);
      await expectSuccesses(page, async (durationMs) => {
        await clock.advance(durationMs);
        await page.clock.runFor(durationMs);
      });
      expect(mishaps).toEqual([]);
    } finally {
      await server.close();
    }
  });

  it('says what to do where no server answers', { timeout: timeoutMs }, async () => {
    await page.goto(`${served.url}?server=http://127.0.0.1:1`);
    await page.getByRole('button').first().click();
    await page.getByRole('status').getByText('Start it with "npm start"').waitFor();
  });

  it('says what is wrong with an address', { timeout: timeoutMs }, async () => {
    await page.goto(`${served.url}?server=nowhere`);
    await page.getByRole('alert').getByText('"nowhere" is no URL').waitFor();
  });
});

/** Submits a job on every card, lets time pass until all have ended, and looks at what the cards have shown. */
async function expectSuccesses(page: Page, pass: (durationMs: number) => Promise<void>): Promise<void> {
  const cards = page.getByRole('article');
  await cards.first().waitFor();
  expect((await cards.getByRole('heading').allTextContents()).sort()).toEqual(titles);
  const expected = await Promise.all((await cards.all()).map((card) => card.getByRole('listitem').allTextContents()));
  for (const button of await page.getByRole('button').all()) await button.click();
  const seen = expected.map(() => new Set<string>());
  const look = async (): Promise<string[]> => {
    await pass(250);
    const told = await cards.getByRole('status').allTextContents();
    for (const [at, card] of (await cards.all()).entries()) {
      for (const state of await card.locator('[aria-current]').allTextContents()) seen[at]?.add(state);
    }
    return told;
  };
  const success: unknown = expect.stringContaining('Ended with success');
  await expect.poll(look, { timeout: timeoutMs, interval: 10 }).toEqual(titles.map(() => success));
  for (const [at, states] of seen.entries()) {
    expect(states.size, 'states on the way').toBeGreaterThan(1);
    expect([...states].at(-1)).toBe(expected[at]?.at(-1));
  }
  for (const shown of await cards.getByRole('group', { name: 'Result' }).allTextContents()) {
    expect(JSON.parse(shown)).toBeTypeOf('object');
  }
}

function chunks(): Rolldown.OutputChunk[] {
  return served.output.filter((each) => each.type === 'chunk');
}

/** A chunk and all that is loaded before it runs. */
function loadedWith(chunk: Rolldown.OutputChunk | undefined): Rolldown.OutputChunk[] {
  const imported = chunks().filter(({ fileName }) => chunk?.imports.includes(fileName));
  return chunk === undefined ? [] : [...new Set([chunk, ...imported.flatMap(loadedWith)])];
}

/** Node's own modules, what Vite puts in their place, and packages that read YAML or OpenAPI. */
function isForNode(id: string): boolean {
  const name = id.replace(/^.*\/node_modules\//, '');
  return (
    isBuiltin(name) || name.includes('__vite-browser-external') || /^(js-yaml|yaml|@redocly|@stoplight)\b/.test(name)
  );
}

/** `page       29.1 kB, gzip 11.5 kB` */
function toRow(name: string, of: readonly Rolldown.OutputChunk[]): string {
  const kilobytes = (lengths: readonly number[]): string =>
    `${(lengths.reduce((sum, length) => sum + length, 0) / 1000).toFixed(1)} kB`;
  const plain = kilobytes(of.map(({ code }) => Buffer.byteLength(code)));
  return `${name.padEnd(10)} ${plain}, gzip ${kilobytes(of.map(({ code }) => gzipSync(code).length))}`;
}
