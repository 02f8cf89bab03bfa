import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { startTwin, type TwinProcess } from './twin-process.ts';
import { ACL, createWixMediaClient, sdk } from './wix-media-client.ts';

let twin: TwinProcess;
beforeAll(async () => {
  twin = await startTwin('wix-media.yaml');
});
afterAll(() => twin.stop());

interface Notice {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

/** An application's own server, and the first notice that comes in there. */
async function expectNotice(): Promise<{ url: string; notice: Promise<Notice> }> {
  const { promise, resolve, reject } = Promise.withResolvers<Notice>();
  const server = createServer((request, response) => {
    json(request).then((body) => {
      response.end();
      resolve({ method: request.method, headers: request.headers, body });
    }, reject);
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new TypeError(`The server listens at ${address}, not a port.`);
  const { port } = address;
  return { url: `http://127.0.0.1:${port}/hooks/media`, notice: promise };
}

/** How a job shows that it has failed. */
const failed = {
  status: 'error',
  result: { code: expect.toSatisfy((code) => code > 0, 'more than 0'), message: expect.not.stringMatching('OK') },
};

it.each([
  { outcome: 'success', wanted: { status: 'success', result: { code: 0, payload: { path: '/in/a.png' } } } },
  { outcome: 'failure', wanted: failed },
])('a notice of $outcome comes to the URL that the client has given', async ({ outcome, wanted }) => {
  const { url, notice } = await expectNotice();
  const { fileManager } = createWixMediaClient(twin.url, { prefer: `outcome=${outcome}, duration=0.2s` });
  const { id } = await fileManager.importFile(
    new sdk.file.ImportFileRequest({
      sourceUrl: 'https://images.example.com/a.png',
      destination: { path: '/in/a.png', acl: ACL.PRIVATE },
      jobCallback: { url, attachment: { album: 'harbor' }, headers: { 'X-Hook-Token': '7c1e9a' } },
    }),
  );
  expect(await notice).toMatchObject({
    method: 'POST',
    headers: { 'content-type': expect.stringMatching(/^application\/json/), 'x-hook-token': '7c1e9a' },
    body: { job: { id, type: 'urn:job:import.file', ...wanted }, attachment: { album: 'harbor' } },
  });
});

// This client can ask for notices of imports only, others for those of all jobs: the request is sent without one.
it.each([
  {
    outcome: 'success',
    wanted: { status: 'success', result: { code: 0, payload: { path: '/in/a.tar', mimeType: 'application/x-tar' } } },
  },
  { outcome: 'failure', wanted: failed },
])('a notice of $outcome shows the kind of job that has ended', async ({ outcome, wanted }) => {
  const { url, notice } = await expectNotice();
  const request = {
    sources: [{ path: '/in' }],
    destination: { path: '/in/a.tar', acl: 'private' },
    archiveType: 'tar',
  };
  const response = await fetch(`${twin.url}/archive/create`, {
    method: 'POST',
    headers: { authorization: 'x', 'content-type': 'application/json', prefer: `outcome=${outcome}, duration=0.2s` },
    body: JSON.stringify({ ...request, jobCallback: { url } }),
  });
  expect(response.status).toBe(200);
  const { body } = await notice;
  expect(body).toMatchObject({ job: { type: 'urn:job:archive.create', callback: { url }, ...wanted } });
  expect(body).toHaveProperty('job.specification', request);
});
