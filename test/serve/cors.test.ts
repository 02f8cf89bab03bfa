import { describe, expect, it } from 'vitest';
import { withCors } from '../../mocks/serve/cors.ts';

const origin = 'http://localhost:5173';
/** An API that answers everything in the same way, and says what it was asked. */
const asked: string[] = [];
const served = withCors(async (request) => {
  asked.push(request.method);
  return { status: 201, headers: { Location: '/pots/1', 'retry-after': '2', vary: 'Accept' }, body: 'pots' };
});
const ask = async (
  method: string,
  headers: Record<string, string>,
): Promise<[number, Record<string, string>, string | null]> => {
  asked.length = 0;
  const reply = await served(new Request('http://127.0.0.1:4010/pots', { method, headers }));
  return [reply.status, reply.headers, reply.body];
};

describe('a page of another origin', () => {
  it('may read the answer and all its headers, also with credentials', async () => {
    expect(await ask('GET', { origin })).toEqual([
      201,
      {
        location: '/pots/1',
        'retry-after': '2',
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
        'access-control-expose-headers': 'location, retry-after, vary',
        vary: 'Accept, Origin',
      },
      'pots',
    ]);
  });

  it.each<{ wanted: string; headers: Record<string, string> }>([
    { wanted: 'a method', headers: { 'access-control-request-method': 'DELETE' } },
    {
      wanted: 'headers',
      headers: { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,prefer' },
    },
  ])('is allowed $wanted before it asks, and the API is not asked', async ({ headers }) => {
    const [status, allowed, body] = await ask('OPTIONS', { origin, ...headers });
    expect({ status, body, asked }).toEqual({ status: 204, body: null, asked: [] });
    expect(allowed).toEqual({
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': headers['access-control-request-method'],
      'access-control-allow-headers': headers['access-control-request-headers'] ?? '',
      'access-control-max-age': '86400',
      vary: 'Origin',
    });
  });

  it('that asks for OPTIONS itself is answered by the API', async () => {
    expect((await ask('OPTIONS', { origin }))[0]).toBe(201);
    expect(asked).toEqual(['OPTIONS']);
  });

  it('of no known origin is let in too: a file, or a sandboxed frame', async () => {
    expect((await ask('GET', { origin: 'null' }))[1]).toMatchObject({ 'access-control-allow-origin': 'null' });
  });
});

it('whoever sends no origin gets the answer as it is', async () => {
  expect(await ask('GET', {})).toEqual([201, { Location: '/pots/1', 'retry-after': '2', vary: 'Accept' }, 'pots']);
});
