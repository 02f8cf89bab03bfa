import { expect } from 'vitest';
import { ACL, PackageType, sdk, type WixMediaClient } from './wix-media-client.ts';
import { type Job, pollGroup, watch } from './wix-media-follow.ts';

const hex = expect.stringMatching(/^[0-9a-f]{32}$/);
const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const video = { path: '/videos/harbor.mp4' };

/** A submission, and what becomes of it. */
export interface Case {
  readonly operation: string;
  readonly follow: (client: WixMediaClient) => Promise<Job[][]>;
  /** What is wanted of the last reading of each job. */
  readonly wanted: readonly { type: string; sources: object[]; specification: object; payload: unknown }[];
}

/** A file as a result shows it. */
const file = (members: object): object => ({
  id: hex,
  type: '-',
  dateCreated: instant,
  dateUpdated: instant,
  ...members,
});

/** Every kind of submission that the client can make. */
export const cases: readonly Case[] = [
  {
    operation: 'importFile',
    follow: ({ fileManager }) => {
      const destination = { path: '/photos/harbor.png', acl: ACL.PRIVATE };
      const externalAuthorization = { headers: { Authorization: 'Bearer kq27xw' } };
      const request = { sourceUrl: 'https://images.example.com/harbor.png', destination, externalAuthorization };
      return watch(fileManager.importFileObservable(new sdk.file.ImportFileRequest(request)));
    },
    wanted: [
      {
        type: 'urn:job:import.file',
        sources: [],
        specification: {
          sourceUrl: 'https://images.example.com/harbor.png',
          destination: { path: '/photos/harbor.png', acl: 'private' },
        },
        payload: file({ path: '/photos/harbor.png', acl: 'private' }),
      },
    ],
  },
  {
    operation: 'createArchive',
    follow: ({ archiveManager }) => {
      const sources = [{ fileId: 'f1' }, { path: '/photos', pathInArchive: '/all' }];
      const destination = { path: '/photos.zip', acl: ACL.PUBLIC };
      const request = new sdk.archive.CreateArchiveRequest({ sources, destination, archiveType: 'zip' });
      return watch(archiveManager.createArchiveObservable(request));
    },
    wanted: [
      {
        type: 'urn:job:archive.create',
        sources: [
          { path: null, fileId: 'f1' },
          { path: '/photos', fileId: null },
        ],
        specification: {
          sources: [
            { path: null, fileId: 'f1' },
            { path: '/photos', fileId: null },
          ],
          destination: { path: '/photos.zip', acl: 'public' },
          archiveType: 'zip',
        },
        payload: file({ path: '/photos.zip', mimeType: 'application/zip', acl: 'public' }),
      },
    ],
  },
  {
    operation: 'extractArchive',
    follow: ({ archiveManager }) => {
      const destination = { directory: '/unpacked', acl: ACL.PUBLIC };
      const request = new sdk.archive.ExtractArchiveRequest({ source: { path: '/photos.zip' }, destination });
      return watch(archiveManager.extractArchiveObservable(request));
    },
    wanted: [
      {
        type: 'urn:job:archive.extract',
        sources: [{ path: '/photos.zip', fileId: null }],
        specification: {
          source: { path: '/photos.zip', fileId: null },
          destination: { directory: '/unpacked', acl: 'public' },
        },
        // The client cannot ask for a report, so there is none.
        payload: expect.not.objectContaining({ reportFileDescriptor: expect.anything() }),
      },
    ],
  },
  {
    operation: 'transcodeVideo, a range of qualities',
    follow: ({ avManager }) => {
      const destination = { directory: '/renditions', acl: ACL.PUBLIC };
      const qualityRange = { minimum: '480p', maximum: '1080p' };
      const request = new sdk.transcode.TranscodeRequest({
        sources: [video],
        specifications: [{ destination, qualityRange }],
      });
      return watch(avManager.transcodeVideoObservable(request));
    },
    wanted: ['480p', '720p', '1080p'].map((quality) => ({
      type: 'urn:job:av.transcode',
      sources: [{ ...video, fileId: null }],
      specification: { quality, destination: { directory: '/renditions', acl: 'public' } },
      payload: {
        info: expect.objectContaining({ quality, type: 'video', format: 'mp4' }),
        file: file({ path: expect.stringMatching(`^/renditions/.*${quality}.*\\.mp4$`), mimeType: 'video/mp4' }),
      },
    })),
  },
  {
    operation: 'transcodeVideo, two videos in one quality each',
    follow: ({ avManager }) => {
      const destination = { directory: '/renditions', acl: ACL.PRIVATE };
      const sources = [video, { fileId: 'f2' }];
      const specifications = [{ destination, quality: '720p' }];
      const request = new sdk.transcode.TranscodeRequest({ sources, specifications });
      return watch(avManager.transcodeVideoObservable(request));
    },
    wanted: [
      { ...video, fileId: null },
      { path: null, fileId: 'f2' },
    ].map((source) => ({
      type: 'urn:job:av.transcode',
      sources: [source],
      specification: { quality: '720p', destination: { directory: '/renditions', acl: 'private' } },
      payload: {
        info: expect.objectContaining({ quality: '720p' }),
        file: file({ path: expect.stringMatching(/^\/renditions\/720p\/.+\.mp4$/), acl: 'private' }),
      },
    })),
  },
  ...[
    { what: 'into a file of its own', place: { path: '/small.mp4' }, quality: '480p', path: '/small.mp4' },
    {
      what: 'in no named quality',
      place: { directory: '/renditions' },
      path: expect.stringMatching(/^\/renditions\/[^/]+\.mp4$/),
    },
  ].map(
    ({ what, place, quality, path }): Case => ({
      operation: `transcodeVideo, ${what}`,
      follow: ({ avManager }) => {
        const specifications = [
          { destination: { ...place, acl: ACL.PUBLIC }, ...(quality !== undefined && { quality }) },
        ];
        const request = new sdk.transcode.TranscodeRequest({ sources: [video], specifications });
        return watch(avManager.transcodeVideoObservable(request));
      },
      wanted: [
        {
          type: 'urn:job:av.transcode',
          sources: [{ ...video, fileId: null }],
          specification: { quality: quality ?? null, destination: { ...place, acl: 'public' } },
          payload: { file: file({ path, mimeType: 'video/mp4' }) },
        },
      ],
    }),
  ),
  ...[
    { packageType: PackageType.HLS, ending: 'm3u8', mimeType: 'application/vnd.apple.mpegurl' },
    { packageType: PackageType.DASH, ending: 'mpd', mimeType: 'application/dash+xml' },
  ].map(
    ({ packageType, ending, mimeType }): Case => ({
      operation: `packageVideo for ${packageType}`,
      follow: (client) => {
        const sources = [{ ...video, name: 'harbor' }];
        const options = { directory: '/packed', acl: ACL.PUBLIC, chunkDuration: 2, packageType };
        return pollGroup(client, client.avManager.packageVideo({ sources, ...options }));
      },
      wanted: [
        {
          type: 'urn:job:av.package',
          sources: [{ ...video, fileId: null }],
          specification: { destination: { directory: '/packed', acl: 'public' }, chunkDuration: 2, packageType },
          payload: file({ path: expect.stringMatching(`^/packed/[^/]+\\.${ending}$`), mimeType, acl: 'public' }),
        },
      ],
    }),
  ),
  ...[
    { format: 'jpg', place: { path: '/poster.jpg' }, path: '/poster.jpg', mimeType: 'image/jpeg' },
    {
      format: 'png',
      place: { directory: '/posters' },
      path: expect.stringMatching(/^\/posters\/[^/]+\.png$/),
      mimeType: 'image/png',
    },
  ].map(
    ({ format, place, path, mimeType }): Case => ({
      operation: `extractPoster as ${format}`,
      follow: (client) => {
        const specifications = [{ destination: { ...place, acl: ACL.PUBLIC }, format, second: 1 }];
        const request = new sdk.transcode.ExtractPosterRequest({ sources: [video], specifications });
        return pollGroup(client, client.avManager.extractPoster(request));
      },
      wanted: [
        {
          type: 'urn:job:av.poster',
          sources: [{ ...video, fileId: null }],
          specification: { destination: { ...place, acl: 'public' }, format, second: 1 },
          payload: file({ path, mimeType }),
        },
      ],
    }),
  ),
  {
    operation: 'extractStoryboard',
    follow: (client) => {
      const destination = { path: '/board.png', acl: ACL.PUBLIC };
      const tiles = { columns: 3, rows: 2, tileWidth: 200, tileHeight: 100, format: 'png' };
      const specifications = [{ destination, ...tiles }];
      const request = new sdk.transcode.ExtractStoryboardRequest({ sources: [video], specifications });
      return pollGroup(client, client.avManager.extractStoryboard(request));
    },
    wanted: [
      {
        type: 'urn:job:av.storyboard',
        sources: [{ ...video, fileId: null }],
        specification: { destination: { path: '/board.png' }, columns: 3, rows: 2, tileWidth: 200, tileHeight: 100 },
        payload: [file({ path: '/board.png', mimeType: 'image/png' })],
      },
    ],
  },
  {
    operation: 'extractStoryboard, into a directory',
    follow: (client) => {
      const destination = { directory: '/boards', acl: ACL.PRIVATE };
      const tiles = { columns: 3, rows: 2, tileWidth: 200, tileHeight: 100, format: 'jpg' };
      const specifications = [{ destination, ...tiles }];
      const request = new sdk.transcode.ExtractStoryboardRequest({ sources: [video], specifications });
      return pollGroup(client, client.avManager.extractStoryboard(request));
    },
    wanted: [
      {
        type: 'urn:job:av.storyboard',
        sources: [{ ...video, fileId: null }],
        specification: { destination: { directory: '/boards' }, columns: 3, rows: 2 },
        payload: [file({ path: expect.stringMatching(/^\/boards\/[^/]+\.jpg$/), mimeType: 'image/jpeg' })],
      },
    ],
  },
];
