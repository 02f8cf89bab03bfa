import { onTestFinished } from 'vitest';
import { type HttpServer, listen } from '../../mocks/adapters/node-http.ts';
import { createTwin } from '../../mocks/engine/create-twin.ts';
import { createVirtualClock } from '../../src/clock/virtual-clock.ts';
import type { Contract } from '../../src/contract/contract.ts';

/** Longer than any job lives, and shorter than any is kept. */
const lifeMs = 600_000;

/**
 * Serves a twin whose jobs go on while somebody looks at them for the first time, and are over when he looks again.
 *
 * @param prefer - what every request is made to prefer
 * @returns the base URL of the API
 */
export async function serveRelay(contract: Contract, prefer: string): Promise<string> {
  const clock = createVirtualClock();
  const twin = createTwin(contract, { clock });
  const seen = new Set<string>();
  const server: HttpServer = await listen(async (request) => {
    const { method, url } = request;
    const asked = `${method} ${url}`;
    if (seen.has(asked)) await clock.advance(lifeMs);
    seen.add(asked);
    const headers = new Headers(request.headers);
    headers.set('prefer', prefer);
    const body = method === 'GET' ? null : await request.arrayBuffer();
    return twin.answer(new Request(url, { method, headers, body }));
  });
  onTestFinished(() => server.close());
  return `${server.url}${twin.basePath}`;
}
