import { once } from 'node:events';
import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/clock/clock.ts';
import type { WrittenRequest } from '../../../src/verify/requests/write-request.ts';
import { receive, type Wire } from '../../../src/verify/run/receive.ts';
import { serve } from '../serve.ts';

const json = { 'content-type': 'application/json' };

/** What becomes of a request to a real server. */
async function receiveFrom(listener: RequestListener, wire: Partial<Wire> = {}, request: Partial<WrittenRequest> = {}) {
  const url = `${await serve(listener)}/runs/1`;
  return receive(
    { method: 'GET', url, headers: {}, ...request },
    { fetch, clock: systemClock, timeoutMs: 5000, maxBodyBytes: 100, signal: undefined, ...wire },
  );
}

/** A server that gives everybody the same. */
function answering(status: number, headers: OutgoingHttpHeaders = {}, body?: string | Buffer): RequestListener {
  return (_, response) => response.writeHead(status, headers).end(body);
}

describe('an answer that comes whole', () => {
  it.each<[string, RequestListener, object]>([
    ['JSON', answering(200, json, '{"id":"1"}'), { status: 200, text: '{"id":"1"}', body: { id: '1' } }],
    ['of a JSON suffix', answering(400, { 'content-type': 'application/problem+json' }, '[1]'), { body: [1] }],
    [
      'that says so with a charset',
      answering(200, { 'content-type': 'Application/JSON; charset=utf-8' }, '1'),
      { body: 1 },
    ],
    [
      'lines of JSON',
      answering(200, { 'content-type': 'application/x-ndjson' }, '1\n{"a":2}\n'),
      { body: [1, { a: 2 }] },
    ],
    ['text', answering(500, { 'content-type': 'text/html' }, '<h1>'), { status: 500, text: '<h1>', body: '<h1>' }],
    ['JSON that does not say so', answering(200, {}, '{"id":"1"}'), { body: '{"id":"1"}' }],
    ['of no JSON that says so', answering(200, json, '{"id":'), { body: undefined, malformed: expect.any(String) }],
    ['none', answering(204), { status: 204, text: '', body: undefined }],
    ['none, although there is a type', answering(200, json), { text: '', body: undefined }],
    [
      'compressed',
      answering(200, { ...json, 'content-encoding': 'gzip' }, gzipSync('{"id":"1"}')),
      { body: { id: '1' } },
    ],
    ['of no UTF-8', answering(200, {}, Buffer.from([0x61, 0xff])), { text: 'a\ufffd' }],
    ['as long as may be', answering(200, {}, 'x'.repeat(100)), { text: 'x'.repeat(100) }],
  ])('body: %s', async (_, listener, wanted) => {
    expect(await receiveFrom(listener)).toMatchObject({ answer: wanted });
  });

  it('in pieces that cut a character in two is one text', async () => {
    const bytes = Buffer.from('"grün"');
    const received = await receiveFrom(async (_, response) => {
      response.writeHead(200, json).write(bytes.subarray(0, 4));
      await systemClock.sleep(20);
      response.end(bytes.subarray(4));
    });
    expect(received).toMatchObject({ answer: { text: '"grün"', body: 'grün' } });
  });

  it('has its headers by names in lower case', async () => {
    const received = await receiveFrom(answering(200, { 'X-Rate': '5', Location: '/runs/2' }));
    expect(received).toMatchObject({ answer: { headers: { 'x-rate': '5', location: '/runs/2' } } });
  });

  it.each([301, 302, 303, 307, 308])('and says %i is not followed', async (status) => {
    const asked: string[] = [];
    const received = await receiveFrom((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(status, { location: '/elsewhere' }).end();
    });
    expect(received).toMatchObject({ answer: { status, headers: { location: '/elsewhere' } } });
    expect(asked).toEqual(['/runs/1']);
  });
});

describe('a request', () => {
  it.each<[string, Partial<WrittenRequest>, object]>([
    [
      'with a body',
      { method: 'POST', headers: json, body: '"grün"' },
      { method: 'POST', type: 'application/json', text: '"grün"' },
    ],
    ['with a body that says no type', { method: 'PUT', body: 'x' }, { method: 'PUT', type: undefined, text: 'x' }],
    ['with an empty body', { method: 'POST', body: '' }, { method: 'POST', text: '' }],
    [
      'without one',
      { method: 'DELETE', headers: { 'x-tenant': 'north' } },
      { method: 'DELETE', tenant: 'north', text: '' },
    ],
    ['for the head alone', { method: 'HEAD' }, { method: 'HEAD' }],
  ])('%s goes out as it is written', async (_, request, wanted) => {
    let seen: object = {};
    await receiveFrom(
      async (incoming, response) => {
        const text = Buffer.concat(await Array.fromAsync<Buffer>(incoming)).toString();
        const { method, headers } = incoming;
        seen = { method, type: headers['content-type'], tenant: headers['x-tenant'], text };
        response.end();
      },
      {},
      request,
    );
    expect(seen).toMatchObject(wanted);
  });

  it('that cannot be sent is a lapse', async () => {
    const received = await receiveFrom(answering(200), {}, { url: 'http://127.0.0.1:1/runs' });
    expect(received).toEqual({ lapse: { kind: 'network', detail: expect.stringMatching(/, after \d+ ms$/) } });
  });
});

/** A server that begins an answer, and does not end it. */
function beginning(text: string, then: (response: ServerResponse, request: IncomingMessage) => void): RequestListener {
  return (request, response) => {
    response.writeHead(200, { ...json, 'content-length': 90 });
    response.write(text, () => then(response, request));
  };
}

describe('an answer that does not come whole is a lapse', () => {
  it.each<[string, RequestListener, string, RegExp]>([
    ['where nothing comes', () => {}, 'timeout', /^nothing came within 150 ms$/],
    [
      'where its end does not come',
      beginning('{"id"', () => {}),
      'timeout',
      /^status 200 and 5 bytes of a body came within 150 ms$/,
    ],
    [
      'where it drips for ever',
      (_, response) => {
        response.writeHead(200, json);
        const timer = setInterval(() => response.write(' '), 10);
        response.on('close', () => clearInterval(timer));
      },
      'timeout',
      /^status 200 and \d+ bytes of a body came within 150 ms$/,
    ],
    [
      'where the line is cut',
      beginning('{"id":', (response) => response.destroy()),
      'cut short',
      /^status 200 and 6 bytes of a body came, then .+, after \d+ ms$/,
    ],
    [
      'where the line is cut at once',
      (request) => request.socket.destroy(),
      'network',
      /^other side closed, after \d+ ms$/,
    ],
    [
      'where it is too long',
      answering(200, json, 'x'.repeat(101)),
      'too long',
      /^status 200 with a body of more than 100 bytes, the rest/,
    ],
  ])('%s', async (_, listener, kind, detail) => {
    const received = await receiveFrom(listener, { timeoutMs: kind === 'timeout' ? 150 : 5000 });
    expect(received).toEqual({ lapse: { kind, detail: expect.stringMatching(detail) } });
  });

  it.each<[string, Partial<Wire>]>([
    ['late', { timeoutMs: 100, maxBodyBytes: 1e9 }],
    ['too long', { timeoutMs: 5000 }],
  ])('and one that is %s is not listened to any longer', async (_, wire) => {
    let closed: Promise<unknown> | undefined;
    await receiveFrom((_request, response) => {
      closed = once(response, 'close');
      response.writeHead(200, json);
      const timer = setInterval(() => response.write('x'.repeat(60)), 10);
      response.on('close', () => clearInterval(timer));
    }, wire);
    await expect(closed).resolves.toBeDefined();
  });

  it('and one that is too long is left off by who sends it, also where no signal is heeded', async () => {
    let left = false;
    const endless = new ReadableStream({
      pull: (stream) => stream.enqueue(new Uint8Array(60)),
      cancel() {
        left = true;
      },
    });
    const received = await receiveFrom(answering(200), { fetch: async () => new Response(endless) });
    expect([received, left]).toEqual([{ lapse: { kind: 'too long', detail: expect.any(String) } }, true]);
  });
});

describe('a signal that aborts', () => {
  const reason = new Error('enough');

  it.each<[string, (abort: () => void) => RequestListener]>([
    ['before anything comes', (abort) => abort],
    ['in the middle of a body', (abort) => beginning('{"id":', abort)],
  ])('%s ends the wait with its own reason', async (_, listener) => {
    const controller = new AbortController();
    const { signal } = controller;
    const received = receiveFrom(
      listener(() => controller.abort(reason)),
      { signal },
    );
    await expect(received).rejects.toBe(reason);
  });

  it('beforehand lets nothing be sent', async () => {
    let asked = 0;
    const fetching = async (): Promise<Response> => {
      asked += 1;
      return new Response();
    };
    const wire = { signal: AbortSignal.abort(reason), fetch: fetching };
    await expect(receiveFrom(answering(200), wire)).rejects.toBe(reason);
    expect(asked).toBe(0);
  });
});
