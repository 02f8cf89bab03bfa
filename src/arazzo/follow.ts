import type { ClientContract, ClientOperation, JobView } from '../client/client-contract.ts';
import { parsePointer, valueAt } from '../contract/pointer.ts';
import type { Json } from '../contract/template.ts';

/** By what the jobs of a submission are found again. */
export interface Followed {
  /** Where the submission's answer tells it: a runtime expression. */
  readonly told: string;
  /** What is told: the id of one job, or the group of all. */
  readonly field: 'id' | 'group';
  /** The operation that shows them, and the parameter that takes what is told. */
  readonly read: string;
  readonly place: 'path' | 'query' | 'header';
  readonly parameter: string;
}

/**
 * By what all jobs of a submission can be followed: one by its id, many by their group, else each by its id.
 *
 * @param view - how the answer to the submission shows its jobs
 * @param example - such an answer: it says how many there are
 * @returns nothing where Arazzo has no way, see {@link obstacleOf}
 */
export function follow(
  view: JobView,
  example: Json | undefined,
  lifecycle: string,
  { lifecycles, operations }: ClientContract,
): Followed[] {
  const { read = '', readMany = '' } = lifecycles[lifecycle] ?? {};
  const byId = pointersOfIds(view, example).flatMap((told) => toFollowed(told, 'id', read, operations[read]));
  const group =
    view.group === undefined ? [] : toFollowed(`$response.body#${view.group}`, 'group', readMany, operations[readMany]);
  return group.length > 0 && (view.jobs !== undefined || byId.length === 0) ? group : byId;
}

/** Why there is no way to follow the jobs of a submission. */
export function obstacleOf({ id, header }: JobView): string {
  const [, pattern] = id ?? header ?? [];
  if (pattern === undefined) return 'no operation shows a job by what its answer tells';
  const place = id === undefined ? `the header ${header?.[0]}` : id[0];
  return `its answer tells the id as a part of ${place}, and Arazzo cannot cut texts`;
}

function toFollowed(
  told: string,
  field: 'id' | 'group',
  read: string,
  operation: ClientOperation | undefined,
): Followed[] {
  const [place, parameter, asked] = operation?.asks ?? [];
  if (place === undefined || parameter === undefined || asked !== field) return [];
  return [{ told, field, read, place, parameter }];
}

/** Runtime expressions for the ids that stand alone. */
function pointersOfIds({ jobs, id, header }: JobView, example: Json | undefined): string[] {
  const [name, cut] = header ?? [];
  if (id === undefined) return name === undefined || cut !== undefined ? [] : [`$response.header.${name}`];
  const [pointer, pattern] = id;
  if (pattern !== undefined) return [];
  if (jobs === undefined) return [`$response.body#${pointer}`];
  const shown = valueAt(example, parsePointer(jobs));
  const count = Array.isArray(shown) ? Math.max(1, shown.length) : 1;
  return Array.from({ length: count }, (_, at) => `$response.body#${jobs}/${at}${pointer}`);
}
