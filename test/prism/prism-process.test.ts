import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PrismOptions, type PrismProcess, startPrism } from '../../mocks/prism/prism-process.ts';

const document = fileURLToPath(new URL('../fixtures/print-jobs.yaml', import.meta.url));

describe('a mock', () => {
  let prism: PrismProcess;

  beforeAll(async () => {
    prism = await startPrism({ mode: 'mock', document });
  });
  afterAll(() => prism.stop());

  it('answers with the first example', async () => {
    const response = await fetch(`${prism.url}/print-jobs/7`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ id: '7', state: 'queued', pages: 0 });
  });

  it('answers with the example that Prefer names', async () => {
    const response = await fetch(`${prism.url}/print-jobs/7`, { headers: { prefer: 'example=printed' } });
    expect(await response.json()).toEqual({ id: '7', state: 'printed', pages: 3 });
  });
});

describe('a proxy', () => {
  let upstream: Server;
  let prism: PrismProcess;
  const seen: (string | undefined)[] = [];

  beforeAll(async () => {
    upstream = createServer((request, response) => {
      seen.push(request.url);
      const state = request.url?.endsWith('/8') ? 'on fire' : 'printed';
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ id: '7', state, pages: 3 }));
    });
    await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
    prism = await startPrism({ mode: 'proxy', document, upstream: `http://127.0.0.1:${toPort(upstream)}/printer/v1` });
  });
  afterAll(async () => {
    await prism.stop();
    upstream.close();
  });

  it('hands on to the upstream, below its path, and finds nothing wrong', async () => {
    const response = await fetch(`${prism.url}/print-jobs/7`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ id: '7', state: 'printed', pages: 3 });
    expect(seen).toContain('/printer/v1/print-jobs/7');
    expect(response.headers.get('sl-violations')).toBeNull();
  });

  it('leaves a wrong answer as it is and names the violation', async () => {
    const response = await fetch(`${prism.url}/print-jobs/8`);
    expect(await response.json()).toMatchObject({ state: 'on fire' });
    expect(response.headers.get('sl-violations')).toMatch(/"response","body","state"/);
  });

  it('hands on a wrong request, too, and names the violation', async () => {
    const response = await fetch(`${prism.url}/print-jobs/seven`);
    expect(response.status).toBe(200);
    expect(response.headers.get('sl-violations')).toMatch(/"request","path","id"/);
  });
});

describe('stop', () => {
  it('resolves when Prism is gone, and may be called again', async () => {
    const prism = await startPrism({ mode: 'mock', document });
    await prism.stop();
    await prism.stop();
    await prism.exited;
    await expect(fetch(`${prism.url}/print-jobs/7`)).rejects.toThrow('fetch failed');
  });
});

describe('a parent that is killed', () => {
  it('takes Prism along', async () => {
    const module = JSON.stringify(new URL('../../mocks/prism/prism-process.ts', import.meta.url).href);
    const options = JSON.stringify({ mode: 'mock', document });
    const code = `const { startPrism } = await import(${module}); console.log((await startPrism(${options})).url);`;
    const parent = spawn(process.execPath, ['--input-type=module', '--eval', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const url = await new Promise<string>((resolve) =>
      parent.stdout.once('data', (chunk) => resolve(`${chunk}`.trim())),
    );
    expect((await fetch(`${url}/print-jobs/7`)).status).toBe(200);
    parent.kill('SIGKILL');
    await expect.poll(() => fetch(`${url}/print-jobs/7`).catch((error) => error.message)).toBe('fetch failed');
  });
});

describe('a start that fails says why', () => {
  const cases: { name: string; given: PrismOptions; wanted: RegExp }[] = [
    {
      name: 'no such document',
      given: { mode: 'mock', document: 'no-such.yaml' },
      wanted:
        /^Failed to start Prism with no-such\.yaml: it ended \(exit code 1\) before it listened\. It wrote:\n.*ENOENT/s,
    },
    {
      name: 'no OpenAPI document',
      given: { mode: 'mock', document: 'package.json' },
      wanted: /Unsupported document format/,
    },
    {
      name: 'an upstream that is no URL',
      given: { mode: 'proxy', document, upstream: 'nowhere' },
      wanted: /Invalid upstream URL provided: nowhere/,
    },
    {
      name: 'a proxy without upstream',
      given: { mode: 'proxy', document },
      wanted: /a proxy needs "upstream"/,
    },
    {
      name: 'a mock with an upstream',
      given: { mode: 'mock', document, upstream: 'http://127.0.0.1:1' },
      wanted: /"upstream" is http:\/\/127\.0\.0\.1:1\. Leave it out/,
    },
    {
      name: 'too little time',
      given: { mode: 'mock', document, startTimeoutMs: 1 },
      wanted: /it did not listen within 1 ms\..*It wrote nothing\./,
    },
  ];

  it.each(cases)('$name', async ({ given, wanted }) => {
    await expect(startPrism(given)).rejects.toThrow(wanted);
  });

  it('a port in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const port = toPort(other);
    const start = startPrism({ mode: 'mock', document, port });
    await expect(start).rejects.toThrow(`address already in use 127.0.0.1:${port}`);
    other.close();
  });
});

function toPort(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error(`The server listens at ${address}, not at a port.`);
  return address.port;
}
