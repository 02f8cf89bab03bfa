import type { AnswerPart } from './answers.ts';
import type { LifecyclePlace, StatePlace } from './lifecycles.ts';
import type { OperationPlace } from './operations.ts';
import { entriesBelow, memberOf, type Place } from './resolve.ts';

/** The values of the named examples beside a schema. */
export function examplesOf({ place }: AnswerPart): [string, Place][] {
  return entriesBelow(place, 'examples').flatMap(([name, example]): [string, Place][] => {
    const value = memberOf(example, 'value');
    return value === undefined ? [] : [[name, value]];
  });
}

/** The operationIds by which examples can be named. */
export function submittersOf(operations: readonly OperationPlace[]): string[] {
  return operations.filter(({ role }) => role?.kind === 'submit').map(({ id }) => id);
}

/** The state that an example is named for: `running`, or `submitReport.running` with one of the submitters. */
export function stateOf(
  name: string,
  submitters: readonly string[],
  lifecycle: LifecyclePlace,
): StatePlace | undefined {
  const submitter = submitters.find((id) => name.startsWith(`${id}.`));
  const state = submitter === undefined ? name : name.slice(submitter.length + 1);
  return lifecycle.states.get(name) ?? lifecycle.states.get(state);
}
