import { resolve } from 'node:path';
import { listen } from '../../mocks/adapters/node-http.ts';
import type { VirtualClock } from '../../src/clock/virtual-clock.ts';
import { createFreshTwin } from '../contract/transports/fresh-twin.ts';
import { type Answer, openConnection } from './connection.ts';
import type { Call, Dialect } from './python-dialects.ts';

/** A twin behind a port, in the test's own time. */
export interface Wire {
  readonly clock: VirtualClock;
  /** Scheme, host and port; what stands before the path. */
  readonly origin: string;
  /** Sends a call over the one connection, with the session's headers. */
  send(call: Call): Promise<Answer>;
  /** Closes the connection and the port. */
  stop(): Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');

/** Serves the twin of a document of openapi/, and connects to it. */
export async function startWire(
  document: string,
  dialect: Dialect,
  session: Readonly<Record<string, string>>,
): Promise<Wire> {
  const twin = await createFreshTwin(resolve(root, 'openapi', document));
  const server = await listen(twin.answer);
  const connection = await openConnection(server.port);
  return {
    clock: twin.clock,
    origin: server.url,
    send: (call) => connection.exchange(dialect(call, `127.0.0.1:${server.port}`, session)),
    async stop() {
      connection.close();
      await server.close();
    },
  };
}

/** The body as JSON, whatever type it has: that is how the clients read it. */
export function jsonOf({ text }: Answer): unknown {
  return JSON.parse(text);
}
