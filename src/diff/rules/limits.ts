import type { Limit } from '../../contract/contract.ts';
import { toPointer } from '../../contract/pointer.ts';
import { declares } from '../../rules/reading/operations.ts';
import type { Change, Level } from '../change.ts';
import { pairLifecycles } from '../pair-lifecycles.ts';
import type { Side, SideLifecycle } from '../side.ts';

interface PlacedLimit extends Limit {
  readonly pointer: string;
}

/** How many jobs may live at once, and with which status one more is refused. Limits on the same thing are one. */
export function limits(before: Side, after: Side): Change[] {
  return pairLifecycles(before, after).both.flatMap((pair) => {
    const [was, is] = [limitsOf(pair.before), limitsOf(pair.after)];
    const refused = (status: number): Refusal => refusalOf(status, pair.before.name, before);
    const changes = [...new Set([...was.keys(), ...is.keys()])].flatMap((key) =>
      compareLimit(was.get(key), is.get(key), refused),
    );
    return changes.map((change) => ({ ...change, lifecycle: pair.after.name }));
  });
}

type Refusal = { readonly level: Level; readonly reason: string };

function compareLimit(
  was: PlacedLimit | undefined,
  is: PlacedLimit | undefined,
  refused: (status: number) => Refusal,
): Change[] {
  if (was === undefined) {
    if (is === undefined) return [];
    const message = `There is a limit now: ${described(is)}.`;
    return [{ id: 'limit-added', ...refused(is.status), after: is.pointer, message }];
  }
  if (is === undefined) {
    const message = `A limit is gone: ${described(was)}.`;
    return [{ id: 'limit-removed', level: 'safe', before: was.pointer, message, reason: looser }];
  }
  return [...compareMax(was, is, refused), ...compareStatus(was, is, refused)];
}

const looser = 'A client that waits for room submits no later than before.';

function compareMax(was: PlacedLimit, is: PlacedLimit, refused: (status: number) => Refusal): Change[] {
  if (was.max === is.max) return [];
  const isTighter = is.max < was.max;
  return [
    {
      id: isTighter ? 'limit-tightened' : 'limit-loosened',
      ...(isTighter ? refused(was.status) : { level: 'safe', reason: looser }),
      before: `${was.pointer}/max`,
      after: `${is.pointer}/max`,
      message: `The limit is ${described(is)}, no longer ${was.max}.`,
    },
  ];
}

function compareStatus(was: PlacedLimit, is: PlacedLimit, refused: (status: number) => Refusal): Change[] {
  if (was.status === is.status) return [];
  return [
    {
      id: 'limit-status-changed',
      ...refused(is.status),
      before: `${was.pointer}/status`,
      after: `${is.pointer}/status`,
      message: `A job too many is refused with ${is.status} now, no longer with ${was.status}.`,
    },
  ];
}

/** A refusal that the old document knows of is one that its clients can be ready for. */
function refusalOf(status: number, lifecycle: string, { operations }: Side): Refusal {
  const submissions = operations.filter(
    ({ declared: { role } }) => role?.kind === 'submit' && role.lifecycle === lifecycle,
  );
  const isKnown = submissions.every(({ place }) => declares(place, status));
  return isKnown
    ? {
        level: 'risky',
        reason: `A client that waits for many jobs at once is refused with ${status} where it was not.`,
      }
    : {
        level: 'breaking',
        reason: `A client that waits for many jobs at once is refused with ${status}, which no submission was said to answer.`,
      };
}

function described({ max, by }: PlacedLimit): string {
  return `at most ${max} live ${max === 1 ? 'job' : 'jobs'}${by === undefined ? '' : ` for each ${by}`}`;
}

function limitsOf({ pointer, declared }: SideLifecycle): Map<string, PlacedLimit> {
  const placed = declared.limits.map((limit, at): PlacedLimit => {
    return { ...limit, pointer: pointer + toPointer(['limits', at]) };
  });
  return new Map(placed.map((limit) => [limit.by ?? '', limit]));
}
