import type { Contract, EachSource, Submission } from '../../src/contract/contract.ts';
import type { Expression } from '../../src/contract/expression.ts';
import { type Keep, type Slot, toSlot } from './slot.ts';

/** A submission made ready: its templates, and the expressions whose values each of its jobs keeps. */
export interface PreparedSubmission {
  /** The operationId; `<operationId>/children` for the jobs that come into being when those succeed. */
  readonly name: string;
  /** What examples of its jobs are named by, best first: of children `<operationId>.children`, then `<operationId>`. */
  readonly exampleNames: readonly string[];
  readonly lifecycle: string;
  readonly each: ReadonlyMap<string, readonly EachSource[]>;
  readonly input: Slot;
  readonly result?: Slot;
  readonly id: Slot;
  readonly group: Slot;
  /** In the order of their positions. */
  readonly kept: readonly Expression[];
  /** What tells for each limit of the lifecycle which jobs it counts together; absent: all of them. */
  readonly limitKeys: readonly (Slot | undefined)[];
  readonly children?: PreparedSubmission;
}

/** Sources whose values are known at the submission only. */
const atSubmission = new Set(['request.path', 'request.query', 'request.header', 'request.body', 'each', 'random']);

/** Makes the submissions of a contract ready, by name. */
export function prepareSubmissions(contract: Contract): Map<string, PreparedSubmission> {
  const prepared = new Map<string, PreparedSubmission>();
  for (const { id, role } of contract.operations) {
    if (role?.kind !== 'submit') continue;
    for (let each: PreparedSubmission | undefined = prepare(contract, role, id, [id]); each; each = each.children) {
      prepared.set(each.name, each);
    }
  }
  return prepared;
}

function prepare(
  contract: Contract,
  source: Submission,
  name: string,
  exampleNames: readonly string[],
): PreparedSubmission {
  const kept: Expression[] = [];
  const keep: Keep = (expression) => (atSubmission.has(expression.source) ? kept.push(expression) - 1 : undefined);
  const lifecycle = contract.lifecycles[source.lifecycle];
  const prepared = {
    name,
    exampleNames,
    lifecycle: source.lifecycle,
    each: new Map(Object.entries(source.each)),
    group: toSlot(lifecycle?.group ?? '', keep),
    id: toSlot(lifecycle?.id ?? '', keep),
    input: toSlot(source.input, keep),
    ...(source.result !== undefined && { result: toSlot(source.result, keep) }),
    limitKeys: (lifecycle?.limits ?? []).map(({ by }) => (by === undefined ? undefined : toSlot(by, keep))),
    kept,
  };
  if (source.children === undefined) return prepared;
  const childNames = [`${exampleNames[0]}.children`, ...exampleNames];
  return { ...prepared, children: prepare(contract, source.children, `${name}/children`, childNames) };
}
