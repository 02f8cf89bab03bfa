import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTwin, type TwinProcess } from './twin-process.ts';
import { ACL, createWixMediaClient, OrderDirection, sdk, type WixMediaClient } from './wix-media-client.ts';

type Filters = ConstructorParameters<typeof sdk.job.SearchJobsRequest>[0];

let twin: TwinProcess;
let client: WixMediaClient;
/** The jobs of the twin by a name each; those of one name in the order of their submission. */
const made = new Map<string, string[]>();
let transcodeGroup = '';

beforeAll(async () => {
  twin = await startTwin('wix-media.yaml');
  client = createWixMediaClient(twin.url, { prefer: 'hold' });
  const failing = createWixMediaClient(twin.url, { prefer: 'outcome=failure, duration=0s' });
  const destination = { directory: '/out', acl: ACL.PUBLIC };
  const import1 = await client.fileManager.importFile(importOf('https://images.example.com/1.png'));
  // Instants on the wire are whole seconds: the next job shall have another one.
  await sleep(1_100);
  const archive = await client.archiveManager.createArchive(
    new sdk.archive.CreateArchiveRequest({
      sources: [{ fileId: 'f1' }, { path: '/a b/c&d.txt' }],
      destination: { path: '/all.zip', acl: ACL.PUBLIC },
      archiveType: 'zip',
    }),
  );
  const transcode = await client.avManager.transcodeVideo(
    new sdk.transcode.TranscodeRequest({
      sources: [{ path: '/v.mp4' }],
      specifications: [{ destination, qualityRange: { minimum: '480p', maximum: '1080p' } }],
    }),
  );
  const import2 = await failing.fileManager.importFile(importOf('https://images.example.com/2.png'));
  made.set('import', [import1.id, import2.id]);
  made.set('first import', [import1.id]);
  made.set('failed import', [import2.id]);
  made.set('archive', [archive.id]);
  made.set(
    'transcode',
    transcode.jobs.map(({ id }) => id),
  );
  transcodeGroup = transcode.groupId;
});
afterAll(() => twin.stop());

function importOf(sourceUrl: string): InstanceType<typeof sdk.file.ImportFileRequest> {
  return new sdk.file.ImportFileRequest({ sourceUrl, destination: { directory: '/in', acl: ACL.PRIVATE } });
}

/** The ids of one page, and where the next begins. */
async function search(filters: Filters = {}): Promise<{ ids: string[]; nextPageToken: string | null }> {
  const { jobs, nextPageToken } = await client.jobManager.searchJobs(new sdk.job.SearchJobsRequest(filters));
  return { ids: (jobs ?? []).map(({ id }) => id), nextPageToken };
}

const idsOf = (...names: string[]): string[] => names.flatMap((name) => made.get(name) ?? expect.fail(name)).sort();

describe('a search', () => {
  it.each<{ given: () => Filters; name: string; wanted: string[] }>([
    { name: 'nothing', given: () => ({}), wanted: ['import', 'archive', 'transcode'] },
    { name: 'a type', given: () => ({ type: 'urn:job:av.transcode' }), wanted: ['transcode'] },
    { name: 'a group', given: () => ({ groupId: transcodeGroup }), wanted: ['transcode'] },
    { name: 'a status', given: () => ({ status: 'error' }), wanted: ['failed import'] },
    {
      name: 'a type and a status',
      given: () => ({ type: 'urn:job:import.file', status: 'pending' }),
      wanted: ['first import'],
    },
    { name: 'a type that no job has', given: () => ({ type: 'urn:job:av.package' }), wanted: [] },
    { name: 'a path', given: () => ({ path: '/v.mp4' }), wanted: ['transcode'] },
    { name: 'a path with a space and an ampersand', given: () => ({ path: '/a b/c&d.txt' }), wanted: ['archive'] },
    { name: 'a file id', given: () => ({ fileId: 'f1' }), wanted: ['archive'] },
    { name: 'an issuer that has submitted nothing', given: () => ({ issuer: 'urn:app:nobody' }), wanted: [] },
  ])('for $name finds $wanted', async ({ given, wanted }) => {
    const { ids, nextPageToken } = await search(given());
    expect(ids.sort()).toEqual(idsOf(...wanted));
    expect(nextPageToken).toBeNull();
  });

  it('for the issuer that a job shows finds it', async () => {
    const { issuer } = await client.jobManager.getJob(idsOf('archive')[0] ?? '');
    expect(issuer).toMatch(/^urn:app:/);
    expect((await search({ issuer })).ids.sort()).toEqual(idsOf('import', 'archive', 'transcode'));
  });

  it('goes through all pages by their tokens', async () => {
    const pages: string[][] = [];
    let nextPageToken: string | null = null;
    do {
      const page = await search({ pageSize: 4, nextPageToken });
      pages.push(page.ids);
      nextPageToken = page.nextPageToken;
    } while (nextPageToken !== null);
    expect(pages.map(({ length }) => length)).toEqual([4, 2]);
    expect(pages.flat().sort()).toEqual(idsOf('import', 'archive', 'transcode'));
  });

  it.each([
    { direction: OrderDirection.ASC, at: 0 },
    { direction: OrderDirection.DES, at: -1 },
  ])('ordered $direction by dateCreated has the oldest job at $at', async ({ direction, at }) => {
    const { ids } = await search({ orderBy: 'dateCreated', orderDirection: direction });
    expect(ids.at(at)).toBe(idsOf('first import')[0]);
  });
});

describe('a group', () => {
  it('is read as its jobs, in their order', async () => {
    const jobs = await client.jobManager.getJobGroup(transcodeGroup);
    expect(jobs.map(({ id }) => id)).toEqual(made.get('transcode'));
    expect(jobs.map(({ specification }) => specification.quality)).toEqual(['480p', '720p', '1080p']);
  });

  it('of a single job has that job', async () => {
    const [id = ''] = idsOf('archive');
    const jobs = await client.jobManager.getJobGroup(id.split('_')[0] ?? '');
    expect(jobs.map((job) => job.id)).toEqual([id]);
  });

  it('that does not exist is empty', async () => {
    expect(await client.jobManager.getJobGroup('0c9f4d27be8a4f13a6b1d85e7f2c3940')).toEqual([]);
  });
});

describe('a job', () => {
  it('is read with everything that its submission said', async () => {
    const [id = ''] = idsOf('archive');
    expect(await client.jobManager.getJob(id)).toMatchObject({
      id,
      groupId: id.split('_')[0],
      type: 'urn:job:archive.create',
      status: 'pending',
      specification: { archiveType: 'zip', destination: { path: '/all.zip', acl: 'public' } },
      result: null,
    });
  });
});
