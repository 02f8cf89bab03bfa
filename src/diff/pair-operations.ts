import type { Side, SideOperation } from './side.ts';

/** An operation that both documents have; in at least one of them it has to do with jobs. */
export interface OperationPair {
  readonly before: SideOperation;
  readonly after: SideOperation;
}

/** The operations of two documents that have to do with jobs. */
export interface OperationPairs {
  /** Also those that have another operationId, path or method now. */
  readonly both: readonly OperationPair[];
  readonly removed: readonly SideOperation[];
  readonly added: readonly SideOperation[];
}

/**
 * Finds each operation again: by method and path (the names in a path are not sent, so they do not count), else by its
 * operationId. All others are shape alone, and not looked at here.
 */
export function pairOperations(before: Side, after: Side): OperationPairs {
  const at = new Map(after.operations.map((operation) => [addressOf(operation), operation]));
  const both = before.operations.flatMap((operation): OperationPair[] => {
    const found = at.get(addressOf(operation));
    return found === undefined ? [] : [{ before: operation, after: found }];
  });
  const isPaired = (operation: SideOperation): boolean =>
    both.some((pair) => pair.before === operation || pair.after === operation);
  const lost = before.operations.filter((operation) => !isPaired(operation));
  const gained = new Map(
    after.operations.filter((each) => !isPaired(each)).map((operation) => [operation.declared.id, operation]),
  );
  for (const operation of lost) {
    const found = gained.get(operation.declared.id);
    if (found !== undefined) both.push({ before: operation, after: found });
  }
  const removed = lost.filter((operation) => !isPaired(operation));
  const added = [...gained.values()].filter((operation) => !isPaired(operation));
  return {
    both: both.filter((pair) => hasRole(pair.before) || hasRole(pair.after)),
    removed: removed.filter(hasRole),
    added: added.filter(hasRole),
  };
}

/** Method and path as they are sent, the names of what is filled in left out. */
export function addressOf({ declared: { method, path } }: SideOperation): string {
  return `${method} ${path.replace(/\{[^}]*\}/g, '{}')}`;
}

function hasRole({ declared }: SideOperation): boolean {
  return declared.role !== undefined;
}
