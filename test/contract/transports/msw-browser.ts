import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { findContract } from '../../../mocks/cli/find-contract.ts';
import { pathOf } from '../../../mocks/engine/create-twin.ts';
import { launchChromium } from '../../browser/launch-chromium.ts';
import { servePage } from '../../browser/serve-page.ts';
import type { PlainRequest } from './msw-browser-page/page.ts';
import type { Transport } from './transport.ts';

const root = join(import.meta.dirname, 'msw-browser-page');

/** Not the epoch: an instant that was lost on its way would look like it. */
const startMs = Date.UTC(2026, 10, 2, 9, 30);

/** Lets Mock Service Worker answer the `fetch` of a page in Chromium, where the twin lives too, at the URL of the real API. */
export const mswBrowser: Transport = {
  name: 'msw in chromium',
  cannot: {},
  async start(documentFile) {
    const contract = await findContract(documentFile);
    const baseUrl = URL.canParse(contract.server) ? contract.server : `http://twin.test${pathOf(contract)}`;
    await using started = new AsyncDisposableStack();
    const served = started.adopt(await servePage(root), ({ stop }) => stop());
    const browser = started.adopt(await launchChromium(), (launched) => launched.close());
    const page = await browser.newPage();
    await page.goto(served.url);
    const options = [JSON.stringify(contract), baseUrl, startMs] as const;
    await page.evaluate((given) => window.startTwin(...given), options);
    const running = started.move();
    return {
      baseUrl,
      send: (request) => send(page, request),
      clock: { advance: (durationMs) => page.evaluate((forMs) => window.twin.advance(forMs), durationMs) },
      reset: () => page.evaluate(() => window.twin.reset()),
      stop: () => running.disposeAsync(),
    };
  },
};

async function send(page: Page, request: Request): Promise<Response> {
  const { url, method, headers } = request;
  const body = request.body === null ? null : Buffer.from(await request.arrayBuffer()).toString('latin1');
  const plain: PlainRequest = { url, method, headers: [...headers], body };
  const answer = await page.evaluate((sent) => window.twin.send(sent), plain);
  // To a status that never has a body (204, 304), not even an empty one can be given.
  const bytes = answer.body.length === 0 ? null : answer.body;
  return new Response(bytes, { status: answer.status, headers: answer.headers.map(([...header]) => header) });
}
