import type { StatusByState } from '../../contract/contract.ts';
import { toPointer } from '../../contract/pointer.ts';
import { declares } from '../../rules/reading/operations.ts';
import type { Change } from '../change.ts';
import { type LifecyclePair, pairLifecycles } from '../pair-lifecycles.ts';
import { type OperationPair, pairOperations } from '../pair-operations.ts';
import type { Side, SideOperation } from '../side.ts';

/** With which status an operation answers, in each state of its job. */
export function answerStatuses(before: Side, after: Side): Change[] {
  const lifecycles = pairLifecycles(before, after).both;
  return pairOperations(before, after).both.flatMap((pair) => {
    const lifecycle = lifecycles.find(({ before: { name } }) => name === pair.before.declared.role?.lifecycle);
    return lifecycle === undefined ? [] : compareStatuses(pair, lifecycle);
  });
}

function compareStatuses(pair: OperationPair, { states }: LifecyclePair): Change[] {
  const [was, is] = [pair.before.declared.role, pair.after.declared.role];
  if (was === undefined || is === undefined || was.kind !== is.kind) return [];
  const changed = new Map<string, { readonly from: number; readonly to: number; readonly states: string[] }>();
  for (const state of states.both) {
    const [from, to] = [statusIn(was.status, state.before.name), statusIn(is.status, state.after.name)];
    if (from === to) continue;
    const known = changed.get(`${from} ${to}`) ?? { from, to, states: [] };
    known.states.push(state.after.name);
    changed.set(`${from} ${to}`, known);
  }
  return [...changed.values()].map((change) => toChange(pair, change, change.states.length === states.both.length));
}

function statusIn(status: StatusByState, state: string): number {
  return typeof status === 'number' ? status : (status[state] ?? 404);
}

/** Where the response stands; nothing where the operation does not declare it. */
function placeOf<Name extends 'before' | 'after'>(
  name: Name,
  { place }: SideOperation,
  status: number,
): { [side in Name]?: string } {
  const keys = [`${status}`, `${status}`.replace(/..$/, 'XX'), `${status}`.replace(/..$/, 'xx'), 'default'];
  const key = keys.find((each) => place.responses.has(each));
  const pointer: { [side in Name]?: string } = {};
  if (key !== undefined) pointer[name] = `${place.place.pointer}/responses${toPointer([key])}`;
  return pointer;
}

function toChange(
  { before, after }: OperationPair,
  { from, to, states }: { readonly from: number; readonly to: number; readonly states: readonly string[] },
  isAlways: boolean,
): Change {
  const { id } = after.declared;
  const isRefusal = to >= 400;
  const isKnown = declares(before.place, to) && !isRefusal;
  const when = isAlways ? '' : ` while the job is ${states.map((state) => `"${state}"`).join(', ')}`;
  return {
    id: 'answer-status-changed',
    level: isKnown ? 'risky' : 'breaking',
    operationIds: [id],
    ...placeOf('before', before, from),
    ...placeOf('after', after, to),
    message: `The operation ${id} answers ${to} now${when}, no longer ${from}.`,
    reason: isKnown
      ? 'A client that waits could get this answer before, but was told to expect the other.'
      : isRefusal
        ? 'A client that waits gets an error instead of what it asks for.'
        : 'A client that waits does not know what this answer shows, and takes it for a broken one.',
  };
}
