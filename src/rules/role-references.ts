import type { Fault } from '../contract/document-error.ts';
import type { OpenApiDocument } from '../contract/load-document.ts';
import { isObject } from '../contract/resolver.ts';
import { listed } from './reading/brief.ts';
import { type LifecyclePlace, lifecyclesOf } from './reading/lifecycles.ts';
import { didYouMean } from './reading/nearest.ts';
import {
  callbacksOf,
  declares,
  type OperationPlace,
  operationsOf,
  type RolePlace,
  successesOf,
} from './reading/operations.ts';
import { below, memberOf, membersOf, type Place } from './reading/resolve.ts';

/**
 * What an `x-job` names is there: its lifecycle, the statuses it answers with, the states in its `status` and `on`; and
 * `notify` stands in callbacks, where nothing else does.
 */
export function roleReferences(document: OpenApiDocument): Fault[] {
  const lifecycles = lifecyclesOf(document);
  return operationsOf(document).flatMap((operation) => {
    const { role } = operation;
    const notices = callbacksOf(operation).flatMap(({ operations }) =>
      operations.flatMap(({ role: notice }) => notice ?? []),
    );
    const inCallbacks = notices.flatMap((notice) => [...kindFaults(notice, true), ...onFaults(notice)]);
    if (role === undefined) return inCallbacks;
    if (role.kind === 'notify') return [...kindFaults(role, false), ...inCallbacks];
    return [...lifecycleFaults(role.place, lifecycles, true), ...statusFaults(operation, role), ...inCallbacks];
  });
}

function kindFaults({ kind, place }: RolePlace, isCallback: boolean): Fault[] {
  if ((kind === 'notify') === isCallback) return [];
  const message = isCallback
    ? `the operation of a callback can only notify, not ${kind}. Write "notify", or move the role to an operation of paths.`
    : '"notify" is the role of a callback, not of an operation that clients call. Move it to an operation below "callbacks".';
  return [{ pointer: place.pointer, message }];
}

/** @param isNeeded - whether the lifecycle must be named where there are several (children inherit their parent's) */
function lifecycleFaults(words: Place, lifecycles: ReadonlyMap<string, LifecyclePlace>, isNeeded: boolean): Fault[] {
  const names = [...lifecycles.keys()];
  const children = memberOf(words, 'children');
  const inner = children === undefined ? [] : lifecycleFaults(children, lifecycles, false);
  const named = memberOf(words, 'lifecycle');
  if (named === undefined) {
    if (names.length === 1 || !isNeeded) return inner;
    const reason =
      names.length === 0
        ? 'x-jobs declares none. Add it at the root'
        : `there are several. Name one of ${listed(names)}`;
    return [{ pointer: words.pointer, message: `no lifecycle is named, and ${reason}.` }, ...inner];
  }
  const name = String(named.value);
  if (lifecycles.has(name)) return inner;
  const message = `"${name}" is not a lifecycle of x-jobs. Declared: ${listed(names)}.${didYouMean(name, names)}`;
  return [{ pointer: named.pointer, message }, ...inner];
}

function statusFaults(operation: OperationPlace, role: RolePlace): Fault[] {
  const status = memberOf(role.place, 'status');
  if (status === undefined) return standardStatusFaults(operation, role);
  if (typeof status.value === 'number') return undeclared(operation, status.value, status.pointer);
  const byState = below(status, '$state');
  if (byState === undefined || !isObject(byState.value)) return [];
  return [
    ...stateFaults(
      membersOf(byState).map(([name, { pointer }]) => ({ name, pointer })),
      role.lifecycle,
    ),
    ...membersOf(byState).flatMap(([, { value, pointer }]) =>
      typeof value === 'number' ? undeclared(operation, value, pointer) : [],
    ),
    ...restFaults(operation, role, byState),
  ];
}

/** Without `status`, an operation answers with its one success; 204 stands beside another one for the empty answer. */
function standardStatusFaults(operation: OperationPlace, { place }: RolePlace): Fault[] {
  const successes = successesOf(operation).map(([code]) => code);
  const choices = successes.length > 1 ? successes.filter((code) => code !== '204') : successes;
  if (choices.length === 1 && !/xx$/i.test(choices[0] ?? '')) return [];
  const message =
    choices.length === 0
      ? 'this operation declares no success answer. Add one (for example 200) to its responses.'
      : `the success answers ${choices.join(', ')} are declared, and it is not said which is given. Add "status" with one of them.`;
  return [{ pointer: place.pointer, message }];
}

function undeclared(operation: OperationPlace, status: number, pointer: string): Fault[] {
  if (declares(operation, status)) return [];
  const message = `the status ${status} is not declared by this operation. Declared: ${[...operation.responses.keys()].join(', ')}. Add a response for it, or name one of these.`;
  return [{ pointer, message }];
}

/** A state that the map leaves out answers 404. */
function restFaults(operation: OperationPlace, { lifecycle }: RolePlace, byState: Place): Fault[] {
  const rest = [...(lifecycle?.states.keys() ?? [])].filter((state) => memberOf(byState, state) === undefined);
  if (rest.length === 0 || declares(operation, 404)) return [];
  const message = `the states ${listed(rest)} are not listed, so that they answer 404, which this operation does not declare. List them, or add a 404 response.`;
  return [{ pointer: byState.pointer, message }];
}

function onFaults({ place, lifecycle }: RolePlace): Fault[] {
  const states = membersOf(memberOf(place, 'on'));
  return stateFaults(
    states.map(([, { value, pointer }]) => ({ name: String(value), pointer })),
    lifecycle,
  );
}

function stateFaults(
  named: readonly { name: string; pointer: string }[],
  lifecycle: LifecyclePlace | undefined,
): Fault[] {
  if (lifecycle === undefined) return [];
  const states = [...lifecycle.states.keys()];
  return named
    .filter(({ name }) => !lifecycle.states.has(name))
    .map(({ name, pointer }) => ({
      pointer,
      message: `"${name}" is not a state of the lifecycle "${lifecycle.name}". Its states: ${listed(states)}.${didYouMean(name, states)}`,
    }));
}
