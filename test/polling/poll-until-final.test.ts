import { describe, expect, it } from 'vitest';
import { createVirtualClock } from '../../src/clock/virtual-clock.ts';
import { ContractError } from '../../src/errors/contract-error.ts';
import { DeadlineError } from '../../src/errors/deadline-error.ts';
import { TimeoutError } from '../../src/errors/timeout-error.ts';
import { type Ending, type Look, pollUntilFinal } from '../../src/polling/poll-until-final.ts';
import type { Sighting, StateSeen } from '../../src/polling/sighting.ts';
import type { Watch } from '../../src/polling/watch.ts';

interface Seen extends Sighting {
  readonly shown: string;
}

const running: Sighting = { states: ['running'], outcome: undefined };
const done: Sighting = { states: ['done'], outcome: 'success' };

/** Looks that show one thing after the other, the last one for ever; and when each look was taken. */
function scripted(clock: Watch['clock'], script: readonly (Sighting | Error)[]): { look: Look<Seen>; looks: number[] } {
  const looks: number[] = [];
  const look = async (): Promise<Seen> => {
    const step = script[Math.min(looks.length, script.length - 1)] ?? running;
    looks.push(clock.now());
    if (step instanceof Error) throw step;
    return { shown: `look ${looks.length}`, ...step };
  };
  return { look, looks };
}

/** Runs a wait to its end, or through the given time. */
async function poll(script: readonly (Sighting | Error)[], options: Partial<Watch> = {}, durationMs: number = 1e7) {
  const clock = createVirtualClock();
  const { look, looks } = scripted(clock, script);
  const watch: Watch = {
    jobId: '7',
    deadlineMs: 60_000,
    timeoutMs: 5000,
    firstRetryAfterMs: 0,
    minDelayMs: 100,
    maxDelayMs: 1000,
    signal: undefined,
    clock,
    random: () => 0,
    ...options,
  };
  const states: StateSeen[] = [];
  let ending: Ending<Seen> | undefined;
  let error: unknown;
  let endedMs: number | undefined;
  const drain = async () => {
    const steps = pollUntilFinal(look, watch);
    let step = await steps.next();
    for (; !step.done; step = await steps.next()) states.push(step.value);
    ending = step.value;
  };
  const ended = drain()
    .catch((thrown: unknown) => {
      error = thrown;
    })
    .finally(() => {
      endedMs = clock.now();
    });
  await clock.advance(durationMs);
  await ended;
  expect(clock.pending).toBe(0);
  return { looks, states, ending, error, endedMs };
}

describe('polling until a state is final', () => {
  it('looks at once, then after delays that grow, up to the last look before the deadline', async () => {
    const { looks, error, endedMs } = await poll([running], { deadlineMs: 10_000, random: () => 0.9999 });
    expect(looks).toEqual([0, 200, 600, 1400, 2400, 3400, 4400, 5400, 6400, 7400, 8400, 9400, 9900]);
    expect(error).toBeInstanceOf(DeadlineError);
    expect(endedMs).toBe(9900);
  });

  it('returns what the last look showed, and the states on the way', async () => {
    const { ending, states } = await poll([{ states: ['queued'], outcome: undefined }, running, running, done]);
    const history = [
      { state: 'queued', atMs: 0 },
      { state: 'running', atMs: 100 },
      { state: 'done', atMs: 300 },
    ];
    expect(states).toEqual(history);
    expect(ending).toEqual({ state: 'done', outcome: 'success', shown: 'look 4', history });
  });

  it('reports no change that nobody saw, where a look cannot tell some states apart', async () => {
    const either: Sighting = { states: ['queued', 'running'], outcome: undefined };
    const { states } = await poll([either, running, either, done]);
    expect(states.map(({ state }) => state)).toEqual(['queued', 'running', 'done']);
  });

  it.each([
    ['governs one delay', [{ ...running, retryAfterMs: 3000 }, running, done], [0, 3000, 3100]],
    ['of 0 means at once', [{ ...running, retryAfterMs: 0 }, running, done], [0, 0, 100]],
    ['is not taken over a failure', [{ ...running, retryAfterMs: 3000 }, new Error('network'), done], [0, 3000, 3100]],
    ['is cut to the time before the deadline', [{ ...running, retryAfterMs: 1e9 }], [0, 59_900]],
  ])('a Retry-After %s', async (_what, script, wanted) => {
    expect((await poll(script)).looks).toEqual(wanted);
  });

  it('waits for the first look as the server asked, but not beyond the deadline', async () => {
    expect((await poll([done], { firstRetryAfterMs: 3000 })).looks).toEqual([3000]);
    expect((await poll([done], { firstRetryAfterMs: 1e9 })).looks).toEqual([59_900]);
    expect((await poll([done], { firstRetryAfterMs: 3000, deadlineMs: 50 })).looks).toEqual([0]);
  });

  it('honors ten early looks, and no more: no hot loop', async () => {
    const { looks } = await poll([{ ...running, retryAfterMs: 0 }], { deadlineMs: 1000 });
    expect(looks).toEqual([...Array(10).fill(0), 100, 200, 300, 400, 500, 600, 700, 800, 900]);
  });

  it('bears nine failures in a row, and starts counting again after a look', async () => {
    const failures = Array(9).fill(new Error('network'));
    expect((await poll([...failures, running, ...failures, done])).ending?.state).toBe('done');
  });

  it('gives up at the tenth failure in a row, with its error', async () => {
    const failures = Array.from({ length: 20 }, (_, at) => new Error(`network ${at + 1}`));
    const { looks, error } = await poll(failures);
    expect(looks).toHaveLength(10);
    expect(error).toBe(failures[9]);
  });

  it('tells in the deadline error what was seen', async () => {
    const network = new Error('network');
    const { error } = await poll([running, network], { deadlineMs: 300 });
    expect(error).toMatchObject({ name: 'DeadlineError', code: 'deadline', jobId: '7', deadlineMs: 300, attempts: 3 });
    expect(error).toMatchObject({ lastState: 'running', history: [{ state: 'running', atMs: 0 }], cause: network });
    expect(String(error)).toContain('Wait on it again');
  });

  it('looks once even if there is hardly time for it', async () => {
    const { looks, error } = await poll([running], { deadlineMs: 1 });
    expect(looks).toEqual([0]);
    expect(error).toMatchObject({ attempts: 1 });
  });

  it('gives a look no more time than the wait has left', async () => {
    const clock = createVirtualClock();
    const steps = pollUntilFinal(() => new Promise<never>(() => {}), {
      ...{ jobId: '7', deadlineMs: 300, timeoutMs: 5000, firstRetryAfterMs: 0, minDelayMs: 100, maxDelayMs: 1000 },
      ...{ signal: undefined, clock, random: () => 0 },
    });
    const thrown = expect(steps.next()).rejects.toMatchObject({
      name: 'DeadlineError',
      attempts: 1,
      cause: new TimeoutError('7', 300),
    });
    await clock.advance(300);
    await thrown;
    expect(clock.pending).toBe(0);
  });

  it('rejects with the reason of an abort, whatever the look under way says to it', async () => {
    const controller = new AbortController();
    const { look } = scripted(createVirtualClock(), [running]);
    const aborting: Look<Seen> = async () => {
      controller.abort('enough');
      throw new ContractError('read it', '7', { pointer: '', value: 1 }, ['2']);
    };
    const watch = {
      ...{ jobId: '7', deadlineMs: 60_000, timeoutMs: 5000, firstRetryAfterMs: 0, minDelayMs: 100, maxDelayMs: 1000 },
      ...{ signal: controller.signal, clock: createVirtualClock(), random: () => 0 },
    };
    await expect(pollUntilFinal(aborting, watch).next()).rejects.toBe('enough');
    await expect(pollUntilFinal(look, watch).next()).rejects.toBe('enough');
  });

  it('asks no more when the machine slept beyond the deadline', async () => {
    const virtual = createVirtualClock();
    const clock = {
      now: () => virtual.now(),
      sleep: (delayMs: number, signal?: AbortSignal) => virtual.sleep(delayMs && delayMs + 3_600_000, signal),
    };
    const { look, looks } = scripted(clock, [running]);
    const steps = pollUntilFinal(look, {
      ...{ jobId: '7', deadlineMs: 60_000, timeoutMs: 5000, firstRetryAfterMs: 0, minDelayMs: 100, maxDelayMs: 1000 },
      ...{ signal: undefined, clock, random: () => 0 },
    });
    await steps.next();
    const thrown = expect(steps.next()).rejects.toMatchObject({ name: 'DeadlineError', attempts: 1 });
    await virtual.advance(1e7);
    await thrown;
    expect(looks).toEqual([0]);
  });
});
