import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { scratchFolder } from '../contract-compiler/scratch-folder.ts';
import { runJobtwin, startJobtwin } from './run-jobtwin.ts';

const google = resolve('test/fixtures/sketches/google.yaml');
const azure = resolve('test/fixtures/sketches/azure.yaml');
const shell = promisify(execFile);

/** A port that is taken until the test ends. */
async function takenPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  onTestFinished(() => void server.close());
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

describe('jobtwin mock', { timeout: 20_000 }, () => {
  it('serves one document at the path of its server, and prints commands that work', async () => {
    const { stdout, origin } = await startJobtwin(['mock', google, '--port', '0']);
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
    expect(stdout).toContain('Serving 1 API; Ctrl-C ends it.');
    expect(stdout).toContain(`google  ${origin}/v1\n`);
    const [submit = '', read = ''] = stdout.split('\n').filter((line) => line.includes('curl'));
    const { stdout: submitted } = await shell('sh', ['-c', submit]);
    const { name } = JSON.parse(submitted);
    expect(name).toMatch(/^operations\/\d{16}$/);
    const { stdout: job } = await shell('sh', ['-c', read.replace('<operation>', name.split('/')[1])]);
    expect(JSON.parse(job)).toMatchObject({ name, done: false });
  });

  it('serves several documents below their names', async () => {
    const { stdout, origin } = await startJobtwin(['mock', google, azure, '--port', '0']);
    expect(stdout).toContain('Serving 2 APIs');
    expect(stdout).toContain(`google  ${origin}/google/v1\n`);
    expect(stdout).toContain(`azure   ${origin}/azure\n`);
    const ask = async (path: string, headers: Record<string, string>): Promise<[number, unknown]> => {
      const response = await fetch(origin + path, { headers });
      return [response.status, await response.json()];
    };
    expect(await ask('/google/v1/operations', { authorization: 'Bearer x' })).toEqual([200, { operations: [] }]);
    expect(await ask('/azure/operations/1', { 'api-key': 'x' })).toMatchObject([404, { error: { code: 'Not Found' } }]);
    for (const path of ['/', '/v1/operations', '/other/v1', '/google.yaml', '/Google/v1/operations']) {
      expect(await ask(path, {})).toEqual([
        404,
        { title: 'Not Found', status: 404, detail: 'No API is served at this path. Served: /google/, /azure/.' },
      ]);
    }
  });

  it('prints commands of the first document that has jobs', async () => {
    const cwd = await scratchFolder({ 'still.yaml': 'openapi: 3.1.0\ninfo: {title: Pots, version: "1"}\npaths: {}\n' });
    const { stdout, origin } = await startJobtwin(['mock', 'still.yaml', google, '--port', '0'], { cwd });
    expect(stdout).toContain(`curl -s -X POST '${origin}/google/v1/`);
  });

  it('serves all documents of the folder openapi/ when none is named', async () => {
    const document =
      'openapi: 3.1.0\ninfo: {title: Kiln, version: "1"}\npaths: {/pots: {get: {responses: {"204": {description: None}}}}}\n';
    const cwd = await scratchFolder({ 'openapi/kiln.yaml': document });
    const { origin } = await startJobtwin(['mock', '--port', '0'], { cwd });
    expect((await fetch(`${origin}/kiln/pots`)).status).toBe(204);
  });

  it.each<{ what: string; args: (port: string) => string[]; env: (port: string) => Record<string, string> }>([
    { what: '--port', args: (port) => ['--port', port], env: () => ({}) },
    { what: '-p', args: (port) => ['-p', port], env: () => ({}) },
    { what: 'PORT', args: () => [], env: (port) => ({ PORT: port }) },
    { what: '--port over PORT', args: (port) => ['--port', port], env: () => ({ PORT: '1' }) },
  ])('listens where $what says', async ({ args, env }) => {
    const port = String(await freePort());
    const { origin } = await startJobtwin(['mock', google, ...args(port)], { env: env(port) });
    expect(origin).toBe(`http://127.0.0.1:${port}`);
    expect((await fetch(`${origin}/v1/operations`)).status).toBe(401);
  });

  it('listens at another address', async () => {
    const { origin } = await startJobtwin(['mock', google, '--port', '0', '--host', '::1']);
    expect(origin).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect((await fetch(`${origin}/v1/operations`)).status).toBe(401);
  });

  it('gives the same answers for the same seed', async () => {
    const first = async (seed: string): Promise<string> => {
      const { origin } = await startJobtwin(['mock', google, '--port', '0', '--seed', seed]);
      const response = await fetch(`${origin}/v1/things:export`, {
        method: 'POST',
        headers: { authorization: 'Bearer x', 'content-type': 'application/json' },
        body: '{"outputUri":"gs://pots"}',
      });
      return JSON.parse(await response.text()).name;
    };
    const [one, same, other] = [await first('7'), await first('7'), await first('8')];
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends at %s at once, also while a client waits', async (signal) => {
    const { process: child, finished, origin } = await startJobtwin(['mock', google, '--port', '0']);
    const waiting = fetch(`${origin}/v1/things:export`, {
      method: 'POST',
      headers: { authorization: 'Bearer x', 'content-type': 'application/json' },
      body: new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode('{')) }),
      duplex: 'half',
    } as RequestInit).catch(() => 'cut off');
    await fetch(`${origin}/v1/operations`);
    child.kill(signal);
    expect(await finished).toMatchObject({ code: 0, stderr: '' });
    expect(await waiting).toBe('cut off');
  });
});

describe('jobtwin mock says in one message what is wrong', { timeout: 20_000 }, () => {
  it('when the port is in use', async () => {
    const port = await takenPort();
    expect(await runJobtwin(['mock', google, '--port', String(port)])).toEqual({
      code: 1,
      stdout: '',
      stderr: `Failed to listen on 127.0.0.1:${port}: the port is in use. Choose another port with --port or PORT (0 picks a free one).\n`,
    });
  });

  it.each<{ what: string; args: string[]; env?: Record<string, string>; stderr: string | RegExp }>([
    {
      what: 'when there is no such file',
      args: ['none.yaml'],
      stderr: 'Failed to read "none.yaml": there is no such file. Give the path of an OpenAPI document.\n',
    },
    {
      what: 'when it is a folder',
      args: ['openapi'],
      stderr: /^Failed to read "openapi": it is a folder\. Give the path of an OpenAPI document\.\n$/,
    },
    {
      what: 'when there is no document at all',
      args: [],
      stderr: 'Failed to find a document to serve: name one, or put one into the folder openapi/.\n',
    },
    {
      what: 'when the document has faults',
      args: ['faulty.yaml'],
      stderr: /^Failed to compile faulty\.yaml:\n {2}#\/x-jobs\/firing: .*\n$/,
    },
    {
      what: 'when the document is none',
      args: ['old.yaml'],
      stderr: /^Failed to compile old\.yaml:\n {2}#\/openapi: .*"3\.0\.3".*\n$/,
    },
    {
      what: 'about the port',
      args: [google, '--port', 'many'],
      stderr: /"many" is not a port: it takes a number from 0 to 65535\.\n$/,
    },
    {
      what: 'about PORT',
      args: [google],
      env: { PORT: '70000' },
      stderr: '"70000" is not a port: it takes a number from 0 to 65535.\n',
    },
    {
      what: 'about the seed',
      args: [google, '--seed', 'x'],
      stderr: /"x" is not a seed: it takes a whole number of at most ten digits\.\n$/,
    },
    {
      what: 'about an option that does not exist',
      args: [google, '--prot', '1'],
      stderr: /unknown option '--prot'\n\(Did you mean --port\?\)\n$/,
    },
  ])('$what', async ({ args, env = {}, stderr }) => {
    const cwd = await scratchFolder({
      'faulty.yaml':
        'openapi: 3.1.0\ninfo: {title: Kiln, version: "1"}\npaths: {}\nx-jobs: {firing: {initial: cold}}\n',
      'old.yaml': 'openapi: 3.0.3\npaths: {}\n',
      ...(args[0] === 'openapi' && { 'openapi/README.txt': 'A folder.' }),
    });
    const finished = await runJobtwin(['mock', ...args], { cwd, env });
    expect(finished).toEqual({
      code: 1,
      stdout: '',
      stderr: typeof stderr === 'string' ? stderr : expect.stringMatching(stderr),
    });
    expect(finished.stderr).not.toMatch(/^ {4}at /m);
  });

  it('when two documents would be served below the same name', async () => {
    const cwd = await scratchFolder({
      'google.json': '{"openapi":"3.1.0","info":{"title":"Other","version":"1"},"paths":{}}',
    });
    expect(await runJobtwin(['mock', google, 'google.json'], { cwd })).toMatchObject({
      code: 1,
      stderr: 'Failed to create a host: two documents are called "google". Rename the file of one of them.\n',
    });
  });
});
