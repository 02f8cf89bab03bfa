import { describe, expect, it } from 'vitest';
import { createTestClock } from '../../../mocks/vitest/test-clock.ts';
import { createDriver } from '../../../src/verify/run/driver.ts';
import type { Run } from '../../../src/verify/run/run.ts';
import { operationsAs } from '../../../src/verify/subject.ts';
import { press } from '../exchange-of.ts';
import { refuses, runOf, scriptOf, shows } from './run-of.ts';

const after = (seconds: number | string) => ({ 'retry-after': `${seconds}` });

/** Watches a job of a script; tells when it was looked at, and what came of it. */
async function watch(
  answers: readonly (() => Response | Promise<Response>)[],
  { until, submitted, ...changes }: Partial<Run> & { until?: string; submitted?: () => Response } = {},
) {
  const clock = createTestClock(0);
  const script = scriptOf(clock, ...(submitted === undefined ? [] : [submitted]), ...answers);
  const run = { ...runOf(script.fetch, { clock }), ...changes };
  const driver = createDriver(run, 'a story');
  const [operation] = operationsAs(press, 'submit');
  if (operation === undefined) throw new Error('Nothing can be submitted.');
  const [draft] = driver.drafts(operation);
  const [own] = submitted === undefined ? [] : await driver.submit(draft, { kind: 'valid', data: 'example' });
  const watching = driver.watch(own ?? { jobId: 'run-1', lifecycle: 'run' }, until);
  const ending = await clock.until(watching).then(
    (last) => last?.states[0] ?? 'nothing',
    (error: Error) => `${error.name}: ${error.message}`,
  );
  const looks = script.asked.filter(({ method }) => method === 'GET').map(({ atMs }) => atMs);
  return { looks, ending, run };
}

describe('a job is watched', () => {
  it('until it has ended', async () => {
    const { looks, ending } = await watch([shows('queued'), shows('printing'), shows('printed'), shows('queued')]);
    expect([looks.length, ending]).toEqual([3, 'printed']);
  });

  it.each([
    ['queued', 1],
    ['printing', 3],
  ])('until it is %s', async (until, wanted) => {
    const { looks, ending } = await watch([shows('queued'), shows('queued'), shows('printing'), shows('printed')], {
      until,
    });
    expect([looks.length, ending]).toEqual([wanted, until]);
  });

  it('at the pace of the client: first often, then every few seconds', async () => {
    const { looks } = await watch([...Array(8).fill(shows('queued')), shows('printed')]);
    const pausesMs = looks.slice(1).map((atMs, index) => atMs - (looks[index] ?? 0));
    expect(pausesMs.every((pauseMs, index) => pauseMs >= (pausesMs[index - 1] ?? 0))).toBe(true);
    expect(pausesMs[0]).toBeLessThanOrEqual(1000);
    expect(pausesMs.at(-1)).toBeGreaterThanOrEqual(5000);
  });

  it('closely where it takes the course that it was asked for', async () => {
    const { looks } = await watch([...Array(12).fill(shows('queued')), shows('printed')], { isSteered: true });
    const pausesMs = looks.slice(1).map((atMs, index) => atMs - (looks[index] ?? 0));
    expect(Math.min(...pausesMs)).toBeGreaterThanOrEqual(20);
    expect(Math.max(...pausesMs)).toBeLessThanOrEqual(120);
  });

  it('once where the server has no state', async () => {
    const { looks, ending } = await watch([shows('queued')], { isStateless: true });
    expect([looks, ending]).toEqual([[0], 'queued']);
  });
});

describe('a server that asks for time', () => {
  it.each<[string, Parameters<typeof watch>[0], readonly number[]]>([
    ['with a job', [shows('queued', after(5)), shows('queued', after(7)), shows('printed')], [0, 5000, 12_000]],
    ['by a date', [shows('queued', after('Thu, 01 Jan 1970 00:00:09 GMT')), shows('printed')], [0, 9000]],
    ['since it is busy', [refuses(429, after(6)), shows('printed')], [0, 6000]],
    ['since it is away', [refuses(503, after(8)), shows('printed')], [0, 8000]],
    ['while it is steered', [refuses(429, after(2)), shows('queued', after(1)), shows('printed')], [0, 2000, 3000]],
  ])('%s is not asked sooner', async (name, answers, wanted) => {
    const { looks } = await watch(answers, { isSteered: name.includes('steered') });
    expect(looks).toEqual(wanted);
  });

  it('is not asked sooner by anybody else', async () => {
    const clock = createTestClock(0);
    const script = scriptOf(
      clock,
      refuses(503, after(6)),
      shows('queued', after(4)),
      shows('printed'),
      shows('printed'),
    );
    const driver = createDriver(runOf(script.fetch, { clock }), 'a story');
    const job = { jobId: 'run-1', lifecycle: 'run' };
    for (const kind of ['poll', 'look again', 'look again'] as const) await clock.until(driver.look(job, { kind }));
    expect(script.asked.map(({ atMs }) => atMs)).toEqual([0, 6000, 10_000, 10_000]);
  });

  it.each<[string, () => Response, number]>([
    ['says so with the submission', shows('queued', after(4), 202), 4000],
    ['says nothing with the submission', shows('queued', {}, 202), 0],
  ])('and %s is first asked then', async (_, submitted, firstMs) => {
    const { looks } = await watch([shows('printed')], { submitted });
    expect(looks).toEqual([firstMs]);
  });
});

const lost = 'Undone: job run-1 was lost sight of: ';

describe('a job that', () => {
  // Three times the five seconds that its longest life takes, and half a minute.
  it('never ends is given up when several of its lives are over', async () => {
    const { ending, run } = await watch([shows('printing')]);
    expect(ending).toBe('Undone: job run-1 was still printing after 45 s');
    expect(run.clock.now()).toBeLessThanOrEqual(45_000);
  });

  it('never ends is given up with the run', async () => {
    const { ending, run } = await watch([shows('printing')], { endMs: 10_000 });
    expect(ending).toBe('Undone: job run-1 was still printing after 10 s');
    expect(run.clock.now()).toBeLessThanOrEqual(10_000);
  });

  it.each<[string, Parameters<typeof watch>[0], number, string]>([
    ['is not found', [refuses(404)], 1, lost],
    ['is lost on the way', [shows('queued'), refuses(404)], 2, lost],
    ['is in a state that there is not', [shows('queued'), shows('folded')], 2, lost],
    ['is hidden behind errors', [shows('queued'), refuses(500)], 11, lost],
    [
      'is hidden behind statuses that there are not',
      [shows('queued'), () => Object.defineProperty(new Response(), 'status', { value: 999 })],
      11,
      lost,
    ],
    ['shows after errors', [refuses(500), refuses(503), shows('printed')], 3, 'printed'],
    [
      'nobody tells of',
      [() => Promise.reject(new Error('The line is dead.'))],
      3,
      'Undone: 3 requests in a row got no whole answer',
    ],
  ])('%s', async (_, answers, looks, ending) => {
    const watched = await watch(answers);
    expect([watched.looks.length, watched.ending]).toEqual([
      looks,
      ending === lost ? expect.stringContaining(lost) : ending,
    ]);
  });
});

it.each<[string, () => Response]>([
  ['not known everywhere yet', refuses(404)],
  ['not shown yet', () => new Response(null, { status: 204 })],
])('a new job that is %s is looked for again', async (_, answer) => {
  const { ending } = await watch([answer, shows('printed')], { submitted: shows('queued', {}, 202) });
  expect(ending).toBe('printed');
});

it('who gives up the run gives up the watch, with the reason as it is', async () => {
  const controller = new AbortController();
  const clock = createTestClock(0);
  const run = runOf(async () => shows('queued')(), { clock, signal: controller.signal });
  const watching = createDriver(run, 'a story').watch({ jobId: 'run-1', lifecycle: 'run' });
  const rejected = expect(watching).rejects.toBe('enough');
  await clock.advance(10_000);
  controller.abort('enough');
  await rejected;
});
