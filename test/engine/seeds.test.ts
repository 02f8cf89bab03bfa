import { describe, expect, it } from 'vitest';
import { kiln } from './kiln.ts';
import { idOf, type Received, start } from './start.ts';

const glazes = Array.from({ length: 20 }, (_, at) => 'x'.repeat(at * 50));

/** What a client sees that submits, lists, reads and stops, in bytes. */
async function session(seed: number): Promise<string[]> {
  const { send, clock } = start(kiln, { seed });
  const seen: Received[] = [];
  for (const glaze of glazes.slice(0, 5)) seen.push(await send('POST /firings', { body: { glaze } }));
  const ids = seen.map(({ body }) => idOf(body));
  await clock.advance(1500);
  seen.push(await send('GET /firings'));
  seen.push(await send(`POST /firings/${ids[0]}/stop`));
  seen.push(await send('POST /firings', { body: {}, prefer: 'dynamic=true' }));
  await clock.advance(10_000);
  seen.push(await send('GET /firings'));
  for (const id of ids) seen.push(await send(`GET /firings/${id}`));
  seen.push(await send('GET /firings/unknown'));
  return seen.map(toBytes);
}

/** What clients see whose requests arrive at once. */
async function rush(seed: number): Promise<string[]> {
  const { send, clock } = start(kiln, { seed });
  const submitted = await Promise.all(
    glazes.map((glaze, at) => send('POST /firings', at % 3 === 0 ? {} : { body: { glaze } })),
  );
  await clock.advance(10_000);
  const read = await Promise.all(submitted.map(({ body }) => send(`GET /firings/${idOf(body)}`)));
  return [...submitted, ...read].map(toBytes);
}

function toBytes({ status, headers, text }: Received): string {
  return JSON.stringify([status, headers, text]);
}

describe('the same seed and the same requests', () => {
  it('give the same answers to the byte', async () => {
    expect(await session(7)).toEqual(await session(7));
  });

  it('also when the requests arrive at once', async () => {
    expect(await rush(7)).toEqual(await rush(7));
  });

  it.each([0, -1, 1.5, 2 ** 40, Number.NaN])('also for the seed %d', async (seed) => {
    expect(await session(seed)).toEqual(await session(seed));
  });
});

describe('another seed', () => {
  it('gives other ids, and other lives', async () => {
    const sessions = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(session));
    expect(new Set(sessions.map(([first]) => first)).size).toBe(8);
    const ends = sessions.map((seen) =>
      seen
        .slice(-6, -1)
        .map((bytes) => /cracked/.test(bytes))
        .join(),
    );
    expect(new Set(ends).size).toBeGreaterThan(1);
  });
});
