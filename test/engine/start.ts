import { createTwin, type Twin, type TwinOptions } from '../../mocks/engine/create-twin.ts';
import { createVirtualClock, type VirtualClock } from '../../src/clock/virtual-clock.ts';
import type { Contract } from '../../src/contract/contract.ts';

/** What is sent beside method and path. */
export interface Sending {
  /** A text goes as it is; everything else as JSON, with its content type. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly prefer?: string;
}

/** An answer, read to its end. */
export interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The text as JSON where it says that it is, else the text. */
  readonly body: unknown;
}

/** A twin in the test's own time. */
export interface Started {
  readonly twin: Twin;
  readonly clock: VirtualClock;
  /** Sends `<METHOD> <path below the base path>`; throws where the twin reports a defect of its own. */
  send(line: string, sending?: Sending): Promise<Received>;
}

/** When the tests' clocks begin. */
export const startMs: number = Date.parse('2026-03-09T14:00:00.000Z');

/** Starts a twin whose time only passes when the test says so. */
export function start(contract: Contract, options: TwinOptions = {}): Started {
  const clock = createVirtualClock(startMs);
  const defects: unknown[] = [];
  const twin = createTwin(contract, { clock, onError: (error) => void defects.push(error), ...options });
  return {
    twin,
    clock,
    async send(line, sending) {
      const response = await twin.fetch(toRequest(line, twin.basePath, sending));
      const [defect] = defects.splice(0);
      if (defect !== undefined) throw new Error(`The twin reports a defect of its own at ${line}.`, { cause: defect });
      return receive(response);
    },
  };
}

function toRequest(line: string, basePath: string, { body, headers = {}, prefer }: Sending = {}): Request {
  const [method = 'GET', path = '/'] = line.split(' ');
  const isText = typeof body === 'string' || body instanceof FormData || body instanceof URLSearchParams;
  return new Request(`http://localhost${basePath}${path}`, {
    method,
    headers: {
      ...(body !== undefined && !isText && { 'content-type': 'application/json' }),
      ...(prefer !== undefined && { prefer }),
      ...headers,
    },
    ...(body !== undefined && { body: isText ? body : JSON.stringify(body) }),
  });
}

async function receive(response: Response): Promise<Received> {
  const headers = Object.fromEntries(response.headers);
  const text = await response.text();
  const isJson = /[/+]json/.test(headers['content-type'] ?? '');
  return { status: response.status, headers, text, body: isJson && text !== '' ? JSON.parse(text) : text };
}

/** The id that an answer shows. */
export function idOf(body: unknown): string {
  if (typeof body === 'object' && body !== null && 'id' in body) return String(body.id);
  throw new TypeError(`${JSON.stringify(body)} shows no id.`);
}
