import type { Contract } from '../../src/contract/contract.ts';
import { declaredKey } from '../../src/verify/coverage/coverage.ts';
import type { Moves } from '../../src/verify/coverage/reachable.ts';

/** What of a contract has been exercised. */
export interface Coverage {
  /** An operation answered with a status. */
  answered(operationId: string, status: number): void;
  /** A job was seen in these states (those that its answer can stand for), after it had last been seen in others. */
  seen(lifecycle: string, states: readonly string[], before: readonly string[]): void;
  tally(): readonly Tally[];
}

/** How much of one kind of thing has been exercised. */
export interface Tally {
  readonly kind: 'operations' | 'statuses' | 'states' | 'moves';
  readonly total: number;
  readonly missing: readonly string[];
}

/** Counts against everything that a contract declares. A move counts when its two ends were seen one after the other. */
export function createCoverage(contract: Contract, lifecycles: Readonly<Record<string, Moves>>): Coverage {
  const exercised = new Set<string>();
  const { operations } = contract;
  const declared: Readonly<Record<Tally['kind'], readonly string[]>> = {
    operations: operations.map(({ id }) => id),
    statuses: operations.flatMap(({ id, answers }) => Object.keys(answers).map((status) => `${id} ${status}`)),
    states: Object.entries(lifecycles).flatMap(([lifecycle, states]) =>
      Object.keys(states).map((state) => `${lifecycle}: ${state}`),
    ),
    moves: Object.entries(lifecycles).flatMap(([lifecycle, states]) =>
      Object.entries(states).flatMap(([state, { next }]) => next.map((target) => `${lifecycle}: ${state} → ${target}`)),
    ),
  };
  return {
    answered(operationId, status) {
      const operation = operations.find(({ id }) => id === operationId);
      exercised.add(operationId).add(`${operationId} ${declaredKey(Object.keys(operation?.answers ?? {}), status)}`);
    },
    seen(lifecycle, states, before) {
      for (const state of states) {
        exercised.add(`${lifecycle}: ${state}`);
        for (const source of before) exercised.add(`${lifecycle}: ${source} → ${state}`);
      }
    },
    tally: () =>
      (['operations', 'statuses', 'states', 'moves'] as const).map((kind) => ({
        kind,
        total: declared[kind].length,
        missing: declared[kind].filter((each) => !exercised.has(each)),
      })),
  };
}

/** One line for a contract: `asana  operations 9/9  statuses 62/62 …`. */
export function toRow(name: string, tallies: readonly Tally[]): string {
  const cells = tallies.map(({ kind, total, missing }) => `${kind} ${total - missing.length}/${total}`);
  return [name.padEnd(12), ...cells].join('  ');
}
