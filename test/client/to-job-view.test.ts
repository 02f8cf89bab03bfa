import { describe, expect, it } from 'vitest';
import { asana } from '../../generated/asana/client.ts';
import { mammoth } from '../../generated/mammoth/client.ts';
import { matatika } from '../../generated/matatika/client.ts';
import { wixMedia } from '../../generated/wix-media/client.ts';
import { createTwin } from '../../mocks/engine/create-twin.ts';
import { createClient } from '../../src/client/create-client.ts';
import { toJobView } from '../../src/client/to-job-view.ts';
import { waitAll } from '../../src/client/wait-all.ts';
import { createVirtualClock, type VirtualClock } from '../../src/clock/virtual-clock.ts';
import { loadContract } from '../../src/contract/compile-contract.ts';

const startMs = Date.UTC(2026, 10, 2, 9, 30);
const headers = { authorization: 'Bearer any', prefer: 'duration=10' };

/** What a client needs to live in a twin's time. */
async function inTwin(document: string, prefer?: string) {
  const clock = createVirtualClock(startMs);
  const twin = createTwin(await loadContract(`openapi/${document}.yaml`), { clock });
  return { clock, fetch: twin.fetch, random: () => 0, headers: { ...headers, ...(prefer && { prefer }) } };
}

async function finish<Value>(clock: VirtualClock, promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  await clock.advance(60_000);
  return promise;
}

describe('a finished job in the same words, of', () => {
  it('Asana, which tells no times: the end is when it was seen', async () => {
    const options = await inTwin('asana');
    const params = { path: { project_gid: '1' } };
    const job = await createClient(asana, options).submit('duplicateProject', {
      params,
      body: { data: { name: 'X' } },
    });
    const done = await finish(options.clock, job.wait());
    expect(toJobView(asana, done)).toEqual({
      api: 'asana',
      id: job.id,
      state: 'succeeded',
      outcome: 'success',
      finishedAt: new Date(done.history.at(-1)?.atMs ?? 0),
      result: { new_project: expect.objectContaining({ name: 'X' }) },
    });
  });

  it('Matatika, which tells all times', async () => {
    const options = await inTwin('matatika', 'duration=10, outcome=failure');
    const job = await createClient(matatika, options).submit('createPipelineJob', {
      params: { path: { pipelineId: '0d8f1a2b-3c4d-4e5f-8a9b-0c1d2e3f4a5b' } },
    });
    const error = await finish(options.clock, job.wait()).catch((thrown: unknown) => thrown);
    expect(toJobView(matatika, Reflect.get(Object(error), 'job'))).toMatchObject({
      state: 'ERROR',
      outcome: 'failure',
      submittedAt: new Date(startMs),
      startedAt: expect.any(Date),
      finishedAt: new Date(startMs + 10_000),
      failure: 1,
    });
  });

  it('Mammoth, whose times have no zone, read together with others', async () => {
    const options = await inTwin('mammoth');
    const job = await createClient(mammoth, options).submit('TrashDataset', {
      params: { path: { workspace_id: 1, project_id: 2, dataset_id: 3 } },
    });
    const [end] = await finish(options.clock, waitAll([job]));
    expect(end?.status === 'fulfilled' && toJobView(mammoth, end.value)).toMatchObject({
      state: 'success',
      submittedAt: new Date(startMs),
      result: { ds_id: 3 },
    });
  });

  it('Wix, while it is under way', async () => {
    const options = await inTwin('wix-media');
    const job = await createClient(wixMedia, options).submit('importFile', {
      body: { sourceUrl: 'https://example.com/a.jpg', destination: { directory: '/a', acl: 'public' } },
    });
    expect(toJobView(wixMedia, await job.read())).toEqual({
      api: 'wix-media',
      id: job.id,
      state: 'pending',
      submittedAt: new Date(startMs),
    });
  });
});

it('refuses the contract of another API', async () => {
  const job = {
    id: '7',
    api: 'asana',
    state: 'x',
    outcome: undefined,
    body: {},
    result: 0,
    failure: 0,
    retryAfterMs: 0,
  };
  expect(() => toJobView(mammoth, job)).toThrow(
    'Failed to show job 7: it is of "asana", the contract of "mammoth". Give the contract of its API.',
  );
});
