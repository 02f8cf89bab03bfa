import type { AnswerPart } from './answers.ts';
import type { LifecyclePlace, StatePlace } from './lifecycles.ts';
import type { OperationPlace } from './operations.ts';
import { entriesBelow, memberOf, type Place } from './resolve.ts';
import { submissionsOf } from './submissions.ts';

/** The values of the named examples beside a schema. */
export function examplesOf({ place }: AnswerPart): [string, Place][] {
  return entriesBelow(place, 'examples').flatMap(([name, example]): [string, Place][] => {
    const value = memberOf(example, 'value');
    return value === undefined ? [] : [[name, value]];
  });
}

/**
 * What examples can be named by: the operationIds of submissions, followed by `.children` for the jobs that come into being
 * when those succeed. A dot, since keys below `components/examples` know no slash.
 */
export function submittersOf(operations: readonly OperationPlace[]): string[] {
  return submissionsOf(operations).map(({ exampleName }) => exampleName);
}

/** The submitter whose name an example begins with; of several, the longest. */
export function submitterOf(name: string, submitters: readonly string[]): string | undefined {
  return submitters.filter((id) => name.startsWith(`${id}.`)).toSorted((one, other) => other.length - one.length)[0];
}

/** The state that an example is named for: `running`, or `submitReport.running` with one of the submitters. */
export function stateOf(
  name: string,
  submitters: readonly string[],
  lifecycle: LifecyclePlace,
): StatePlace | undefined {
  const submitter = submitterOf(name, submitters);
  const state = submitter === undefined ? name : name.slice(submitter.length + 1);
  return lifecycle.states.get(name) ?? lifecycle.states.get(state);
}
