import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FastResponse, NodeRequest, sendNodeResponse } from 'srvx/node';
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
  const server = createServer(async (req, res) => {
    await sendNodeResponse(res, await fetch(new NodeRequest({ req, res })));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = addressOf(server.address());
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('Failed to listen: the server has no port.');
  return address;
}
