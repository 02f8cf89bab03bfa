import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { createClient } from '../../src/client/create-client.ts';
import { createHttp } from '../../src/client/create-http.ts';
import { createVirtualClock } from '../../src/clock/virtual-clock.ts';
import { createScriptedFetch } from './fixtures/scripted-fetch.ts';
import { studio } from './fixtures/studio.ts';
import { jobAnswer } from './fixtures/studio-job.ts';

const user = { params: { path: { user_gid: 'a/b' } } };

describe('the client for all that is no job', () => {
  it.each([
    ['the URL of the document', undefined, 'https://studio.example/v1/users/a%2Fb'],
    ['another base URL', 'http://localhost:4010/studio', 'http://localhost:4010/studio/users/a%2Fb'],
    ['a base URL with a slash at the end', 'http://localhost:4010/studio/', 'http://localhost:4010/studio/users/a%2Fb'],
  ])('takes %s', async (_what, baseUrl, url) => {
    const fetch = createScriptedFetch({ now: () => 0 }, Response.json({ data: { name: 'Mio' } }));
    const { data } = await createHttp(studio, { fetch, baseUrl }).GET('/users/{user_gid}', user);
    expect(data?.data.name).toBe('Mio');
    expect(fetch.requests.map((request) => request.url)).toEqual([url]);
  });

  it('takes the options of the client for jobs: the same headers, by the same fetch', async () => {
    const fetch = createScriptedFetch({ now: () => 0 }, jobAnswer('succeeded'));
    const clock = createVirtualClock();
    const options = { fetch, headers: { authorization: 'Bearer x' }, clock, random: () => 0 };
    await createHttp(studio, options).GET('/users/{user_gid}', user);
    await createClient(studio, options).open('7').read();
    expect(fetch.requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer x', 'Bearer x']);
  });

  it('keeps its middleware to itself', async () => {
    const fetch = createScriptedFetch({ now: () => 0 }, jobAnswer('succeeded'));
    const http = createHttp(studio, { fetch });
    http.use({ onRequest: () => new Response('closed', { status: 403 }) });
    expect(await http.GET('/users/{user_gid}', user)).toMatchObject({ error: 'closed' });
    expect(await createClient(studio, { fetch }).open('7').read()).toMatchObject({ state: 'succeeded' });
  });

  it('looks fetch up when it sends, so that one that is replaced later is used', async () => {
    const http = createHttp(studio);
    vi.stubGlobal('fetch', async () => Response.json({ data: { name: 'Mio' } }));
    try {
      expect(await http.GET('/users/{user_gid}', user)).toMatchObject({ data: { data: { name: 'Mio' } } });
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('refuses what the client for jobs refuses', () => {
    // @ts-expect-error: no such option
    expect(() => createHttp(studio, { middleware: [] })).toThrow(
      'Failed to create an HTTP client: there is no option "middleware". Use baseUrl, headers, fetch, clock, random.',
    );
    expect(() => createHttp(studio, { baseUrl: 'http//localhost' })).toThrow(/URL/);
  });

  it('finds the paths of the document and no others, with their types', () => {
    const http = createHttp(studio);
    const get = () => http.GET('/users/{user_gid}', user);
    expectTypeOf<Awaited<ReturnType<typeof get>>['data']>().toEqualTypeOf<{ data: { name: string } } | undefined>();
    // @ts-expect-error: no such path
    expectTypeOf(() => http.GET('/users')).toBeFunction();
  });
});
