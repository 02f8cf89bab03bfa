import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type HttpServer, listen } from '../../mocks/adapters/node-http.ts';
import type { Reply } from '../../mocks/engine/reply.ts';

async function serve(answer: (request: Request) => Promise<Reply>): Promise<HttpServer> {
  const server = await listen(answer);
  onTestFinished(server.close);
  return server;
}

/** What comes back for the bytes of a request, to the last byte. */
function exchange({ port }: HttpServer, request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(request);
  return text(socket);
}

const closing = (line: string): string => `${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`;

describe('a server', () => {
  it('sends a reply with its headers and the length of its body in bytes', async () => {
    const server = await serve(async () => ({ status: 201, headers: { location: '/pots/1' }, body: 'Töpfe' }));
    const answer = await exchange(server, closing('GET /pots'));
    expect(answer.replace(/Date: .*\r\n/, '').split('\r\n')).toEqual([
      'HTTP/1.1 201 Created',
      'location: /pots/1',
      'content-length: 6',
      'Connection: close',
      '',
      'Töpfe',
    ]);
  });

  it('sends a reply without a body', async () => {
    const server = await serve(async () => ({ status: 204, headers: {}, body: null }));
    expect(await exchange(server, closing('DELETE /pots/1'))).toMatch(/^HTTP\/1\.1 204 No Content\r\n(.+\r\n)+\r\n$/);
  });

  it.each([
    { target: '/pots?size=2', wanted: 'http://localhost/pots?size=2' },
    { target: '/a%20b', wanted: 'http://localhost/a%20b' },
    { target: '/%zz', wanted: 'http://localhost/%zz' },
  ])('asks for $target', async ({ target, wanted }) => {
    const server = await serve(async ({ method, url }) => ({ status: 200, headers: {}, body: `${method} ${url}` }));
    const answer = await exchange(server, closing(`GET ${target}`));
    expect(answer.split('\r\n\r\n')[1]).toBe(`GET ${wanted}`);
  });

  it('cuts a connection whose reply fails, and answers the next', async () => {
    const server = await serve(async ({ url }) => {
      if (url.endsWith('/broken')) throw new Error('defect');
      if (url.endsWith('/unsendable')) return { status: 200, headers: { note: '日' }, body: '' };
      return { status: 200, headers: {}, body: 'whole' };
    });
    expect(await exchange(server, closing('GET /broken'))).toBe('');
    expect(await exchange(server, closing('GET /unsendable'))).toBe('');
    expect(await exchange(server, closing('GET /whole'))).toMatch(/whole$/);
  });

  it('closes connections that are being kept alive', async () => {
    const server = await listen(async () => ({ status: 200, headers: {}, body: '' }));
    const kept = exchange(server, 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await fetch(server.url);
    await server.close();
    expect(await kept).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    await expect(fetch(server.url)).rejects.toThrow('fetch failed');
  });

  it('says that the port is taken', async () => {
    const { port } = await serve(async () => ({ status: 200, headers: {}, body: '' }));
    await expect(listen(async () => ({ status: 200, headers: {}, body: '' }), { port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  const hasIpv6 = Object.values(networkInterfaces())
    .flat()
    .some((network) => network?.address === '::1');

  it.skipIf(!hasIpv6)('listens on IPv6, with a URL that leads there (needs the address ::1)', async () => {
    const server = await listen(async () => ({ status: 200, headers: {}, body: 'six' }), { host: '::1' });
    onTestFinished(server.close);
    expect(server.url).toBe(`http://[::1]:${server.port}`);
    expect(await (await fetch(server.url)).text()).toBe('six');
  });
});
