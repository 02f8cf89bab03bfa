import { isObject } from '../../contract/resolver.ts';
import type { Json } from '../../contract/template.ts';
import { type LifecyclePlace, lifecyclesOf } from './lifecycles.ts';
import type { OperationPlace } from './operations.ts';
import { memberOf, membersOf, type Place } from './resolve.ts';

/** What a request puts into jobs: the words of a `submit`, or of the `children` in it. */
export interface SubmissionPlace {
  readonly operation: OperationPlace;
  readonly place: Place;
  /** What examples of its jobs are named by: the operationId, followed by `.children` once for each step down. */
  readonly exampleName: string;
  readonly lifecycle: LifecyclePlace | undefined;
  /** The names of `each` in the order in which they are expanded; children see those of their parents too. */
  readonly each: readonly string[];
  readonly input: Place | undefined;
  /** Absent: the example says what the result is. */
  readonly result: Place | undefined;
}

/** All submissions of these operations, parents before their children. */
export function submissionsOf(operations: readonly OperationPlace[]): SubmissionPlace[] {
  return operations.flatMap((operation) => {
    const { role } = operation;
    return role?.kind === 'submit' ? submissionsIn(operation, role.place, operation.id, role.lifecycle, []) : [];
  });
}

/**
 * Whether something can stand at the tokens below a template. Below an expression anything can: its value is known only when
 * a request comes.
 */
export function canHold(template: Json, tokens: readonly string[]): boolean {
  const [token, ...rest] = tokens;
  if (token === undefined) return true;
  if (typeof template === 'string') return template.startsWith('$');
  if (isObject(template) && isObject(template.$state)) {
    return Object.values(template.$state).some((inner) => canHold(inner, tokens));
  }
  if (isObject(template) && isObject(template.$value)) {
    const { of = null, as, else: otherwise = null } = template.$value;
    return [of, otherwise, ...Object.values(isObject(as) ? as : {})].some((inner) => canHold(inner, tokens));
  }
  if (typeof template !== 'object' || template === null || !Object.hasOwn(template, token)) return false;
  return canHold(Reflect.get(template, token), rest);
}

function submissionsIn(
  operation: OperationPlace,
  place: Place,
  exampleName: string,
  lifecycle: LifecyclePlace | undefined,
  outer: readonly string[],
): SubmissionPlace[] {
  const each = [...outer, ...membersOf(memberOf(place, 'each')).map(([name]) => name)];
  const submission = {
    operation,
    place,
    exampleName,
    lifecycle,
    each,
    input: memberOf(place, 'input'),
    result: memberOf(place, 'result'),
  };
  const children = memberOf(place, 'children');
  if (children === undefined) return [submission];
  const inner = submissionsIn(operation, children, `${exampleName}.children`, lifecycleOf(children, lifecycle), each);
  return [submission, ...inner];
}

/** The lifecycle that children name, else that of their parent. */
function lifecycleOf(children: Place, parent: LifecyclePlace | undefined): LifecyclePlace | undefined {
  const named = memberOf(children, 'lifecycle');
  return named === undefined ? parent : lifecyclesOf(children.document).get(String(named.value));
}
