import { beforeEach, describe, expect, it } from 'vitest';
import { createTwin } from '../../mocks/engine/create-twin.ts';
import { createVirtualClock, type VirtualClock } from '../../src/clock/virtual-clock.ts';
import { loadContract } from '../../src/contract/compile-contract.ts';
import { document } from './document.ts';

// The contract suite derives what it wants from the document. Here it is written out once, as somebody would who reads it.

const contract = await loadContract(document);
const base = 'https://printer.test/print/v1';
const startMs = Date.UTC(2026, 10, 2, 9, 30);
const sheet = { center: [8.5417, 47.3769], scale: 25000 };

let clock: VirtualClock;
let send: (method: string, path: string, options?: { body?: unknown; prefer?: string }) => Promise<Response>;

beforeEach(() => {
  clock = createVirtualClock(startMs);
  const twin = createTwin(contract, { clock });
  send = (method, path, { body, prefer } = {}) =>
    twin.fetch(
      new Request(`${base}${path}${path.includes('?') ? '&' : '?'}key=mine`, {
        method,
        headers: {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(prefer !== undefined && { prefer }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
});

/** Submits a sheet; resolves to the path of its operation. */
async function print(prefer: string, map = 'zurich-2026', body: object = sheet): Promise<string> {
  const { headers } = await send('POST', `/maps/${map}/sheets`, { body, prefer });
  return headers.get('location')?.slice(base.length) ?? 'nowhere';
}

async function look(path: string): Promise<unknown> {
  return (await send('GET', path)).json();
}

describe('a submission', () => {
  it('is answered by 202 with nothing but where to look, and when', async () => {
    const response = await send('POST', '/maps/zurich-2026/sheets', { body: sheet });
    expect([response.status, await response.text()]).toEqual([202, '']);
    expect(response.headers.get('location')).toMatch(/^https:\/\/printer\.test\/print\/v1\/operations\/[0-9a-f]{32}$/);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(response.headers.get('content-type')).toBeNull();
  });

  it.each([
    ['no scale', { center: [8, 47] }, 'scale'],
    ['an unknown paper', { ...sheet, paper: 'A7' }, 'paper'],
    ['half a position', { center: [8], scale: 25000 }, 'center'],
  ])('with %s is refused', async (_, body, offender) => {
    const response = await send('POST', '/maps/zurich-2026/sheets', { body });
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    // 422 is declared for just this; what `default` covers, 400 among it, is all else.
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({
      title: 'Unprocessable Content',
      status: 422,
      detail: expect.stringContaining(offender),
      instance: '/print/v1/maps/zurich-2026/sheets',
    });
  });

  it('is refused while three of the same key are not done, and told when there is room', async () => {
    for (const seconds of [9, 5, 7]) await print(`duration=${seconds}s`);
    await clock.advance(1000);
    const refused = await send('POST', '/maps/zurich-2026/sheets', { body: sheet });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '4']);
    await clock.advance(4000);
    expect((await send('POST', '/maps/zurich-2026/sheets', { body: sheet })).status).toBe(202);
  });
});

describe('an operation', () => {
  const created = { kind: 'sheet', map: 'zurich-2026', createdAt: startMs / 1000 };

  it('waits, is drawn, and has a response', async () => {
    const path = await print('outcome=success, duration=10s', 'zurich-2026', { ...sheet, paper: 'A3', format: 'png' });
    const operation = { name: path.slice(1), ...created };
    expect(await look(path)).toEqual(operation);
    await clock.advance(5000);
    expect(await look(path)).toEqual({ ...operation, startedAt: expect.any(Number) });
    await clock.advance(5000);
    expect(await look(path)).toEqual({
      ...operation,
      startedAt: expect.any(Number),
      endedAt: startMs / 1000 + 10,
      done: true,
      response: {
        kind: 'sheet',
        url: `https://files.example.com/sheets/${path.slice('/operations/'.length)}.png`,
        paper: 'A3',
        sizeBytes: 1840233,
      },
    });
  });

  it('has an error if it fails', async () => {
    const path = await print('outcome=failure, duration=0s');
    expect(await look(path)).toMatchObject({
      done: true,
      error: { type: 'https://maps.example.com/problems/no-data', title: 'No data' },
    });
  });

  it('has another error if it is canceled, and can be canceled only once', async () => {
    const path = await print('duration=10s');
    expect((await send('POST', `${path}:cancel`)).status).toBe(204);
    expect(await look(path)).toEqual({
      name: path.slice(1),
      ...created,
      endedAt: startMs / 1000,
      done: true,
      error: { type: 'https://maps.example.com/problems/canceled', title: 'Canceled' },
    });
    expect((await send('POST', `${path}:cancel`)).status).toBe(409);
  });

  it('says how soon to look again, until it is done', async () => {
    const path = await print('outcome=success, duration=10s');
    const paces: (string | null)[] = [];
    for (const passedMs of [0, 5000, 5000]) {
      await clock.advance(passedMs);
      paces.push((await send('GET', path)).headers.get('retry-after'));
    }
    expect(paces).toEqual(['1', '2', null]);
  });

  it('is gone when it is forgotten, and a day after it was done', async () => {
    const [one, other] = [await print('duration=0s'), await print('duration=0s')];
    expect((await send('DELETE', one)).status).toBe(204);
    expect((await send('GET', one)).status).toBe(404);
    await clock.advance(86_399_000);
    expect((await send('GET', other)).status).toBe(200);
    await clock.advance(1000);
    expect((await send('GET', other)).status).toBe(404);
  });
});

it('a path that nobody can read is refused, and written so that everybody can', async () => {
  const response = await send('GET', '/operations/%zz');
  expect(await response.json()).toMatchObject({ instance: '/print/v1/operations/%25zz' });
});

it('operations are listed a page at a time, those of one map', async () => {
  const paths: string[] = [];
  for (const map of ['zurich-2026', 'basel-2026', 'zurich-2026', 'zurich-2026']) {
    paths.push(await print('duration=0s', map));
  }
  const first = await send('GET', '/operations?map=zurich-2026&pageSize=2');
  const { operations, nextPageToken } = await first.json();
  const second = await look(`/operations?map=zurich-2026&pageSize=2&pageToken=${nextPageToken}`);
  const named = (at: number) => expect.objectContaining({ name: paths[at]?.slice(1) });
  expect(operations).toEqual([named(0), named(2)]);
  expect(second).toEqual({ operations: [named(3)] });
});
