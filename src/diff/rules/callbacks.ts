import type { Callback } from '../../contract/contract.ts';
import { toPointer } from '../../contract/pointer.ts';
import type { Change } from '../change.ts';
import { pairLifecycles } from '../pair-lifecycles.ts';
import { type OperationPair, pairOperations } from '../pair-operations.ts';
import type { Side, SideOperation } from '../side.ts';

/** The requests that an API sends back: whether they are sent, where to, and on which states. */
export function callbacks(before: Side, after: Side): Change[] {
  const stateNames = pairLifecycles(before, after).both.flatMap(({ states }) => states.both);
  const newNames = new Map(stateNames.map((state) => [state.before.name, state.after.name]));
  return pairOperations(before, after).both.flatMap((pair) => {
    // What submits no jobs any more has been reported.
    if (pair.after.declared.role?.kind !== pair.before.declared.role?.kind) return [];
    const [was, is] = [byName(pair.before), byName(pair.after)];
    const changes = [...new Set([...was.keys(), ...is.keys()])].flatMap((name): Change[] => {
      const [old, own] = [was.get(name), is.get(name)];
      if (old === undefined) return own === undefined ? [] : [toAdded(own, pair)];
      return own === undefined ? [toRemoved(old, pair)] : compareCallback(old, own, newNames, pair);
    });
    return changes.map((change) => ({ ...change, operationIds: [pair.after.declared.id] }));
  });
}

function byName({ declared }: SideOperation): Map<string, Callback> {
  return new Map(declared.callbacks.map((callback) => [callback.name, callback]));
}

function toAdded({ name }: Callback, { after }: OperationPair): Change {
  return {
    id: 'callback-added',
    level: 'safe',
    after: pointerOf(name, after),
    message: `The callback ${name} is new.`,
    reason: 'A client that waits is called only where it gives an address.',
  };
}

function toRemoved({ name }: Callback, { before }: OperationPair): Change {
  return {
    id: 'callback-removed',
    level: 'breaking',
    before: pointerOf(name, before),
    message: `The callback ${name} is gone.`,
    reason: 'A client that waits to be called waits for ever.',
  };
}

function compareCallback(
  was: Callback,
  is: Callback,
  newNames: ReadonlyMap<string, string>,
  { before, after }: OperationPair,
): Change[] {
  const place = { before: pointerOf(was.name, before), after: pointerOf(is.name, after) };
  const asked = ({ url, method, events }: Callback): string => JSON.stringify([url, method, events]);
  const silent = was.on.flatMap((state) => newNames.get(state) ?? []).filter((state) => !is.on.includes(state));
  return [
    ...(asked(was) === asked(is)
      ? []
      : [
          {
            id: 'callback-changed',
            level: 'breaking' as const,
            ...place,
            message: `The callback ${is.name} is ordered in another way: ${is.method} ${is.url}, no longer ${was.method} ${was.url}.`,
            reason: 'A client that waits to be called gives its address in the old way, and waits for ever.',
          },
        ]),
    ...(silent.length === 0
      ? []
      : [
          {
            id: 'callback-states-removed',
            level: 'breaking' as const,
            ...place,
            message: `The callback ${is.name} is no longer sent for ${silent.map((state) => `"${state}"`).join(', ')}.`,
            reason: 'A client that waits to be called in this state waits for ever.',
          },
        ]),
  ];
}

function pointerOf(name: string, { place }: SideOperation): string {
  return `${place.place.pointer}/callbacks${toPointer([name])}`;
}
