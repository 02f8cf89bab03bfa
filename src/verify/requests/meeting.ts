import type { Operation } from '../../contract/contract.ts';
import { parsePointer, valueAt } from '../../contract/pointer.ts';
import type { Json } from '../../contract/template.ts';
import { type Draft, evaluateDraft, withParameter } from './draft.ts';
import { requestPlaceOf } from './request-place.ts';

/** What is known of a job by which requests can mean it. */
export interface KnownJob {
  readonly jobId: string;
  /** The group that it was submitted with, as its submission's answer tells. */
  readonly group?: unknown;
  /** The request that submitted it; absent for a job of somebody else's. */
  readonly draft?: Draft;
}

/** The draft with parameters by which its operation means this job: as `where` says, backwards. */
export function meeting(draft: Draft, job: KnownJob): Draft {
  const { role } = draft.operation;
  const where = role !== undefined && 'where' in role ? Object.entries(role.where) : [];
  return where.reduce((met, [field, expression]) => {
    const at = requestPlaceOf(expression);
    const value = fieldOf(field, job);
    return at === undefined || value === undefined ? met : withParameter(met, at.place, at.name, value);
  }, draft);
}

/** Whether an operation can mean this job: what must be sent for it is known. Of a job without a pipeline, no list of one tells. */
export function canMeet({ role, parameters }: Operation, job: KnownJob): boolean {
  const where = role !== undefined && 'where' in role ? Object.entries(role.where) : [];
  return where.every(([field, expression]) => {
    const at = requestPlaceOf(expression);
    const parameter = parameters.find((each) => each.in === at?.place && each.name === at.name);
    return parameter?.required !== true || fieldOf(field, job) !== undefined;
  });
}

/** A field of a job's record, as far as it is known. */
function fieldOf(field: string, { jobId, group, draft }: KnownJob): unknown {
  if (field === '$job.id') return jobId;
  if (field === '$job.group') return group;
  const [, pointer] = /^\$job\.input#(.*)$/.exec(field) ?? [];
  const role = draft?.operation.role;
  return draft === undefined || pointer === undefined || role?.kind !== 'submit'
    ? undefined
    : inputAt(role.input, pointer, draft);
}

/** What a submission's `input` has at a place, if it is a literal or stands in the request as it is. */
export function inputAt(input: Json, pointer: string, draft: Draft): unknown {
  const template = valueAt(input, parsePointer(pointer));
  if (typeof template !== 'string' || !template.includes('$')) return template;
  return template.startsWith('$request.') ? evaluateDraft(template, draft) : undefined;
}
