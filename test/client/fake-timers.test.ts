import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../../src/client/create-client.ts';
import { waitAll } from '../../src/client/wait-all.ts';
import { systemClock } from '../../src/clock/clock.ts';
import { createScriptedFetch, type Step } from './fixtures/scripted-fetch.ts';
import { studio } from './fixtures/studio.ts';
import { jobAnswer } from './fixtures/studio-job.ts';

// What a client does that was told of no clock, no chance and no fetch; all else is in wait.test.ts, by fake timers as well.

const dayMs = 86_400_000;
const running = jobAnswer('in_progress');
const succeeded = jobAnswer('succeeded');

beforeEach(() => void vi.useFakeTimers({ now: 0 }));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Replaces the fetch that everybody has. */
function stubFetch(...script: readonly Step[]) {
  const fetch = createScriptedFetch(systemClock, ...script);
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

/** The end of a promise within the time, of which no timer is left. */
async function endWithin<Value>(durationMs: number, promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(durationMs);
  expect(vi.getTimerCount()).toBe(0);
  return promise;
}

describe('by fake timers and a replaced fetch', () => {
  it('a wait goes on, at the pace that it has by itself', async () => {
    const client = createClient(studio);
    const fetch = stubFetch(running, running, running, running, succeeded);
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    await expect(endWithin(60_000, client.open('7').wait())).resolves.toMatchObject({ state: 'succeeded' });
    expect(fetch.timesMs).toEqual([0, 750, 2000, 4250, 8500]);
  });

  it('a wait takes no longer than it may, also by itself', async () => {
    stubFetch('hangs', running, 'hangs', running);
    const ended = endWithin(600_000, createClient(studio).open('7').wait());
    await expect(ended).rejects.toMatchObject({ name: 'DeadlineError', deadlineMs: 600_000, lastState: 'in_progress' });
  });

  it('many jobs are waited for', async () => {
    stubFetch(running, jobAnswer('failed'), succeeded);
    const client = createClient(studio);
    const ends = await endWithin(60_000, waitAll([client.open('7'), client.open('8')]));
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  it.each([
    { what: 'delays', script: [running, succeeded], options: { minDelayMs: 30 * dayMs }, timesMs: [0, 30 * dayMs] },
    {
      what: 'requests',
      script: ['hangs', succeeded] as const,
      options: { timeoutMs: 40 * dayMs, minDelayMs: dayMs, maxDelayMs: dayMs },
      timesMs: [0, 41 * dayMs],
    },
  ])('$what may take longer than a timer can run', async ({ script, options, timesMs }) => {
    const fetch = stubFetch(...script);
    const ended = createClient(studio)
      .open('7')
      .wait({ deadlineMs: 100 * dayMs, ...options });
    await expect(endWithin(100 * dayMs, ended)).resolves.toMatchObject({ state: 'succeeded' });
    expect(fetch.timesMs).toEqual(timesMs);
  });
});
