import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '../../mocks/engine/job.ts';
import { drawPlan, drawStop, type Scenario, ScenarioError } from '../../mocks/engine/plan.ts';
import { createRandom } from '../../src/clock/seeded-random.ts';
import type { Lifecycle, Outcome } from '../../src/contract/contract.ts';
import { anyLifecycle, baking, circling, final, lifecycleOf, passing } from './lifecycles.ts';

const startMs = 1_000_000;
const drawMany = (lifecycle: Lifecycle, scenario: Scenario = {}, count: number = 500): Step[][] =>
  Array.from({ length: count }, (_, number) => drawPlan(lifecycle, createRandom(1, number), startMs, scenario));
const walkOf = (plan: readonly Step[]): string => plan.map(({ state }) => state).join(' ');
const outcomeOf = (lifecycle: Lifecycle, plan: readonly Step[]): Outcome | undefined =>
  lifecycle.states[plan.at(-1)?.state ?? '']?.outcome;

describe('a plan', () => {
  it('begins in the initial state at the start, stays within the stays, and ends in a final state', () => {
    for (const plan of drawMany(baking)) {
      const [queued, running, end] = plan;
      expect(plan).toHaveLength(3);
      expect(queued).toEqual({ state: 'queued', fromMs: startMs });
      expect(running).toEqual({ state: 'running', fromMs: startMs + 1000 });
      expect(end?.state).toMatch(/^(done|failed)$/);
      expect((end?.fromMs ?? 0) - startMs - 1000).toBeGreaterThanOrEqual(2000);
      expect((end?.fromMs ?? 0) - startMs - 1000).toBeLessThanOrEqual(4000);
    }
  });

  it('takes moves as often as their weights say', () => {
    const failed = drawMany(baking, {}, 10_000).filter((plan) => plan.at(-1)?.state === 'failed').length;
    // A quarter, give or take five standard deviations (43 each).
    expect(Math.abs(failed - 2_500)).toBeLessThan(217);
  });

  it('uses the whole range of a stay', () => {
    const stays = drawMany(baking).map(([, running, end]) => (end?.fromMs ?? 0) - (running?.fromMs ?? 0));
    expect(Math.min(...stays)).toBeLessThan(2050);
    expect(Math.max(...stays)).toBeGreaterThan(3950);
  });

  it('never takes a move of weight 0 or a stop by itself', () => {
    const lifecycle = lifecycleOf({
      queued: passing({ done: 1, failed: 0 }, 1000, 'canceled'),
      done: final('success'),
      failed: final('failure'),
      canceled: final('canceled'),
    });
    for (const plan of drawMany(lifecycle)) expect(walkOf(plan)).toBe('queued done');
  });

  it('of a lifecycle that goes round in circles ends all the same, and in no way that it would not take by itself', () => {
    for (const plan of drawMany(circling, {}, 50)) {
      expect(plan.length).toBeLessThan(100);
      expect(plan.at(-1)?.state).toBe('done');
    }
  });

  it('is the same for the same stream', () => {
    expect(drawMany(baking)).toEqual(drawMany(baking));
  });
});

describe('a scenario', () => {
  it.each<{ wish: string; scenario: Scenario; walk: RegExp }>([
    { wish: 'success', scenario: { outcome: 'success' }, walk: /^queued running done$/ },
    { wish: 'failure', scenario: { outcome: 'failure' }, walk: /^queued running failed$/ },
    { wish: 'canceled, by a stop on the way', scenario: { outcome: 'canceled' }, walk: /^queued running canceled$/ },
    { wish: 'to be held at the beginning', scenario: { hold: true }, walk: /^queued$/ },
    { wish: 'to be held on the way', scenario: { hold: 'running' }, walk: /^queued running$/ },
    { wish: 'to be held in a final state', scenario: { hold: 'failed' }, walk: /^queued running failed$/ },
    { wish: 'hold over outcome', scenario: { hold: 'running', outcome: 'failure' }, walk: /^queued running$/ },
  ])('wishes $wish', ({ scenario, walk }) => {
    for (const plan of drawMany(baking, scenario, 100)) expect(walkOf(plan)).toMatch(walk);
  });

  it('reaches an outcome that only a move of weight 0 leads to', () => {
    for (const plan of drawMany(circling, { outcome: 'failure' }, 50)) expect(plan.at(-1)?.state).toBe('never');
  });

  it.each([0, 1, 7, 999, 1000, 86_400_000, 3_333_333_333])('of %i ms ends to the millisecond', (durationMs) => {
    for (const plan of drawMany(baking, { durationMs }, 100)) expect(plan.at(-1)?.fromMs).toBe(startMs + durationMs);
  });

  it('with a duration keeps the proportion of the stays', () => {
    const [, running] = drawPlan(
      lifecycleOf({ a: passing({ b: 1 }, 1000), b: passing({ c: 1 }, 3000), c: final('success') }),
      createRandom(1, 1),
      startMs,
      { durationMs: 60_000 },
    );
    expect(running).toEqual({ state: 'b', fromMs: startMs + 15_000 });
  });

  it('with a duration shares it evenly where no stay takes time', () => {
    const lifecycle = lifecycleOf({ a: passing({ b: 1 }, 0), b: passing({ c: 1 }, 0), c: final('success') });
    const plan = drawPlan(lifecycle, createRandom(1, 1), startMs, { durationMs: 1000 });
    expect(plan.map(({ fromMs }) => fromMs - startMs)).toEqual([0, 500, 1000]);
  });

  it('with a duration is held from then on', () => {
    const plan = drawPlan(baking, createRandom(1, 1), startMs, { hold: 'running', durationMs: 5000 });
    expect(plan).toEqual([
      { state: 'queued', fromMs: startMs },
      { state: 'running', fromMs: startMs + 5000 },
    ]);
  });

  it.each<{ wish: Scenario; message: string }>([
    { wish: { hold: 'burnt' }, message: 'no job can be held in "burnt"; its states are a, b, only' },
    { wish: { outcome: 'canceled' }, message: 'no job ends in outcome "canceled" here; it can end in success' },
  ])('that is impossible says what is possible: $message', ({ wish, message }) => {
    const lifecycle = lifecycleOf({ a: passing({ b: 1 }), b: passing({ only: 1 }), only: final('success') });
    expect(() => drawPlan(lifecycle, createRandom(1, 1), startMs, wish)).toThrow(new ScenarioError(message));
  });
});

describe('a stop', () => {
  const plan: Step[] = [
    { state: 'queued', fromMs: 100 },
    { state: 'running', fromMs: 200 },
    { state: 'done', fromMs: 300 },
  ];

  it.each<{ atMs: number; wanted: Step[] }>([
    {
      atMs: 150,
      wanted: [
        { state: 'queued', fromMs: 100, plannedUntilMs: 200 },
        { state: 'canceled', fromMs: 150 },
      ],
    },
    {
      atMs: 200,
      wanted: [
        { state: 'queued', fromMs: 100 },
        { state: 'running', fromMs: 200, plannedUntilMs: 300 },
        { state: 'canceled', fromMs: 200 },
      ],
    },
  ])('at $atMs keeps the past and cuts the future', ({ atMs, wanted }) => {
    expect(drawStop(baking, createRandom(1, 1), plan, 'canceled', atMs)).toEqual(wanted);
  });

  it('can lead to a state from which the job goes on', () => {
    const lifecycle = lifecycleOf({
      running: passing({ done: 1 }, 1000, 'stopping'),
      stopping: passing({ stopped: 1 }, 50),
      done: final('success'),
      stopped: final('canceled'),
    });
    expect(drawStop(lifecycle, createRandom(1, 1), [{ state: 'running', fromMs: 0 }], 'stopping', 400)).toEqual([
      { state: 'running', fromMs: 0 },
      { state: 'stopping', fromMs: 400 },
      { state: 'stopped', fromMs: 450 },
    ]);
  });
});

describe('for any lifecycle', () => {
  const isLegal = ({ states }: Lifecycle, one: Step, other: Step): boolean => {
    const state = states[one.state];
    return state !== undefined && (Object.hasOwn(state.next, other.state) || state.stop === other.state);
  };
  const pairs = (plan: readonly Step[]): [Step, Step][] => plan.slice(1).map((step, at) => [plan[at] ?? step, step]);

  it('a plan is legal, goes forward in time and ends in a final state', () => {
    fc.assert(
      fc.property(anyLifecycle, fc.nat(), (lifecycle, number) => {
        const plan = drawPlan(lifecycle, createRandom(1, number), startMs);
        expect(plan[0]).toEqual({ state: lifecycle.initial, fromMs: startMs });
        expect(outcomeOf(lifecycle, plan)).toBeDefined();
        for (const [one, other] of pairs(plan)) {
          expect(lifecycle.states[one.state]?.next[other.state]).toBeGreaterThan(0);
          expect(other.fromMs).toBeGreaterThanOrEqual(one.fromMs);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a scenario is kept to the letter, or refused', () => {
    const anyScenario = fc.record(
      {
        outcome: fc.constantFrom<Outcome>('success', 'failure', 'canceled'),
        durationMs: fc.nat(100_000),
        hold: fc.constantFrom<string | true>(true, 's0', 's1', 'f0', 'none'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyLifecycle, anyScenario, fc.nat(), (lifecycle, scenario, number) => {
        const plan = drawOrRefuse(lifecycle, scenario, number);
        if (plan === undefined) return;
        for (const [one, other] of pairs(plan)) expect(isLegal(lifecycle, one, other)).toBe(true);
        const { outcome, durationMs, hold } = scenario;
        if (hold !== undefined) expect(plan.at(-1)?.state).toBe(hold === true ? lifecycle.initial : hold);
        else if (outcome !== undefined) expect(outcomeOf(lifecycle, plan)).toBe(outcome);
        else expect(outcomeOf(lifecycle, plan)).toBeDefined();
        if (durationMs !== undefined && plan.length > 1) expect(plan.at(-1)?.fromMs).toBe(startMs + durationMs);
      }),
      { numRuns: 500 },
    );
  });

  function drawOrRefuse(lifecycle: Lifecycle, scenario: Scenario, number: number): Step[] | undefined {
    try {
      return drawPlan(lifecycle, createRandom(1, number), startMs, scenario);
    } catch (error) {
      expect(error).toBeInstanceOf(ScenarioError);
      return undefined;
    }
  }
});
