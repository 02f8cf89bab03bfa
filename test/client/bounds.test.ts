import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/client/create-client.ts';
import { createVirtualClock } from '../../src/clock/virtual-clock.ts';
import { createScriptedFetch, type Step } from './fixtures/scripted-fetch.ts';
import { studio } from './fixtures/studio.ts';
import { endOf } from './fixtures/studio-job.ts';

const retryAfter = fc.oneof(
  fc.constantFrom(
    '0',
    '1',
    '-5',
    'soon',
    '1e9',
    '9'.repeat(30),
    'Thu, 01 Jan 1970 00:00:09 GMT',
    'Fri, 31 Dec 9999 23:59:59 GMT',
  ),
  fc.nat({ max: 100_000 }).map(String),
);
const headers = fc.option(retryAfter).map((value) => (value === null ? {} : { 'retry-after': value }));
const status = fc.constantFrom(
  'not_started',
  'in_progress',
  'in_progress',
  'in_progress',
  'succeeded',
  'failed',
  'lost',
);

/** Whatever a server may do, mostly going on with the job. */
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({ status, headers })
      .map(({ status, headers }) => Response.json({ data: { status } }, { headers })),
  },
  {
    weight: 3,
    arbitrary: fc.record({ status: fc.constantFrom(429, 500, 503), headers }).map((init) => new Response(null, init)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Step>(
      new TypeError('fetch failed'),
      'hangs',
      new Response('<html>'),
      new Response(null, { status: 404 }),
    ),
  },
);

const pace = fc.record({
  deadlineMs: fc.integer({ min: 1, max: 1_000_000 }),
  timeoutMs: fc.integer({ min: 1, max: 60_000 }),
  minDelayMs: fc.integer({ min: 1000, max: 20_000 }),
  maxDelayMs: fc.integer({ min: 1, max: 100_000 }),
});

describe('whatever a server does', () => {
  it('a wait ends by its deadline, and sends no more requests than it says', async () => {
    const steps = fc.array(step, { minLength: 1, maxLength: 40 });
    const jitter = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    await fc.assert(
      fc.asyncProperty(steps, pace, fc.array(jitter, { minLength: 1 }), async (script, options, draws) => {
        const clock = createVirtualClock(1000);
        const fetch = createScriptedFetch(clock, ...script);
        let drawn = 0;
        const random = () => draws[drawn++ % draws.length] ?? 0;
        const wait = createClient(studio, { clock, fetch, random }).open('7').wait(options);
        const { atMs } = await endOf(clock, wait, options.deadlineMs);
        expect(atMs - 1000).toBeLessThanOrEqual(options.deadlineMs);
        expect(fetch.requests.length).toBeLessThanOrEqual(options.deadlineMs / options.minDelayMs + 10);
        expect(clock.pending).toBe(0);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
