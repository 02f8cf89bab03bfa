import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toMswHandler } from '../../mocks/adapters/msw.ts';
import { type HttpServer, listen } from '../../mocks/adapters/node-http.ts';
import { createTwin } from '../../mocks/engine/create-twin.ts';
import type { Reply } from '../../mocks/engine/reply.ts';
import { createVirtualClock, type VirtualClock } from '../../src/clock/virtual-clock.ts';
import { loadContract } from '../../src/contract/compile-contract.ts';

const contract = await loadContract('openapi/asana.yaml');
const headers = { authorization: 'Bearer token', 'content-type': 'application/json' };

// What no handler claims is a request to MSW 2 and a frame to MSW 3.
const bypass = { onUnhandledRequest: 'bypass', onUnhandledFrame: 'bypass' } as const;
const refuse = { onUnhandledRequest: 'error', onUnhandledFrame: 'error' } as const;

const toReply = (body: string): Reply => ({ status: 200, headers: {}, body });

/** The network, where nothing of the API must arrive. */
let real: HttpServer;
let clock: VirtualClock;
let network: ReturnType<typeof setupServer>;
let base: string;

beforeEach(async () => {
  real = await listen(async ({ url }) => toReply(`real ${new URL(url).pathname}`));
  clock = createVirtualClock();
  base = `${real.url}/api/1.0`;
  network = setupServer(toMswHandler(createTwin(contract, { clock }), { baseUrl: base }));
  network.listen(bypass);
});

afterEach(async () => {
  network.close();
  await real.close();
});

async function submit(prefer: string): Promise<string> {
  const body = JSON.stringify({ data: { name: 'Copy' } });
  const response = await fetch(`${base}/tasks/1/duplicate`, { method: 'POST', headers: { ...headers, prefer }, body });
  expect(response.status).toBe(201);
  return (await response.json()).data.gid;
}

async function poll(gid: string): Promise<string> {
  return (await (await fetch(`${base}/jobs/${gid}`, { headers })).json()).data.status;
}

describe('jobs', () => {
  it('keep a state of their own when they are polled in turns', async () => {
    const a = await submit('outcome=success, duration=10s');
    await clock.advance(5000);
    const b = await submit('outcome=failure, duration=10s');
    expect([await poll(a), await poll(b)]).toEqual(['in_progress', 'not_started']);
    await clock.advance(5000);
    expect([await poll(a), await poll(b)]).toEqual(['succeeded', 'in_progress']);
    await clock.advance(5000);
    expect([await poll(a), await poll(b)]).toEqual(['succeeded', 'failed']);
  });

  it('show the same to all who look at the same time', async () => {
    const gid = await submit('outcome=success, duration=10s');
    for (const wanted of ['not_started', 'in_progress', 'succeeded']) {
      expect(await Promise.all([poll(gid), poll(gid), poll(gid)])).toEqual([wanted, wanted, wanted]);
      await clock.advance(5000);
    }
  });
});

describe('what is below the base URL', () => {
  it.each(['', '/', '/no/such/path', '?query=1', '/%zz', '/tasks/1'])(
    '"%s" is answered in the shape of the API',
    async (path) => {
      const response = await fetch(base + path, { headers });
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({ errors: [expect.objectContaining({ message: expect.any(String) })] });
    },
  );
});

describe('what is not below it', () => {
  it.each(['/', '/api', '/api/1.01/jobs/1', '/api/1x0/jobs/1', '/other/api/1.0/jobs/1'])(
    '%s goes its way',
    async (path) => {
      expect(await (await fetch(real.url + path)).text()).toBe(`real ${path}`);
    },
  );

  it('goes its way to another origin', async () => {
    const other = await listen(async () => toReply('other'));
    expect(await (await fetch(`${other.url}/api/1.0/jobs/1`)).text()).toBe('other');
    await other.close();
  });

  it('is for other handlers to claim', async () => {
    network.use(http.get('https://elsewhere.test/', () => HttpResponse.text('elsewhere')));
    expect(await (await fetch('https://elsewhere.test/')).text()).toBe('elsewhere');
  });
});

it('answers at the URL of the first server unless told otherwise', async () => {
  network.close();
  network = setupServer(toMswHandler(createTwin(contract)));
  network.listen(refuse);
  expect((await fetch(`${contract.server}/jobs/1`)).status).toBe(401);
});
