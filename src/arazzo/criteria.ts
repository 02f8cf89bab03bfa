import type { ClientLifecycle, JobView } from '../client/client-contract.ts';
import type { StatusByState } from '../contract/contract.ts';
import type { Criterion } from './arazzo.ts';
import { toQuery } from './json-path.ts';
import { stateFilter } from './state-filter.ts';

type States = ClientLifecycle['states'];

/** That an answer has the status of these states. */
export function statusCriterion(status: StatusByState, names: readonly string[]): Criterion {
  // A state that is not listed answers 404.
  const statuses = typeof status === 'number' ? [status] : names.map((name) => status[name] ?? 404);
  return { condition: [...new Set(statuses)].map((each) => `$statusCode == ${each}`).join(' || ') };
}

/** Pointers that every runner can follow within a simple condition. */
const plainPointer = /^(?:\/[\w-]+)+$/;

/**
 * That an answer shows a job in one of these states; of many jobs, every one or some.
 *
 * A simple condition where one job is shown with the name of its state, and else a filter of JSONPath over the body, which
 * is the one node that the filter looks at, as in the example of Arazzo's Criterion Object.
 *
 * @see https://spec.openapis.org/arazzo/v1.0.1.html#criterion-object
 */
export function stateCriterion(
  view: JobView,
  states: States,
  names: readonly string[],
  amount: 'every' | 'some',
): Criterion {
  if (view.jobs === undefined && view.state !== undefined && plainPointer.test(view.state)) {
    return {
      condition: names.map((name) => `$response.body#${view.state} == '${name.replaceAll("'", "''")}'`).join(' || '),
    };
  }
  const filter = stateFilter(view, states, names);
  return { context: '$response.body', condition: `$[?${overJobs(view, filter, amount)}]`, type: 'jsonpath' };
}

function overJobs({ jobs }: JobView, filter: string, amount: 'every' | 'some'): string {
  if (jobs === undefined) return filter;
  const all = toQuery(jobs);
  // Of no jobs, every one would be in any state.
  return amount === 'some' ? `${all}[?${filter}]` : `${all}[0] && !${all}[?!(${filter})]`;
}
