import fc from 'fast-check';
import type { Lifecycle, Outcome, State } from '../../src/contract/contract.ts';

/** A state that is left: `next` with weights, the stay in milliseconds, and where a stop leads. */
export function passing(next: State['next'], stayMs: number | readonly [number, number] = 1000, stop?: string): State {
  const range: readonly [number, number] = typeof stayMs === 'number' ? [stayMs, stayMs] : stayMs;
  return { next, stayMs: range, ...(stop !== undefined && { stop }), log: [], partial: false };
}

/** A final state. */
export function final(outcome: Outcome): State {
  return { next: {}, stayMs: null, outcome, log: [], partial: false };
}

/** A lifecycle that begins in its first state. */
export function lifecycleOf(states: Readonly<Record<string, State>>): Lifecycle {
  return { initial: Object.keys(states)[0] ?? '', id: '$random.uuid', group: '$random.uuid', states, limits: [] };
}

/** The usual one: it can fail, and be stopped until it ends. */
export const baking: Lifecycle = lifecycleOf({
  queued: passing({ running: 1 }, 1000, 'canceled'),
  running: passing({ done: 3, failed: 1 }, [2000, 4000], 'canceled'),
  done: final('success'),
  failed: final('failure'),
  canceled: final('canceled'),
});

/** One that goes round in a circle and rarely leaves it; a move of weight 0 would be a shorter way out. */
export const circling: Lifecycle = lifecycleOf({
  a: passing({ b: 1, never: 0 }, 10, 'stopped'),
  b: passing({ c: 1, never: 0 }, 10, 'stopped'),
  c: passing({ never: 0, a: 1_000_000, done: 1 }, 10, 'stopped'),
  never: final('failure'),
  stopped: final('canceled'),
  done: final('success'),
});

const outcomes: readonly Outcome[] = ['success', 'failure', 'canceled'];

/**
 * Any lifecycle that the rules of a document allow: every state but the final ones has a way of positive weight to a
 * final state.
 */
export const anyLifecycle: fc.Arbitrary<Lifecycle> = fc
  .record({
    passingCount: fc.integer({ min: 1, max: 6 }),
    finals: fc.array(fc.constantFrom(...outcomes), { minLength: 1, maxLength: 3 }),
  })
  .chain(({ passingCount, finals }) => {
    const finalNames = finals.map((_, at) => `f${at}`);
    const passingNames = Array.from({ length: passingCount }, (_, at) => `s${at}`);
    const names = [...passingNames, ...finalNames];
    const anyState = (at: number): fc.Arbitrary<State> =>
      fc
        .record({
          // The way out: always to a later state, so that it ends.
          exit: fc.constantFrom(...names.slice(at + 1)),
          exitWeight: fc.integer({ min: 1, max: 9 }),
          others: fc.dictionary(fc.constantFrom(...names), fc.integer({ min: 0, max: 9 }), { maxKeys: 3 }),
          stop: fc.option(fc.constantFrom(...names), { nil: undefined }),
          shortestMs: fc.nat(5_000),
          rangeMs: fc.nat(5_000),
        })
        .map(({ exit, exitWeight, others, stop, shortestMs, rangeMs }) =>
          passing({ ...others, [exit]: exitWeight }, [shortestMs, shortestMs + rangeMs], stop),
        );
    return fc.tuple(...passingNames.map((_, at) => anyState(at))).map((states) =>
      lifecycleOf({
        ...Object.fromEntries(passingNames.map((name, at) => [name, states[at] ?? final('failure')])),
        ...Object.fromEntries(finalNames.map((name, at) => [name, final(finals[at] ?? 'success')])),
      }),
    );
  });
