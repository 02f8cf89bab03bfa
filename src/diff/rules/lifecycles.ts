import type { Change } from '../change.ts';
import { pairLifecycles } from '../pair-lifecycles.ts';
import type { Side } from '../side.ts';

/** Lifecycles that come, go, or have another name. */
export function lifecycles(before: Side, after: Side): Change[] {
  const { both, removed, added } = pairLifecycles(before, after);
  return [
    ...removed.map(
      ({ name, pointer }): Change => ({
        id: 'lifecycle-removed',
        level: 'breaking',
        lifecycle: name,
        before: pointer,
        message: `The lifecycle "${name}" is gone.`,
        reason: 'A client that waits is no longer told which states its jobs have, and which of them are final.',
      }),
    ),
    ...added.map(
      ({ name, pointer }): Change => ({
        id: 'lifecycle-added',
        level: 'safe',
        lifecycle: name,
        after: pointer,
        message: `The lifecycle "${name}" is new.`,
        reason: 'A client that waits has no such jobs yet.',
      }),
    ),
    ...both
      .filter((pair) => pair.before.name !== pair.after.name)
      .map((pair): Change => {
        const [from, to] = [pair.before, pair.after];
        return {
          id: 'lifecycle-renamed',
          level: 'risky',
          lifecycle: to.name,
          before: from.pointer,
          after: to.pointer,
          message: `The lifecycle "${from.name}" is called "${to.name}" now.`,
          reason:
            'A client that waits sees nothing of it on the wire, but its code and the tokens of its jobs may name the lifecycle.',
        };
      }),
  ];
}
