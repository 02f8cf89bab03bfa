import type { Contract } from '../../contract/contract.ts';
import type { Exchange } from '../evidence/exchange.ts';
import type { Sighting } from '../evidence/sighting.ts';
import { type CoveredLifecycle, coverLifecycles } from './covered-lifecycle.ts';

/** How much of what a document declares has been exercised. */
export interface Coverage {
  /** Operations that answered a request. */
  readonly operations: Tally;
  /** The statuses that operations declare: `<operationId> <status>`. */
  readonly statuses: Tally;
  /** The parameters that were sent: `<operationId> <place> <name>`. */
  readonly parameters: Tally;
  /** The states that jobs were seen in: `<lifecycle>: <state>`. */
  readonly states: Tally;
  /** The moves whose two ends were seen one right after the other: `<lifecycle>: <from> → <to>`. */
  readonly moves: Tally;
  /** States and moves once more, as graphs. */
  readonly lifecycles: readonly CoveredLifecycle[];
}

/** How much of one kind of thing has been exercised. */
export interface Tally {
  /** How many the document declares. */
  readonly total: number;
  /** Those that were exercised. */
  readonly reached: readonly string[];
  /** Those that were not. */
  readonly missed: readonly string[];
}

/** Counts what was seen against everything that a contract declares. */
export function coverageOf(
  contract: Contract,
  exchanges: readonly Exchange[],
  sightings: readonly Sighting[],
): Coverage {
  const { operations } = contract;
  const answered = new Set<string>();
  const sent = new Set<string>();
  for (const { operationId = '', answer, draft, intent } of exchanges) {
    // Another method than the operation's is not the operation.
    if (answer === undefined || intent.kind === 'wrong method') continue;
    const declared = Object.keys(operations.find(({ id }) => id === operationId)?.answers ?? {});
    answered.add(operationId).add(`${operationId} ${declaredKey(declared, answer.status)}`);
    for (const place of ['path', 'query', 'header', 'cookie'] as const) {
      for (const name of Object.keys(draft?.[place] ?? {})) sent.add(`${operationId} ${place} ${name}`);
    }
  }
  const lifecycles = coverLifecycles(contract, sightings);
  return {
    operations: tally(operations.map(({ id }): Counted => [id, answered.has(id)])),
    statuses: tally(
      operations.flatMap(({ id, answers }) =>
        Object.keys(answers).map((key): Counted => [`${id} ${key}`, answered.has(`${id} ${key}`)]),
      ),
    ),
    parameters: tally(
      operations.flatMap(({ id, parameters }) =>
        parameters.map((each): Counted => {
          const name = `${id} ${each.in} ${each.name}`;
          return [name, sent.has(name)];
        }),
      ),
    ),
    states: tally(
      lifecycles.flatMap(({ name, states }) =>
        states.map((each): Counted => [`${name}: ${each.name}`, each.isReached]),
      ),
    ),
    moves: tally(
      lifecycles.flatMap(({ name, moves }) =>
        moves.map(({ from, to, isReached }): Counted => [`${name}: ${from} → ${to}`, isReached]),
      ),
    ),
    lifecycles,
  };
}

/** The key under which an operation declares a status: itself, its class (`4XX`) or `default`. */
export function declaredKey(declared: readonly string[], status: number): string | undefined {
  return [String(status), `${Math.floor(status / 100)}XX`, 'default'].find((key) => declared.includes(key));
}

type Counted = readonly [name: string, isReached: boolean];

function tally(counted: readonly Counted[]): Tally {
  const names = (wanted: boolean): string[] =>
    counted.filter(([, isReached]) => isReached === wanted).map(([name]) => name);
  return { total: counted.length, reached: names(true), missed: names(false) };
}
