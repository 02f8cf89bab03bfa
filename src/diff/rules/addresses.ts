import type { Change } from '../change.ts';
import { addressOf, pairOperations } from '../pair-operations.ts';
import type { Side } from '../side.ts';

/** Operations that keep their operationId under another method or path. */
export function addresses(before: Side, after: Side): Change[] {
  return pairOperations(before, after)
    .both.filter((pair) => addressOf(pair.before) !== addressOf(pair.after))
    .map((pair): Change => {
      const [was, is] = [pair.before.declared, pair.after.declared];
      const isMethod = was.method !== is.method;
      return {
        id: isMethod ? 'method-changed' : 'path-changed',
        level: 'breaking',
        operationIds: [is.id],
        before: pair.before.place.place.pointer,
        after: pair.after.place.place.pointer,
        message: `The operation ${is.id} is at ${is.method} ${is.path} now, no longer at ${was.method} ${was.path}.`,
        reason: 'A client that waits sends its requests to the old address, where nobody answers as expected.',
      };
    });
}
