import { inside } from '../engine/sketches/start-sketch.ts';
import type { Answer } from './connection.ts';
import type { Call } from './python-dialects.ts';
import { jsonOf, type Wire } from './start-wire.ts';

/** What the vendor's samples send with every request, a JSON content type where there is no body, too. */
export const sampleHeaders = {
  Accept: 'application/json, application/javascript, text/javascript, text/json',
  'Content-Type': 'application/json',
};

export const token = { Authorization: 'Bearer eyJhbGciOiJSUzI1NiJ9.e30.c2ln' };

/** Often enough to see every status on its way. */
const pollMs = 500;
const timeoutMs = 60_000;

/** The call that a link of an answer asks for: `type` is its method, and its URL leads to where the request went. */
export function toCall(wire: Wire, shown: unknown, relation: string, headers: Call['headers'] = {}): Call {
  const href = String(inside(shown, '_links', relation, 'href'));
  if (!href.startsWith(`${wire.origin}/`)) throw new TypeError(`The link "${relation}" leads elsewhere: ${href}.`);
  const method = inside(shown, '_links', relation, 'type') ?? 'GET';
  return { line: `${method} ${href.slice(wire.origin.length)}`, headers };
}

/**
 * Reads a job by its own link until it has ended.
 *
 * @returns one reading for each status on its way, the submission's answer first
 * @throws {Error} when it cannot be read, or has not ended in time
 */
export async function pollToEnd(wire: Wire, submitted: Answer): Promise<unknown[]> {
  const seen = [jsonOf(submitted)];
  for (let waitedMs = 0; waitedMs <= timeoutMs; waitedMs += pollMs) {
    const answer = await wire.send(toCall(wire, seen.at(-1), 'self', sampleHeaders));
    if (answer.status !== 200) throw new Error(`Failed to read a job: ${answer.status} ${answer.text}`);
    const job = jsonOf(answer);
    const status = inside(job, 'status');
    if (status !== inside(seen.at(-1), 'status')) seen.push(job);
    if (['COMPLETE', 'ERROR', 'STOPPED'].includes(String(status))) return seen;
    await wire.clock.advance(pollMs);
  }
  throw new Error(`Failed to poll a job: it has not ended within ${timeoutMs} ms.`);
}
