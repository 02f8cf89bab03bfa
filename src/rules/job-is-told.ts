import type { Fault } from '../contract/document-error.ts';
import type { OpenApiDocument } from '../contract/load-document.ts';
import { expressionsOf } from '../contract/template.ts';
import { partsOf, shownBy, statusIn } from './reading/answers.ts';
import { type Facts, factsOf, tellApart } from './reading/facts.ts';
import { type LifecyclePlace, lifecyclesOf, type StatePlace } from './reading/lifecycles.ts';
import { type OperationPlace, operationsOf, successesOf } from './reading/operations.ts';
import { memberOf } from './reading/resolve.ts';
import { shownIn } from './reading/shown.ts';

/**
 * A client learns what it needs: each submission tells the id of its job (or of the group, where jobs are read by group), each
 * lifecycle can be read, and its reads show whether a job has ended, and how.
 */
export function jobIsTold(document: OpenApiDocument): Fault[] {
  const operations = operationsOf(document);
  return [...lifecyclesOf(document).values()].flatMap((lifecycle) => {
    const own = operations.filter(({ role }) => role?.lifecycle?.name === lifecycle.name);
    const reads = own.filter(({ role }) => role?.kind === 'read');
    const submits = own.filter(({ role }) => role?.kind === 'submit');
    return [...submits.flatMap((submit) => silence(submit, lifecycle, reads)), ...readFaults(lifecycle, reads)];
  });
}

function silence(submit: OperationPlace, lifecycle: LifecyclePlace, reads: readonly OperationPlace[]): Fault[] {
  const states = [...lifecycle.states.keys()];
  const handles = reads.some(isByGroup) ? ['id', 'group'] : ['id'];
  if (
    successesOf(submit).length === 0 ||
    states.some((state) => fieldsShown(submit, state).some((it) => handles.includes(it)))
  ) {
    return [];
  }
  const message = `no success answer of ${submit.id} shows $job.id, so that nobody can read the job. Show it by an x-job-view in the body or in a header such as Location.`;
  return [{ pointer: `${submit.place.pointer}/responses`, message }];
}

function isByGroup({ role }: OperationPlace): boolean {
  const where = role && memberOf(role.place, 'where');
  return where !== undefined && memberOf(where, '$job.group') !== undefined;
}

/** The fields of `$job` that stand in any success answer. */
function fieldsShown(operation: OperationPlace, state: string): string[] {
  const parts = successesOf(operation).flatMap(([, response]) => partsOf(response));
  const templates = parts.flatMap(({ schema }) => [...shownIn(schema, state).values()].map(({ template }) => template));
  return templates.flatMap((template) =>
    template === undefined
      ? []
      : [...expressionsOf(template)].map(({ source, name }) => (source === 'job' ? name : '')),
  );
}

function readFaults(lifecycle: LifecyclePlace, reads: readonly OperationPlace[]): Fault[] {
  const { name, place, states } = lifecycle;
  if (reads.length === 0) {
    const message = `no operation reads the jobs of the lifecycle "${name}". Add x-job: {read: …} to the operation that shows them.`;
    return [{ pointer: place.pointer, message }];
  }
  const looks = new Map([...states.values()].map((state) => [state.name, looksOf(state, lifecycle, reads)]));
  const alike = pairsOfOutcomes(lifecycle).filter(
    ([one, other]) => !reads.some((_, at) => differ(looks.get(one.name)?.[at], looks.get(other.name)?.[at])),
  );
  return alike.map(([one, other]) => ({
    pointer: `${place.pointer}/states`,
    message: `no read tells the state "${one.name}" (${toEnd(one)}) from "${other.name}" (${toEnd(other)}). Show $job.state, or a {$state: …} with different values, in the answer of ${reads.map(({ id }) => id).join(', ')}.`,
  }));
}

/** What can be told from the answer of each read while the job is in a state. */
function looksOf(state: StatePlace, lifecycle: LifecyclePlace, reads: readonly OperationPlace[]): Facts[] {
  return reads.map((read) => {
    const facts = factsOf(shownBy(read, state.name), state, lifecycle);
    return new Map([...facts, ['status', String(statusIn(read, state.name))]]);
  });
}

function differ(one: Facts | undefined, other: Facts | undefined): boolean {
  return one !== undefined && other !== undefined && tellApart(one, other);
}

/** Any two states that end differently (or of which only one has ended), each pair once. */
function pairsOfOutcomes({ states }: LifecyclePlace): [StatePlace, StatePlace][] {
  const all = [...states.values()];
  return all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter((other) => one.outcome !== other.outcome)
      .map((other): [StatePlace, StatePlace] => [one, other]),
  );
}

function toEnd({ outcome }: StatePlace): string {
  return outcome ?? 'not ended';
}
