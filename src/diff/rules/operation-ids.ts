import type { Change } from '../change.ts';
import { pairOperations } from '../pair-operations.ts';
import type { Side } from '../side.ts';

/** Operations of the same method and path that have another operationId. */
export function operationIds(before: Side, after: Side): Change[] {
  return pairOperations(before, after)
    .both.filter((pair) => pair.before.declared.id !== pair.after.declared.id)
    .map((pair) => ({
      id: 'operation-id-changed',
      level: 'breaking',
      operationIds: [pair.after.declared.id],
      before: `${pair.before.place.place.pointer}/operationId`,
      after: `${pair.after.place.place.pointer}/operationId`,
      message: `The operation ${pair.before.declared.id} is called ${pair.after.declared.id} now.`,
      reason: 'A client that waits and was generated calls the operation by its id; on the wire nothing has changed.',
    }));
}
