import { createServer, type ServerResponse } from 'node:http';
import { NodeRequest } from 'srvx/node';
import type { Reply } from '../engine/reply.ts';

/** A server that answers on a port. */
export interface HttpServer {
  /** Base URL, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Closes the port and every connection at once; resolves when they are gone. */
  close(): Promise<void>;
}

/** Where to listen. */
export interface ListenOptions {
  /** Default: 0, a free port of the system's choice. */
  readonly port?: number;
  /** Default: 127.0.0.1, so that nobody else on the network reaches it. */
  readonly host?: string;
}

/**
 * Serves a function from request to reply over HTTP.
 *
 * @param answer - total: a connection whose reply fails is cut
 * @throws {Error} with `code` `EADDRINUSE` when the port is taken, or what else the system says
 */
export async function listen(
  answer: (request: Request) => Promise<Reply>,
  { port = 0, host = '127.0.0.1' }: ListenOptions = {},
): Promise<HttpServer> {
  const server = createServer((req, res) => {
    answer(new NodeRequest({ req, res })).then(
      (reply) => send(res, reply),
      (error) => res.destroy(error),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const address = server.address();
  const bound = address === null || typeof address === 'string' ? port : address.port;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`, port: bound, close };
}

/** Head and body go out in one write: two cost twice. */
function send(res: ServerResponse, { status, headers, body }: Reply): void {
  if (body === null) res.writeHead(status, headers).end();
  else res.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
}
