import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Bytes } from './python-dialects.ts';

/** An answer as it came in. */
export interface Answer {
  readonly status: number;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** One connection that is kept alive: requests go out one after the other. */
export interface Connection {
  /** @throws {Error} when the server closes the connection, or has closed it, instead of answering whole */
  exchange(request: Bytes): Promise<Answer>;
  close(): void;
}

/** Opens a connection to a port of this machine, with nothing of an HTTP client in between. */
export async function openConnection(port: number): Promise<Connection> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  // Head and body are to arrive apart, as they are written.
  socket.setNoDelay(true);
  return {
    async exchange({ head, body }) {
      if (socket.destroyed)
        throw new Error(`Failed to send ${head.split('\r\n', 1)}: the server has closed the connection.`);
      const answered = readAnswer(socket);
      socket.write(head);
      if (body !== '') socket.write(body);
      return answered;
    },
    close: () => void socket.destroy(),
  };
}

function readAnswer(socket: Socket): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  let received = Buffer.alloc(0);
  const read = (chunk: Buffer): void => {
    received = Buffer.concat([received, chunk]);
    try {
      const answer = parseAnswer(received);
      if (answer !== undefined) resolve(answer);
    } catch (error) {
      reject(error);
    }
  };
  const fail = (): void => reject(new Error(`Failed to read an answer: the server closed after "${received}".`));
  socket.on('data', read).once('close', fail);
  return promise.finally(() => socket.off('data', read).off('close', fail));
}

/** The answer, once all of it is there. What has a body must say its length: 204 has none. */
function parseAnswer(received: Buffer): Answer | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [statusLine = '', ...fields] = received.subarray(0, end).toString('latin1').split('\r\n');
  const status = Number(statusLine.split(' ')[1]);
  const headers = Object.fromEntries(
    fields.map((field) => {
      const colon = field.indexOf(':');
      return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()];
    }),
  );
  const lengthBytes = status === 204 ? 0 : Number(headers['content-length']);
  const body = received.subarray(end + 4);
  if (Number.isNaN(lengthBytes)) throw new Error(`Failed to read an answer: it does not say its length: ${statusLine}`);
  return body.length < lengthBytes ? undefined : { status, headers, text: body.toString() };
}
