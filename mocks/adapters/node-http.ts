import { FastResponse, serve } from 'srvx/node';
import type { TwinOptions } from '../engine/create-twin.ts';

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

/** Creates answers in the way that costs a Node server least; pass it to `createTwin` as `createResponse`. */
export const createFastResponse: NonNullable<TwinOptions['createResponse']> = (body, init) =>
  new FastResponse(body, init);

/**
 * Serves a function from request to answer over HTTP.
 *
 * @throws {Error} with `code` `EADDRINUSE` when the port is taken, or what else the system says
 */
export async function listen(
  fetch: (request: Request) => Promise<Response>,
  { port = 0, host = '127.0.0.1' }: ListenOptions = {},
): Promise<HttpServer> {
  const server = serve({ fetch, port, hostname: host, manual: true, silent: true, gracefulShutdown: false });
  await server.serve();
  const url = new URL(server.url ?? '');
  return { url: url.origin, port: Number(url.port), close: () => server.close(true) };
}
