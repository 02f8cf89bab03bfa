import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTwin, type TwinProcess } from './twin-process.ts';
import { ACL, createWixMediaClient, type Settings, sdk, type WixMediaClient } from './wix-media-client.ts';
import { watch } from './wix-media-follow.ts';

const video = { path: '/v.mp4' };
const destination = { directory: '/out', acl: ACL.PUBLIC };
const goodImport = new sdk.file.ImportFileRequest({ sourceUrl: 'https://images.example.com/a.png', destination });

let twin: TwinProcess;
beforeAll(async () => {
  twin = await startTwin('wix-media.yaml');
});
afterAll(() => twin.stop());

/** What the client rejects with: an error whose message is the body of the answer. */
async function refusalOf(call: Promise<unknown>): Promise<unknown> {
  const error = await call.then(
    (value) => new TypeError(`The call resolved with ${JSON.stringify(value)}, but should have been rejected.`),
    (reason) => reason,
  );
  if (!(error instanceof Error) || error instanceof TypeError) throw error;
  return JSON.parse(error.message);
}

interface Case {
  name: string;
  settings?: Settings;
  call: (client: WixMediaClient) => Promise<unknown>;
  code: number;
  message: RegExp;
}

const cases: Case[] = [
  {
    name: 'an unknown job',
    call: ({ jobManager }) => jobManager.getJob('7f3a9c0e5b1d4862a0c4e8f7d2619b35_c2d85e1f4a7b4096b8f3d0a5e6c71924'),
    code: 404,
    message: /./,
  },
  {
    name: 'no token, on a reading',
    settings: { authorization: '' },
    call: ({ jobManager }) => jobManager.searchJobs(new sdk.job.SearchJobsRequest()),
    code: 401,
    message: /./,
  },
  {
    name: 'no token, on a submission',
    settings: { authorization: '' },
    call: ({ fileManager }) => fileManager.importFile(goodImport),
    code: 401,
    message: /./,
  },
  {
    name: 'a token that is not accepted',
    settings: { prefer: 'code=401' },
    call: ({ jobManager }) => jobManager.getJobGroup('g'),
    code: 401,
    message: /./,
  },
  {
    name: 'a token that does not permit it',
    settings: { prefer: 'code=403' },
    call: ({ fileManager }) => fileManager.importFile(goodImport),
    code: 403,
    message: /./,
  },
  {
    name: 'an import from nowhere',
    call: ({ fileManager }) => {
      return fileManager.importFile(new sdk.file.ImportFileRequest({ sourceUrl: null, destination }));
    },
    code: 400,
    message: /sourceUrl/,
  },
  {
    name: 'an import to nowhere',
    call: ({ fileManager }) => {
      const sourceUrl = 'https://images.example.com/a.png';
      return fileManager.importFile(new sdk.file.ImportFileRequest({ sourceUrl, destination: { acl: ACL.PUBLIC } }));
    },
    code: 400,
    message: /destination/,
  },
  {
    name: 'an archive of nothing',
    call: ({ archiveManager }) => {
      const request = { sources: [], destination: { path: '/a.zip', acl: ACL.PUBLIC }, archiveType: 'zip' };
      return archiveManager.createArchive(new sdk.archive.CreateArchiveRequest(request));
    },
    code: 400,
    message: /sources/,
  },
  {
    name: 'an archive of a kind that there is not',
    call: ({ archiveManager }) => {
      const request = { sources: [video], destination: { path: '/a.rar', acl: ACL.PUBLIC }, archiveType: 'rar' };
      return archiveManager.createArchive(new sdk.archive.CreateArchiveRequest(request));
    },
    code: 400,
    message: /archiveType/,
  },
  {
    name: 'an extraction of nothing',
    call: ({ archiveManager }) => {
      return archiveManager.extractArchive(new sdk.archive.ExtractArchiveRequest({ source: {}, destination }));
    },
    code: 400,
    message: /source/,
  },
  {
    name: 'a quality that there is not',
    call: ({ avManager }) => {
      const specifications = [{ destination, quality: '721p' }];
      return avManager.transcodeVideo(new sdk.transcode.TranscodeRequest({ sources: [video], specifications }));
    },
    code: 400,
    message: /quality/,
  },
  {
    name: 'a page of less than one job',
    call: ({ jobManager }) => jobManager.searchJobs(new sdk.job.SearchJobsRequest({ pageSize: -1 })),
    code: 400,
    message: /pageSize/,
  },
  {
    name: 'a status that there is not',
    call: ({ jobManager }) => jobManager.searchJobs(new sdk.job.SearchJobsRequest({ status: 'running' })),
    code: 400,
    message: /status/,
  },
  {
    name: 'a page token that nobody gave',
    call: ({ jobManager }) => jobManager.searchJobs(new sdk.job.SearchJobsRequest({ nextPageToken: 'bogus' })),
    code: 400,
    message: /token "bogus"/,
  },
  {
    name: 'a server that fails, also at the repetitions',
    settings: { prefer: 'code=500' },
    call: ({ fileManager }) => fileManager.importFile(goodImport),
    code: 500,
    message: /./,
  },
];

describe('what the client rejects with', () => {
  it.each(cases)('$name: $code', async ({ settings, call, code, message }) => {
    const refusal = await refusalOf(call(createWixMediaClient(twin.url, settings)));
    expect(refusal).toEqual({ code, message: expect.stringMatching(message), payload: null });
  });

  it.each<{ name: string; observe: (client: WixMediaClient) => Promise<unknown> }>([
    { name: 'a job', observe: ({ fileManager }) => watch(fileManager.importFileObservable(goodImport)) },
    {
      name: 'a group',
      observe: ({ avManager }) => {
        const specifications = [{ destination, quality: '720p' }];
        const request = new sdk.transcode.TranscodeRequest({ sources: [video], specifications });
        return watch(avManager.transcodeVideoObservable(request));
      },
    },
  ])('$name that is observed, but was not accepted', async ({ observe }) => {
    const client = createWixMediaClient(twin.url, { prefer: 'code=403' });
    expect(await refusalOf(observe(client))).toMatchObject({ code: 403 });
  });
});

it('takes the token of any application', async () => {
  const { status } = await createWixMediaClient(twin.url).fileManager.importFile(goodImport);
  expect(status).toBe('pending');
});
