import type { RequestListener, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { verify } from '../../src/verify/verify.ts';
import { pressFile } from './exchange-of.ts';
import { serve } from './serve.ts';

const secret = 'a-very-secret-token';
/** A body without an end, as fast as it is taken. */
function pour(response: ServerResponse): void {
  const chunk = Buffer.alloc(64 * 1024, ' ');
  const write = (): void => {
    while (!response.destroyed && response.write(chunk)) {}
  };
  response.on('drain', write);
  write();
}

const hostile: [string, string, RequestListener][] = [
  ['hangs', 'answer-arrives', () => {}],
  [
    'drips',
    'answer-arrives',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    },
  ],
  [
    'closes in the middle of a body',
    'answer-arrives',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 });
      response.write('{"id":', () => response.destroy());
    },
  ],
  ['closes at once', 'answer-arrives', (request) => request.socket.destroy()],
  [
    'never stops sending',
    'answer-arrives',
    (_, response) => pour(response.writeHead(200, { 'content-type': 'application/json' })),
  ],
  [
    'sends elsewhere',
    'answer-comes-from-here',
    (_, response) => response.writeHead(302, { location: 'http://203.0.113.7/v1/runs' }).end(),
  ],
  [
    'speaks garbage',
    'body-well-formed',
    (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('\u0000{]<html>'),
  ],
  ['speaks no HTTP', 'answer-arrives', (request) => request.socket.end('220 mail.example.com ESMTP\r\n')],
  [
    'answers with a deep nest',
    'body-well-formed',
    (_, response) =>
      response
        .writeHead(202, { 'content-type': 'application/json', location: '/v1/runs/1', 'retry-after': '0' })
        .end(`${'{"id":'.repeat(3000)}1${'}'.repeat(3000)}`),
  ],
  [
    'tells its credentials to everybody',
    'status-documented',
    (request, response) =>
      response
        .writeHead(418, { 'x-echo': request.headers.authorization ?? '', 'content-type': 'application/json' })
        .end(JSON.stringify({ message: `no entry for ${request.headers.authorization}` })),
  ],
];

describe('a server that', () => {
  it.each(hostile)('%s: %s', async (_, check, listener) => {
    const url = `${await serve(listener)}/v1`;
    const verdict = await verify(pressFile, {
      url,
      headers: { authorization: `Bearer ${secret}` },
      timeoutMs: 200,
      deadlineMs: 5000,
      maxBodyBytes: 200_000,
    });
    expect(verdict.findings.map((finding) => finding.check)).toContain(check);
    expect(verdict.durationMs).toBeLessThan(5500);
    expect(JSON.stringify(verdict)).not.toContain(secret);
  });
});
