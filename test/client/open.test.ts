import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/client/create-client.ts';
import { createVirtualClock } from '../../src/clock/virtual-clock.ts';
import { createScriptedFetch } from './fixtures/scripted-fetch.ts';
import { studio } from './fixtures/studio.ts';
import { warehouse } from './fixtures/warehouse.ts';

const clock = { now: () => 0 };

describe('opening a job', () => {
  it('sends nothing until the job is looked at', async () => {
    const fetch = createScriptedFetch(clock, Response.json({ done: true, response: { url: 'u' } }));
    const job = createClient(warehouse, { fetch }).open('7', { lifecycle: 'export' });
    expect(fetch.requests).toHaveLength(0);
    expect(await job.read()).toMatchObject({ id: '7', state: 'succeeded', result: { url: 'u' } });
    expect(fetch.requests.map(({ url }) => url)).toEqual(['https://warehouse.example/operations/7']);
  });

  it('reads a job out of a list where there is no other way', async () => {
    const fetch = createScriptedFetch(clock, Response.json({ jobs: [{ id: 7, state: 'refused' }] }));
    const job = createClient(warehouse, { fetch }).open('7', { lifecycle: 'import' });
    await expect(job.wait()).rejects.toMatchObject({ name: 'JobFailedError', job: { state: 'refused' } });
    expect(fetch.requests.map(({ url }) => url)).toEqual(['https://warehouse.example/imports?ids=7']);
  });

  it('needs no lifecycle where there is only one', () => {
    expect(createClient(studio).open('7')).toMatchObject({ id: '7', lifecycle: 'job', api: 'studio' });
  });

  it.each(['', '.', '..', undefined, null])('is refused for %j, which is no id', (id) => {
    // @ts-expect-error: without types, there may be none
    expect(() => createClient(studio).open(id)).toThrow(
      new TypeError(`Failed to open job "${id}" of "job": give an id, and a "lifecycle" with a read: job.`),
    );
  });

  it('is refused for an id that no URL can carry', () => {
    expect(() => createClient(studio).open('\ud800')).toThrow(URIError);
  });

  it.each<[what: string, lifecycle: string | undefined, named: string]>([
    ['a lifecycle that does not exist', 'exprt', 'exprt'],
    ['a name that all objects have', 'constructor', 'constructor'],
    ['no lifecycle where there are several', undefined, ''],
    ['a lifecycle without a read', 'shipping', 'shipping'],
  ])('is refused for %s', (_what, lifecycle, named) => {
    const shipping = { states: { sent: 'success' } } as const;
    const { open } = createClient({ ...warehouse, lifecycles: { ...warehouse.lifecycles, shipping } });
    // @ts-expect-error: not a lifecycle, as far as the compiler knows
    expect(() => open('7', { lifecycle })).toThrow(
      `Failed to open job "7" of "${named}": give an id, and a "lifecycle" with a read: export, import, shipping.`,
    );
  });
});

describe('a look at a job', () => {
  it.each([
    ['of the answer', { 'retry-after': '4' }, 4000],
    ['that is a date', { 'retry-after': 'Thu, 01 Jan 1970 00:00:09 GMT' }, 9000],
    ['of zero', { 'retry-after': '0' }, 0],
    ['that is missing', {}, undefined],
    ['that nobody understands', { 'retry-after': 'soon' }, undefined],
  ])('tells the Retry-After %s', async (_what, headers, retryAfterMs) => {
    const fetch = createScriptedFetch(clock, Response.json({ data: { status: 'in_progress' } }, { headers }));
    expect(await createClient(studio, { fetch, clock: createVirtualClock() }).open('7').read()).toMatchObject({
      retryAfterMs,
    });
  });
});
