import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientOptions } from '../../src/client/client-options.ts';
import { createClient } from '../../src/client/create-client.ts';
import { createScriptedFetch } from './fixtures/scripted-fetch.ts';
import { studio } from './fixtures/studio.ts';
import { endOf, jobAnswer, openStudio } from './fixtures/studio-job.ts';
import { warehouse } from './fixtures/warehouse.ts';

const token = createClient(studio).open('7').toToken();

describe('a token', () => {
  it('goes on with a job in another client', async () => {
    const submitting = openStudio(jobAnswer('not_started'));
    const job = await submitting.client.submit('archiveAll');
    const { client, fetch, clock } = openStudio(jobAnswer('in_progress'), jobAnswer('succeeded'));
    const resumed = client.resume(job.toToken());
    expect(resumed).toMatchObject({ id: '7', api: 'studio', lifecycle: 'job' });
    expect(fetch.requests).toHaveLength(0);
    expect((await endOf(clock, resumed.wait())).value).toMatchObject({ id: '7', state: 'succeeded' });
    expect(fetch.requests[0]?.url).toBe('https://studio.example/v1/jobs/7');
    expect(resumed.toToken()).toBe(job.toToken());
  });

  it.each([
    ['export', { done: true, response: { url: 'u' } }, 'https://warehouse.example/operations/7'],
    ['import', { jobs: [{ id: 7, state: 'stored' }] }, 'https://warehouse.example/imports?ids=7'],
  ] as const)('remembers the lifecycle %s of several', async (lifecycle, body, url) => {
    const fetch = createScriptedFetch({ now: () => 0 }, Response.json(body));
    const client = createClient(warehouse, { fetch });
    const resumed = client.resume(client.open('7', { lifecycle }).toToken());
    expect(resumed).toMatchObject({ id: '7', lifecycle });
    expect(await resumed.read()).toMatchObject({ outcome: 'success' });
    expect(fetch.requests.map((request) => request.url)).toEqual([url]);
  });

  it('names version, API, contract, lifecycle, base URL and job, and nothing else', () => {
    expect(token).toBe('jobtwin1:studio:0f:job:https%3A%2F%2Fstudio.example%2Fv1:7');
  });

  it('is the same whether or not the base URL ends with a slash', () => {
    const client = createClient(studio, { baseUrl: 'https://studio.example/v1/' });
    expect(client.open('7').toToken()).toBe(token);
    expect(client.resume(token).id).toBe('7');
  });

  it('holds no credentials', async () => {
    const headers = { authorization: 'Bearer secret', 'x-api-key': 'secret' };
    const fetch = createScriptedFetch({ now: () => 0 }, jobAnswer('not_started'));
    const job = await createClient(studio, { fetch, headers }).submit('archiveAll', { headers: { cookie: 'secret' } });
    expect(job.toToken()).toBe(token);
    expect(() => createClient(studio, { baseUrl: 'https://me:secret@studio.example' })).toThrow(TypeError);
  });

  it.each(['a:b', 'a%3Ab', 'https://x.example/?a=b#c', 'ä 🙂', ' 7 ', '7\n', 'jobtwin1:studio', '%', ':', '../7'])(
    'keeps the id %j as it is',
    (id) => {
      const client = createClient(studio);
      expect(client.resume(client.open(id).toToken()).id).toBe(id);
    },
  );

  it('keeps any id, at any base URL', () => {
    // In a path, dots alone lead elsewhere.
    const id = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/^\.\.?$/.test(text));
    fc.assert(
      fc.property(id, fc.webUrl(), (id, baseUrl) => {
        const client = createClient(studio, { baseUrl });
        expect(client.resume(client.open(id).toToken()).id).toBe(id);
      }),
    );
  });

  it.each<[what: string, contract: object, options?: ClientOptions]>([
    ['another API', { api: 'studi' }],
    ['another contract', { hash: '0e' }],
    ['a longer hash', { hash: '0f0' }],
    ['another lifecycle', { lifecycles: { jo: studio.lifecycles.job } }],
    ['another base URL', {}, { baseUrl: 'https://studio.example/v2' }],
    ['a base URL that goes on', {}, { baseUrl: 'https://studio.example/v1/eu' }],
    ['another origin', {}, { baseUrl: 'https://studio.example.evil/v1' }],
    ['another port', {}, { baseUrl: 'https://studio.example:8443/v1' }],
    ['another scheme', {}, { baseUrl: 'http://studio.example/v1' }],
    ['another document’s server', { server: 'https://other.example/v1' }],
  ])('is refused by a client of %s, before anything is sent', (_what, other, options = {}) => {
    const fetch = createScriptedFetch({ now: () => 0 }, jobAnswer('succeeded'));
    const client = createClient({ ...studio, ...other }, { ...options, fetch });
    expect(() => client.resume(token)).toThrow(TypeError);
    expect(() => client.resume(token)).toThrow(`Failed to resume "${token}": it is no token of API stud`);
    expect(fetch.requests).toHaveLength(0);
  });

  it.each([
    '',
    '7',
    'jobtwin1',
    token.slice(0, -2),
    token.replace('jobtwin1', 'jobtwin2'),
    token.replaceAll('%3A', ':'),
    ` ${token}`,
    token.toUpperCase(),
    btoa(token),
    'null',
  ])('is refused if it is %j', (garbage) => {
    expect(() => createClient(studio).resume(garbage)).toThrow(
      new TypeError(
        `Failed to resume "${garbage}": it is no token of API studio, contract 0f, base URL https://studio.example/v1. Use one that is.`,
      ),
    );
  });

  it.each([undefined, null, 7, {}])('is refused if it is no text, but %j', (garbage) => {
    // @ts-expect-error: a token is a text
    expect(() => createClient(studio).resume(garbage)).toThrow(
      `Failed to resume ${JSON.stringify(garbage)}: it is no token of API studio, `,
    );
  });

  it('is refused if the id is missing', () => {
    expect(() => createClient(studio).resume(token.slice(0, -1))).toThrow('Failed to open job "" of "job": give an id');
  });

  it('of a job that was asked to wait goes on at once', async () => {
    const { client, fetch, clock } = openStudio(jobAnswer('not_started', { headers: { 'retry-after': '60' } }));
    const job = await client.submit('archiveAll');
    await endOf(clock, client.resume(job.toToken()).read(), 0);
    expect(fetch.timesMs).toEqual([0, 0]);
  });
});
