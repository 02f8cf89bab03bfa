import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { NodeRequest } from 'srvx/node';
import type { Reply } from '../engine/reply.ts';

/** A server that answers on a port. */
export interface HttpServer {
  /** Base URL, without a slash at the end. */
  readonly url: string;
  /** The port that it listens on. */
  readonly port: number;
  /** Closes the port and every connection at once; resolves when they are gone. */
  close(): Promise<void>;
}

/** Where to listen. */
export interface ListenOptions {
  /**
   * The port; 0 for a free one of the system's choice.
   *
   * @defaultValue 0
   */
  readonly port?: number;
  /**
   * The address, such as `0.0.0.0` for all of this machine's.
   *
   * @defaultValue 127.0.0.1, so that nobody else on the network reaches it
   */
  readonly host?: string;
}

/**
 * Serves a function from request to reply over HTTP.
 *
 * @param answer - of a twin or a host; total: a connection whose reply fails is cut
 * @param options - where to listen
 * @throws {Error} with `code` `EADDRINUSE` when the port is taken, or what else the system says
 * @example
 * import { listen } from 'jobtwin/server';
 *
 * const server = await listen(twin.answer);
 * console.log(`${server.url}${twin.basePath}`);
 * await server.close();
 */
export async function listen(
  answer: (request: Request) => Promise<Reply>,
  { port = 0, host = '127.0.0.1' }: ListenOptions = {},
): Promise<HttpServer> {
  const server = createServer((req, res) => void serve(answer, req, res));
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

async function serve(
  answer: (request: Request) => Promise<Reply>,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  try {
    send(res, await answer(new NodeRequest({ req, res })));
  } catch (error) {
    res.destroy(error instanceof Error ? error : undefined);
  }
}

/** Head and body go out in one write: apart, they cost a tenth of a bare answer more. */
function send(res: ServerResponse, { status, headers, body }: Reply): void {
  if (body === null) res.writeHead(status, headers).end();
  else res.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
}
