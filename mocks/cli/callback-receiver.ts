import { systemClock } from '../../src/clock/clock.ts';
import type { ReceivedNotice } from '../../src/verify/evidence/evidence.ts';
import { readBody } from '../../src/verify/evidence/read-body.ts';
import type { Receiver } from '../../src/verify/run/run.ts';
import { listen } from '../adapters/node-http.ts';
import type { Reply } from '../engine/reply.ts';

/** A receiver that listens on a port. */
export interface ListeningReceiver extends Receiver {
  /** Closes the port. */
  close(): Promise<void>;
}

/** Where to hear callbacks. */
export interface ReceiverOptions {
  /** The port; 0 for a free one of the system's choice. */
  readonly port: number;
  /** The URL by which the server under test reaches that port; absent: this machine's own. */
  readonly publicUrl?: string | undefined;
}

/** Longest body of a callback that is kept, in bytes; the rest is thrown away unread. */
const maxBodyBytes = 1024 * 1024;

/**
 * Listens for callbacks: each job has a path of its own, and whatever comes is kept and thanked for. On this machine only,
 * unless there is a public URL.
 *
 * @throws {Error} with `code` `EADDRINUSE` when the port is taken
 */
export async function createReceiver({ port, publicUrl }: ReceiverOptions): Promise<ListeningReceiver> {
  const notices: ReceivedNotice[] = [];
  const server = await listen((request) => keep(request, notices, base), {
    port,
    ...(publicUrl !== undefined && { host: '0.0.0.0' }),
  });
  const base = (publicUrl ?? server.url).replace(/\/$/, '');
  return { url: base, urlFor: (name) => `${base}/callbacks/${name}`, notices, close: () => server.close() };
}

async function keep(request: Request, notices: ReceivedNotice[], base: string): Promise<Reply> {
  const bytes = new Uint8Array(await request.arrayBuffer()).subarray(0, maxBodyBytes);
  const headers = Object.fromEntries(request.headers);
  const { body } = readBody(headers['content-type'] ?? '', new TextDecoder().decode(bytes));
  const { pathname, search } = new URL(request.url);
  const path = pathname.slice(pathname.indexOf('/callbacks/'));
  notices.push({
    url: `${base}${path}${search}`,
    method: request.method,
    headers,
    body,
    receivedAtMs: systemClock.now(),
  });
  return { status: 200, headers: {}, body: null };
}
