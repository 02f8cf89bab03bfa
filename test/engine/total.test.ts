import { glob } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTwin } from '../../mocks/engine/create-twin.ts';
import { createVirtualClock, type VirtualClock } from '../../src/clock/virtual-clock.ts';
import { loadContract } from '../../src/contract/compile-contract.ts';
import { type AnyRequest, anyRequest, someId } from './any-request.ts';
import { startMs } from './start.ts';

/** A twin answers whatever is sent to it: never by an error of its own, and never not at all. */
const documents = (await Array.fromAsync(glob('{openapi,test/fixtures/sketches}/*.yaml'))).sort();

describe.each(documents)('the twin of %s', (document) => {
  it('answers every request, and by no defect of its own', { timeout: 120_000 }, async () => {
    const contract = await loadContract(document);
    const clock = createVirtualClock(startMs);
    const defects: unknown[] = [];
    const twin = createTwin(contract, {
      clock,
      maxBodyBytes: 10_000,
      fetch: () => Promise.reject(new Error('Nobody is there to be called back.')),
      onError: (error) => void defects.push(error),
    });
    const ids: string[] = [];
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(anyRequest(contract), fc.nat(5_000), async (made, passMs) => {
        const request = toRequest(made, twin.basePath, ids.at(-1) ?? 'none');
        if (request === undefined) return;
        const response = await letPass(clock, twin.fetch(request), passMs);
        const text = await response.text();
        // What looks like an id may be one; the path of a later request will tell.
        const shown = `${response.headers.get('location')} ${response.headers.get('operation-location')} ${text}`;
        ids.push(...(shown.match(/[\w-]{5,}/g) ?? []).filter((word) => /\d/.test(word)).slice(0, 1));
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
        expect(defects, text).toEqual([]);
        expect(response.status, text).not.toBe(500);
      }),
      { numRuns: 2_000 },
    );
    const count = (from: number, to: number): number =>
      [...statuses].reduce((sum, [status, times]) => sum + (status >= from && status < to ? times : 0), 0);
    // Otherwise the property would hold of nothing.
    expect(count(200, 300)).toBeGreaterThan(100);
    expect(count(400, 500)).toBeGreaterThan(100);
  });
});

/** A request as far as the Fetch standard lets it be made; `undefined` where it does not. */
function toRequest({ method, path, headers, body }: AnyRequest, basePath: string, id: string): Request | undefined {
  const sendable = Object.entries(headers).filter(([, value]) => /^[\t -~]*$/.test(value));
  const isBodiless = /^(get|head)$/i.test(method);
  try {
    return new Request(`http://localhost${basePath}${path.replaceAll(someId, id)}`, {
      method,
      headers: sendable,
      ...(body !== undefined && !isBodiless && { body }),
    });
  } catch {
    return undefined;
  }
}

/** Lets time pass until the answer is there: a request may prefer to wait for its job. */
async function letPass(clock: VirtualClock, answering: Promise<Response>, passMs: number): Promise<Response> {
  let isAnswered = false;
  const answer = answering.finally(() => {
    isAnswered = true;
  });
  await clock.advance(passMs);
  for (let turns = 0; !isAnswered && turns < 100; turns += 1) await clock.advance(60_000);
  return answer;
}
