import type { Role } from '../../contract/contract.ts';
import type { Change } from '../change.ts';
import { pairLifecycles } from '../pair-lifecycles.ts';
import { type OperationPair, pairOperations } from '../pair-operations.ts';
import type { Side, SideOperation } from '../side.ts';

/** Operations that come and go, and what they do to jobs. */
export function roles(before: Side, after: Side): Change[] {
  const { both, removed, added } = pairOperations(before, after);
  const renamed = new Map(
    pairLifecycles(before, after).both.map((pair): [string, string] => [pair.before.name, pair.after.name]),
  );
  return [...removed.map(toRemoved), ...added.map(toAdded), ...both.flatMap((pair) => compareRole(pair, renamed))];
}

const lost: Readonly<Record<Role['kind'], string>> = {
  submit: 'A client that waits cannot begin such jobs any more.',
  read: 'A client that waits has nothing left to look at: it gets an error instead of its job.',
  stop: 'A client that waits cannot end its job before its time any more.',
  delete: 'A client that waits cannot clean up after its job any more.',
};

function toRemoved({ declared, place }: SideOperation): Change {
  const kind = declared.role?.kind ?? 'read';
  return {
    id: 'operation-removed',
    level: 'breaking',
    operationIds: [declared.id],
    before: place.place.pointer,
    message: `The operation ${declared.id} is gone (${verbs[kind]}).`,
    reason: lost[kind],
  };
}

const verbs: Readonly<Record<Role['kind'], string>> = {
  submit: 'it submitted jobs',
  read: 'it showed jobs',
  stop: 'it stopped jobs',
  delete: 'it deleted jobs',
};

function toAdded({ declared, place }: SideOperation): Change {
  return {
    id: 'operation-added',
    level: 'safe',
    operationIds: [declared.id],
    after: place.place.pointer,
    message: `The operation ${declared.id} is new.`,
    reason: 'A client that waits goes on with the operations that it knows.',
  };
}

function compareRole({ before, after }: OperationPair, renamed: ReadonlyMap<string, string>): Change[] {
  const [was, is] = [before.declared.role, after.declared.role];
  const name = after.declared.id;
  const place = { operationIds: [name] };
  if (was === undefined) {
    const message = `The operation ${name} has to do with jobs now (${is?.kind}).`;
    const reason = 'A client that waits goes on with the operations that it knows.';
    return [{ id: 'role-added', level: 'safe', ...place, after: roleOf(after), message, reason }];
  }
  if (is === undefined) {
    const message = `The operation ${name} no longer has to do with jobs (it had the role ${was.kind}).`;
    return [
      { id: 'role-removed', level: 'breaking', ...place, before: roleOf(before), message, reason: lost[was.kind] },
    ];
  }
  const isSameLifecycle = renamed.get(was.lifecycle) === is.lifecycle;
  // A lifecycle that is gone has been reported.
  if (was.kind === is.kind && (isSameLifecycle || !renamed.has(was.lifecycle))) return [];
  const [from, to] =
    was.kind === is.kind ? [`jobs of "${was.lifecycle}"`, `jobs of "${is.lifecycle}"`] : [was.kind, is.kind];
  return [
    {
      id: 'role-changed',
      level: 'breaking',
      ...place,
      before: roleOf(before),
      after: roleOf(after),
      message: `The operation ${name} is for ${to} now, no longer for ${from}.`,
      reason: was.kind === is.kind ? 'A client that waits meets states of other jobs than its own.' : lost[was.kind],
    },
  ];
}

function roleOf({ place }: SideOperation): string {
  return `${place.place.pointer}/x-job`;
}
