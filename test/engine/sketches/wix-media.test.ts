import { describe, expect, it } from 'vitest';
import type { Received, Started } from '../start.ts';
import { inside, startSketch } from './start-sketch.ts';

const started = (): Promise<Started> => startSketch('wix-media', { authorization: 'x' });
const source = { sourceUrl: 'https://pots.test/a.png', destination: { path: '/a.png', acl: 'public' } };
const importFile = ({ send }: Started, prefer: string, body: object = source): Promise<Received> =>
  send('POST /import/file', { body, prefer });

describe('an import', () => {
  it('is answered in an envelope whose required members are all there', async () => {
    const { status, body } = await importFile(await started(), '');
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        code: 0,
        message: 'OK',
        payload: {
          id: expect.stringMatching(new RegExp(`^${inside(body, 'payload', 'groupId')}_[0-9a-f]{32}$`)),
          groupId: expect.stringMatching(/^[0-9a-f]{32}$/),
          type: 'urn:job:import.file',
          issuer: 'urn:app:demo-app',
          status: 'pending',
          sources: [],
          specification: source,
          result: null,
          callback: null,
          flowId: null,
          dateCreated: '2026-03-09T14:00:00Z',
          dateUpdated: '2026-03-09T14:00:00Z',
        },
      },
    });
  });

  it.each<{ outcome: string; status: string; result: object }>([
    {
      outcome: 'success',
      status: 'success',
      result: {
        code: 0,
        message: 'OK',
        payload: {
          id: expect.stringMatching(/^[0-9a-f]{32}$/),
          path: '/a.png',
          acl: 'public',
          dateCreated: expect.any(String),
        },
      },
    },
    {
      outcome: 'failure',
      status: 'error',
      result: { code: 500, message: 'Failed to process the file', payload: null },
    },
  ])('ends in $outcome', async ({ outcome, status, result }) => {
    const twin = await started();
    const { body } = await importFile(twin, `outcome=${outcome}, duration=5s`);
    await twin.clock.advance(5000);
    const read = await twin.send(`GET /jobs/${inside(body, 'payload', 'id')}`);
    expect(inside(read.body, 'payload')).toMatchObject({ status, result, dateUpdated: '2026-03-09T14:00:05Z' });
  });

  it.each<{ jobCallback: unknown; wanted: unknown }>([
    { jobCallback: undefined, wanted: null },
    { jobCallback: null, wanted: null },
    {
      jobCallback: { url: 'http://127.0.0.1:9/', attachment: { a: 1 } },
      wanted: { url: 'http://127.0.0.1:9/', attachment: { a: 1 } },
    },
  ])('shows the callback $jobCallback', async ({ jobCallback, wanted }) => {
    const { body } = await importFile(await started(), 'hold', {
      ...source,
      ...(jobCallback !== undefined && { jobCallback }),
    });
    expect(inside(body, 'payload', 'callback')).toEqual(wanted);
  });
});

describe('a transcoding', () => {
  const transcode = {
    sources: [{ path: '/a.mp4' }, { path: '/b.mp4' }],
    specifications: [
      { destination: { directory: '/low' }, quality: '144p' },
      { destination: { directory: '/high' }, qualityRange: { minimum: '720p', maximum: '1440p' } },
    ],
  };
  const wanted = ['/a.mp4', '/b.mp4'].flatMap((path) =>
    [
      ['/low', '144p'],
      ['/high', '720p'],
      ['/high', '1080p'],
      ['/high', '1440p'],
    ].map(([directory, quality]) => ({ path, directory, quality })),
  );

  it('is one job for each source, specification and quality, read as a group', async () => {
    const twin = await started();
    const { body } = await twin.send('POST /av/transcode', { body: transcode, prefer: 'outcome=success, duration=5s' });
    const groupId = inside(body, 'payload', 'groupId');
    expect(inside(body, 'payload', 'jobs')).toMatchObject(
      wanted.map(({ path, directory, quality }) => ({
        groupId,
        status: 'pending',
        sources: [{ path }],
        specification: { destination: { directory }, quality },
      })),
    );
    await twin.clock.advance(5000);
    const group = await twin.send(`GET /jobs/groups/${groupId}`);
    expect(inside(group.body, 'payload')).toMatchObject(
      wanted.map(({ directory, quality }) => ({
        status: 'success',
        result: {
          payload: { info: { type: 'video', format: 'mp4', quality }, file: { path: `${directory}/${quality}.mp4` } },
        },
      })),
    );
  });
});

describe('the search', () => {
  it.each<{ query: string; count: number; hasNext?: boolean }>([
    { query: '', count: 5 },
    { query: '?type=urn:job:import.file', count: 1 },
    { query: '?type=urn:job:av.transcode', count: 4 },
    { query: '?path=/b.mp4', count: 2 },
    { query: '?status=pending', count: 5 },
    { query: '?status=success', count: 0 },
    { query: '?pageSize=2', count: 2, hasNext: true },
    { query: '?groupId=none', count: 0 },
  ])('"$query" finds $count', async ({ query, count, hasNext = false }) => {
    const twin = await started();
    await importFile(twin, 'hold');
    const body = {
      sources: [{ path: '/a.mp4' }, { path: '/b.mp4' }],
      specifications: [{ quality: '144p' }, { quality: '240p' }],
    };
    await twin.send('POST /av/transcode', { body, prefer: 'hold' });
    const found = await twin.send(`GET /jobs${query}`);
    expect(inside(found.body, 'payload', 'jobs')).toHaveLength(count);
    expect(inside(found.body, 'payload', 'nextPageToken')).toEqual(hasNext ? expect.any(String) : null);
  });

  it('refuses a token that it has not given', async () => {
    const { send } = await started();
    expect(await send('GET /jobs?nextPageToken=nonsense')).toMatchObject({
      status: 400,
      body: { code: 400, message: 'The page token "nonsense" is none that this API has given.', payload: null },
    });
  });
});
