import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { createClient } from '../../src/client/create-client.ts';
import { createScriptedFetch } from './fixtures/scripted-fetch.ts';
import { studio } from './fixtures/studio.ts';

const headers = { authorization: 'Bearer SECRET', 'x-api-key': 'SECRET' };
const answer = Response.json({ data: { gid: '7', status: 'in_progress' } }, { status: 201 });

it('no credentials show in a handle, a token or an error that is logged', async () => {
  const fetch = createScriptedFetch({ now: () => 0 }, answer, new Response('no', { status: 403 }));
  const client = createClient(studio, {
    headers,
    async fetch(request) {
      // The answer of a network knows its URL.
      return Object.defineProperty(await fetch(request), 'url', { value: request.url });
    },
  });
  const task = { params: { path: { task_gid: '1' } }, body: { data: { name: 'Copy' } } };
  const job = await client.submit('duplicateTask', task);
  const error = await job.read().catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'ProblemError', status: 403 });
  expect(Reflect.get(Object(error), 'request').headers.get('x-api-key')).toBe('SECRET');
  // Some APIs take a key in the query.
  const withKey = { ...task, querySerializer: () => 'key=SECRET' };
  const refused = await client.submit('duplicateTask', withKey).catch((thrown: unknown) => thrown);
  for (const name of ['request', 'response']) {
    expect(Reflect.get(Object(refused), name).url).toContain('key=SECRET');
  }
  expect(inspect([client, job, job.toToken(), error, refused], { depth: 9 })).not.toContain('SECRET');
});

it('a request of a job goes nowhere but to the base URL of its client', async () => {
  const fetch = createScriptedFetch({ now: () => 0 }, answer);
  const elsewhere = {
    params: { path: { task_gid: '1' } },
    body: { data: { name: 'Copy' } },
    baseUrl: 'https://elsewhere.example',
  };
  // @ts-expect-error: no such option
  await createClient(studio, { fetch, headers }).submit('duplicateTask', elsewhere);
  expect(fetch.requests.map(({ url }) => url)).toEqual(['https://studio.example/v1/tasks/1/duplicate']);
});
