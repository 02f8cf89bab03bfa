import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/client/create-client.ts';
import { createVirtualClock, type VirtualClock } from '../../src/clock/virtual-clock.ts';
import { expectedEnd, expectedHistory, historyOf, seenBy, withFailure } from './fixtures/expected-end.ts';
import { contractOf } from './fixtures/random-contract.ts';
import { type RandomWait, randomWait } from './fixtures/random-wait.ts';
import { createUnrulyServer } from './fixtures/unruly-server.ts';

const reason = { because: 'the page was left' };
const hourMs = 3_600_000;

/** How a promise has ended, by then. */
interface Ending {
  name?: string;
  /** What it resolved to, or rejected with. */
  end?: unknown;
  atMs?: number;
}

function follow(clock: VirtualClock, promise: Promise<unknown>): Ending {
  const ending: Ending = {};
  promise.then(
    (end) => Object.assign(ending, { name: 'finished', end, atMs: clock.now() }),
    (error: Error) => Object.assign(ending, { name: error.name, end: error, atMs: clock.now() }),
  );
  return ending;
}

/** Submits a job and waits for it. */
async function run({ states, lives, behaviors, submission, idleMs, pace, abortMs, random }: RandomWait) {
  const clock = createVirtualClock(Date.UTC(2026, 10, 2, 3, 4, 5, 678));
  const server = createUnrulyServer(clock, states, lives, behaviors, submission);
  const client = createClient(contractOf(states), { clock, fetch: server.fetch, random });
  const { askedMs = 0 } = submission(clock.now());
  const notBeforeMs = clock.now() + askedMs;
  const job = await client.submit('duplicateTask', {
    params: { path: { task_gid: '1' } },
    body: { data: { name: '' } },
  });
  await clock.advance(idleMs);

  const controller = new AbortController();
  const { signal } = controller;
  const beginMs = clock.now();
  const endMs = beginMs + pace.deadlineMs;
  const told: unknown[] = [];
  const ending = follow(clock, job.wait({ ...pace, signal, onState: (seen) => told.push(seen) }));
  await clock.advance(Math.min(abortMs ?? endMs, pace.deadlineMs));
  const isAborted = abortMs !== null && ending.atMs === undefined;
  if (isAborted) {
    controller.abort(reason);
    await clock.advance(0);
  }
  const seen = seenBy(server.log, pace, endMs, ending.atMs ?? endMs);
  const firstMs = Math.max(0, notBeforeMs - beginMs);
  return {
    clock,
    server,
    job,
    signal,
    beginMs,
    endMs,
    firstMs,
    told,
    ending,
    isAborted,
    seen,
    sent: server.log.length,
  };
}

async function hold(law: (wait: RandomWait, ran: Awaited<ReturnType<typeof run>>) => void | Promise<void>) {
  await fc.assert(
    fc.asyncProperty(randomWait(1), async (wait) => law(wait, await run(wait))),
    { numRuns: 300 },
  );
}

describe('whatever the job, the server and the options, a wait', () => {
  it('has ended by its deadline, and by an abort at once, with its reason', () =>
    hold((_wait, { ending, endMs, isAborted, clock }) => {
      expect(ending.atMs).toBeLessThanOrEqual(endMs);
      if (isAborted) expect(ending).toMatchObject({ end: reason, atMs: clock.now() });
    }));

  it('sends no more requests than it says', () =>
    hold(({ pace }, { sent }) => {
      expect(sent).toBeLessThanOrEqual(pace.deadlineMs / pace.minDelayMs + 10);
    }));

  it('looks neither sooner nor later than the last answer and its own pace want it to', () =>
    hold(({ pace: { minDelayMs, maxDelayMs } }, { server: { log }, seen, beginMs, endMs, firstMs }) => {
      const before = [{ endedMs: beginMs, askedMs: firstMs, isFailed: false }, ...seen.map(withFailure)];
      let early = 0;
      for (const [at, { sentMs }] of log.entries()) {
        const { endedMs = 0, askedMs, isFailed } = before[at] ?? {};
        const lastMs = Math.max(endedMs, endMs - minDelayMs);
        const floorMs = isFailed || early === 10 ? minDelayMs : 0;
        const askedForMs = askedMs === undefined ? undefined : Math.max(Math.min(askedMs, hourMs), floorMs);
        expect(sentMs).toBeGreaterThanOrEqual(Math.min(endedMs + (askedForMs ?? minDelayMs), lastMs));
        expect(sentMs).toBeLessThanOrEqual(
          Math.min(endedMs + (askedForMs ?? Math.max(minDelayMs, maxDelayMs)), lastMs),
        );
        if (sentMs < endedMs + minDelayMs) early++;
      }
    }));

  it('leaves nothing behind: no request, no timer, no listener', () =>
    hold(async (_wait, { clock, server, signal, sent }) => {
      expect(clock.pending).toBe(server.underWay);
      expect(getEventListeners(signal, 'abort')).toEqual([]);
      await clock.advance(1e9);
      expect(server.log).toHaveLength(sent);
    }));

  it('ends as the answers say, at once, and tells exactly what they showed', () =>
    hold(({ states, pace }, { ending, isAborted, seen, sent, told, endMs }) => {
      const expected = expectedEnd(states, seen);
      expect(told).toEqual(expectedHistory(states, seen));
      if (isAborted) {
        expect(expected).toBeUndefined();
        return;
      }
      expect(ending.name).toBe(expected?.name ?? 'DeadlineError');
      expect(ending.atMs).toBe(seen.at(-1)?.endedMs);
      expect(sent).toBe(expected === undefined ? seen.length : expected.at + 1);
      if (expected === undefined) expect(ending.atMs).toBeGreaterThanOrEqual(endMs - pace.minDelayMs);
      const history = historyOf(ending.end);
      if (history !== undefined) expect(history).toEqual(told);
    }));

  it('can be repeated after an abort or a deadline', () =>
    hold(async ({ states, lives: [life = []] }, { clock, server, job, ending, isAborted, sent }) => {
      if (!isAborted && ending.name !== 'DeadlineError') return;
      server.calmDown();
      const lifeMs = life.reduce((sum, { durationMs }) => sum + durationMs, 0);
      const deadlineMs = lifeMs + 2 * hourMs;
      const pace = { deadlineMs, timeoutMs: 30_000, minDelayMs: Math.ceil(deadlineMs / 20), maxDelayMs: deadlineMs };
      const endMs = clock.now() + deadlineMs;
      const again = follow(clock, job.wait(pace));
      await clock.advance(deadlineMs);
      const seen = seenBy(server.log.slice(sent), pace, endMs, again.atMs ?? endMs);
      expect(again.name).toBe(expectedEnd(states, seen)?.name ?? 'DeadlineError');
      const isOver = states.outcomes[`${life.at(-1)?.state}`] !== null;
      expect(again.name !== 'DeadlineError').toBe(isOver);
    }));
});
