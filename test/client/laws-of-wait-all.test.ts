import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/client/create-client.ts';
import { type Settled, waitAll } from '../../src/client/wait-all.ts';
import { createVirtualClock } from '../../src/clock/virtual-clock.ts';
import { expectedEnd, expectedHistory, historyOf, seenBy } from './fixtures/expected-end.ts';
import { contractOf } from './fixtures/random-contract.ts';
import { type RandomWait, randomWait } from './fixtures/random-wait.ts';
import { createUnrulyServer, type Exchange } from './fixtures/unruly-server.ts';

const reason = { because: 'the page was left' };

/** How many jobs one request can show (`null`: one by one), and how many requests may be under way at once. */
interface Together {
  readonly max: number | null;
  readonly concurrency: number;
}

const together: fc.Arbitrary<Together> = fc.record({
  max: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4 }),
  concurrency: fc.integer({ min: 1, max: 4 }),
});

/** Waits for all jobs of a server. */
async function run(
  { states, lives, behaviors, submission, pace, abortMs, random }: RandomWait,
  { max, concurrency }: Together,
) {
  const clock = createVirtualClock(Date.UTC(2026, 10, 2, 3, 4, 5, 678));
  const server = createUnrulyServer(clock, states, lives, behaviors, submission);
  const client = createClient(contractOf(states, max ?? undefined), { clock, fetch: server.fetch, random });
  const jobs = lives.map((_, at) => client.open(`${at}`));
  const controller = new AbortController();
  const { signal } = controller;
  const endMs = clock.now() + pace.deadlineMs;
  const ending: { ends?: Settled[]; error?: unknown; atMs?: number } = {};
  waitAll(jobs, { ...pace, signal, concurrency }).then(
    (ends) => Object.assign(ending, { ends, atMs: clock.now() }),
    (error) => Object.assign(ending, { error, atMs: clock.now() }),
  );
  await clock.advance(Math.min(abortMs ?? pace.deadlineMs, pace.deadlineMs));
  const isAborted = abortMs !== null && ending.atMs === undefined;
  if (isAborted) controller.abort(reason);
  await clock.advance(0);
  return { clock, server, jobs, signal, endMs, ending, isAborted, sent: server.log.length };
}

type Ran = Awaited<ReturnType<typeof run>>;

async function hold(law: (ran: Ran, wait: RandomWait, together: Together) => void | Promise<void>) {
  const property = fc.asyncProperty(randomWait(12), together, async (wait, given) =>
    law(await run(wait, given), wait, given),
  );
  await fc.assert(property, { numRuns: 300 });
}

/** A refusal of a request about many jobs is nobody's end: they are asked for apart then, see `wait-all.test.ts`. */
function hasRefusedMany({ server: { log } }: Ran): boolean {
  return log.some(({ does, ids }) => does === 'refuses' && ids.length > 1);
}

describe('whatever the jobs, the server and the options, waiting for all', () => {
  it('has ended by its deadline, and by an abort at once, with its reason', () =>
    hold(({ ending, endMs, isAborted, clock }) => {
      expect(ending.atMs).toBeLessThanOrEqual(endMs);
      if (isAborted) expect(ending).toEqual({ error: reason, atMs: clock.now() });
      else expect(ending.error).toBeUndefined();
    }));

  it('tells of each job once, in their order, how it ended, as the answers say', () =>
    hold((ran, { states, pace }) => {
      const { ending, jobs, server, endMs } = ran;
      const { log } = server;
      if (ran.isAborted || hasRefusedMany(ran)) return;
      expect(ending.ends?.map(({ job }) => job)).toEqual(jobs);
      for (const { job, ...end } of ending.ends ?? []) {
        const own = log.filter(({ ids }) => ids.includes(job.id));
        const alone = own.map((each) => ({ ...each, shown: [each.shown[each.ids.indexOf(job.id)] ?? ''] }));
        const seen = seenBy(alone, pace, endMs, endMs);
        const name = expectedEnd(states, seen)?.name ?? 'DeadlineError';
        expect(end).toMatchObject(name === 'finished' ? { value: { id: job.id } } : { reason: { name } });
        const history = historyOf(end.status === 'fulfilled' ? end.value : end.reason);
        if (history !== undefined) expect(history).toEqual(expectedHistory(states, seen));
      }
    }));

  it('shares the requests, and asks no more for what has ended', () =>
    hold((ran, { pace, states }, { max, concurrency }) => {
      const { server, jobs, endMs } = ran;
      const { log } = server;
      if (hasRefusedMany(ran)) return;
      const most = max ?? 1;
      const batchOf = (id: string) => Math.floor(Number(id) / most);
      const batches = Map.groupBy(log, ({ ids: [id = ''] }) => batchOf(id));
      expect(batches.size).toBeLessThanOrEqual(Math.ceil(jobs.length / most));
      for (const [batch, requests] of batches) {
        expect(requests.length).toBeLessThanOrEqual(pace.deadlineMs / pace.minDelayMs + 10);
        const over = new Set<string>();
        for (const { ids, shown, does } of requests) {
          expect(ids.every((id) => batchOf(id) === batch && !over.has(id))).toBe(true);
          if (does !== 'shows the job') continue;
          for (const [at, id] of ids.entries()) if (states.outcomes[shown[at] ?? '']) over.add(id);
        }
      }
      for (const { sentMs } of log) {
        const given = (each: Exchange) => each.endedMs ?? Math.min(each.sentMs + pace.timeoutMs, endMs);
        const underWay = log.filter((each) => each.sentMs <= sentMs && sentMs < given(each));
        expect(underWay.length).toBeLessThanOrEqual(concurrency);
      }
    }));

  it('leaves nothing behind: no request, no timer, no listener', () =>
    hold(async ({ clock, server, signal, sent }) => {
      expect(clock.pending).toBe(server.underWay);
      expect(getEventListeners(signal, 'abort')).toEqual([]);
      await clock.advance(1e9);
      expect(server.log).toHaveLength(sent);
    }));
});
