import { describe, expect, it } from 'vitest';
import { createTestClock } from '../../../mocks/vitest/test-clock.ts';
import { createDriver, type Driver } from '../../../src/verify/run/driver.ts';
import type { RunSettings } from '../../../src/verify/run/run.ts';
import type { Scenario } from '../../../src/verify/run/scenario.ts';
import { operationsAs } from '../../../src/verify/subject.ts';
import { pressChangedBy } from '../checks/changed-press.ts';
import { press } from '../exchange-of.ts';
import { refuses, runOf, scriptOf, shows } from './run-of.ts';

const valid = { kind: 'valid', data: 'example' } as const;
const accepts = (headers: Record<string, string> = {}) => shows('queued', headers, 202);
const breaksOff = (): Response => {
  throw new Error('The line is dead.');
};
const applies = { 'preference-applied': 'outcome=failure' };

function firstDraft(driver: Driver) {
  const [operation] = operationsAs(press, 'submit');
  if (operation === undefined) throw new Error('Nothing can be submitted.');
  return driver.drafts(operation)[0];
}

/** A driver on a script. */
function driverOf(answers: readonly (() => Response)[], settings: Partial<RunSettings> = {}) {
  const clock = createTestClock(0);
  const script = scriptOf(clock, ...answers);
  const run = runOf(script.fetch, { ...settings, clock });
  const driver = createDriver(run, 'a story');
  const submit = (scenario?: Scenario) => clock.until(driver.submit(firstDraft(driver), valid, scenario));
  return { driver, run, clock, submit, asked: script.asked };
}

describe('a submission', () => {
  it('gives the jobs that its answer shows, and the run remembers them', async () => {
    const { submit, run } = driverOf([accepts()]);
    const jobs = await submit();
    expect(jobs).toMatchObject([{ jobId: 'run-1', lifecycle: 'run', submission: { number: 1, story: 'a story' } }]);
    expect(run.jobs).toEqual(jobs);
  });

  const full = (seconds?: number) => refuses(429, seconds === undefined ? {} : { 'retry-after': `${seconds}` });

  it.each<[string, readonly (() => Response)[], readonly number[], number]>([
    ['at once where there is room', [accepts()], [0], 1],
    ['again when the server said so', [full(3), full(1), accepts()], [0, 3000, 4000], 1],
    ['again after a second where it said nothing', [full(), accepts()], [0, 1000], 1],
    ['again where the server is busy', [refuses(503, { 'retry-after': '2' }), accepts()], [0, 2000], 1],
    ['no more when it has been refused five times', [full(1)], [0, 1000, 2000, 3000, 4000], 0],
    ['no more when it is refused for another reason', [refuses(400)], [0], 0],
    ['no more when the server breaks', [refuses(500)], [0], 0],
  ])('is sent %s', async (_, answers, wanted, jobs) => {
    const { submit, asked } = driverOf(answers);
    expect(await submit()).toHaveLength(jobs);
    expect(asked.map(({ atMs }) => atMs)).toEqual(wanted);
  });

  it.each(['60', '999999999999999', `${'9'.repeat(400)}`, 'Thu, 01 Jan 2099 00:00:00 GMT'])(
    'is not waited for beyond the end of the run, whatever the server asks: %s',
    async (retryAfter) => {
      const { submit, asked, clock } = driverOf([refuses(429, { 'retry-after': retryAfter })], { endMs: 60_000 });
      await expect(submit()).rejects.toMatchObject({
        scope: 'story',
        message: expect.stringMatching(/^the server asks to wait \w+ s, and the time is over in 60 s$/),
      });
      expect([asked.length, clock.now()]).toEqual([1, 0]);
    },
  );

  it('is one of so many, those for which there was no room not included', async () => {
    const { submit, asked } = driverOf([full(1), accepts()], { maxJobs: 2 });
    await submit();
    await submit();
    await expect(submit()).rejects.toMatchObject({ scope: 'story', message: 'all 2 submissions were sent' });
    expect(asked).toHaveLength(3);
  });
});

describe('any request of a submission', () => {
  const broken = { kind: 'broken', fault: 'missing', at: '$request.body' } as const;

  it.each<[string, () => Response, number]>([
    ['counts when it is accepted', accepts(), 2],
    ['counts when nobody knows whether it is', breaksOff, 2],
    ['counts when the server breaks at it', refuses(500), 2],
    ['does not count when it is refused', refuses(400), 5],
  ])('%s', async (_, answer, wanted) => {
    const { driver, asked } = driverOf([answer], { maxJobs: 2 });
    const sent = Array.from({ length: 5 }, () => () => driver.send(firstDraft(driver), broken));
    for (const send of sent) await send().catch(() => undefined);
    expect(asked).toHaveLength(wanted);
  });
});

describe('the course of a job', () => {
  const failing: Scenario = { outcome: 'failure' };

  it.each<[Scenario, string]>([
    [{ outcome: 'failure' }, 'outcome=failure'],
    [{ outcome: 'success', durationMs: 0 }, 'outcome=success, duration=0ms'],
    [{ hold: 'to print', durationMs: 2000 }, 'duration=2000ms, hold="to print"'],
  ])('%j is asked for by Prefer: %s', async (scenario, prefer) => {
    const { submit, asked } = driverOf([accepts(applies)]);
    await submit(scenario);
    expect(asked).toMatchObject([{ prefer }]);
  });

  it.each<[string, readonly (() => Response)[], boolean | undefined, readonly boolean[]]>([
    ['it is applied', [accepts(applies)], true, [true, true, true]],
    ['part of it is', [accepts({ 'preference-applied': 'respond-async, hold="x"' })], true, [true, true, true]],
    ['nothing is said', [accepts()], false, [true, false, false]],
    ['something else is', [accepts({ 'preference-applied': 'respond-async' })], false, [true, false, false]],
    ['a refusal tells nothing', [refuses(400), refuses(400), accepts()], false, [true, true, true]],
    ['no answer tells nothing', [breaksOff, refuses(400)], undefined, [true, true, true]],
    ['what was said first counts', [accepts(applies), accepts()], true, [true, true, true]],
  ])('is asked for until a server goes its own way: %s', async (_, answers, isSteered, wanted) => {
    const { submit, run, asked } = driverOf(answers);
    for (const _ of wanted) await submit(failing);
    expect(asked.map(({ prefer }) => prefer !== null)).toEqual(wanted);
    expect(run.isSteered).toBe(isSteered);
  });

  it('is not learned from a submission that asks for none', async () => {
    const { submit, run, asked } = driverOf([accepts()]);
    await submit();
    expect([run.isSteered, asked[0]?.prefer]).toEqual([undefined, null]);
  });
});

describe('a look', () => {
  it('is about its job, and shows it', async () => {
    const { driver, run, submit } = driverOf([accepts(), shows('printing')]);
    const [job] = await submit();
    if (job === undefined) throw new Error('There is no job.');
    expect(await driver.look(job, { kind: 'poll' })).toMatchObject({ jobId: 'run-1', states: ['printing'] });
    expect(run.exchanges[1]).toMatchObject({
      operationId: 'getRun',
      intent: { kind: 'poll' },
      about: { jobId: 'run-1', lifecycle: 'run' },
      request: { method: 'GET', url: expect.stringMatching(/\/runs\/run-1$/) },
    });
  });

  it('in a list shows that one job of several', async () => {
    const subject = await pressChangedBy(
      'x-job: {read: {where: {$job.id: $request.path.runId}}}',
      'summary: Nothing that a client waits by.',
      "[{name: state, in: query, schema: {$ref: '#/components/schemas/State'}}]",
      '[{name: id, in: query, schema: {type: string}}]',
      '{$job.state: $request.query.state}',
      '{$job.id: $request.query.id}',
    );
    const [one, other] = [await shows('queued')().json(), { ...(await shows('printing')().json()), id: 'run-2' }];
    const run = runOf(async () => Response.json({ runs: [one, other] }), { subject });
    const driver = createDriver(run, 'a story');
    const look = (jobId: string) => driver.look({ jobId, lifecycle: 'run' }, { kind: 'poll' });
    expect(await look('run-2')).toMatchObject({ jobId: 'run-2', states: ['printing'] });
    expect(await look('run-3')).toBeUndefined();
    expect(run.exchanges).toMatchObject([{ operationId: 'listRuns' }, { operationId: 'listRuns' }]);
  });
});
