import type { Operation, StatusByState, SubmitRole } from '../contract/contract.ts';
import { isJsonMediaType } from '../contract/media-type.ts';
import type { Json } from '../contract/template.ts';
import type { Workflow } from './arazzo.ts';
import { statusCriterion } from './criteria.ts';
import { follow, obstacleOf } from './follow.ts';
import { followSteps, type Target } from './follow-steps.ts';
import { nameOf, type Source } from './source.ts';
import { stepRequest } from './step-request.ts';
import { toName } from './to-name.ts';

/** An operation that begins jobs. */
export type Submission = Operation & { readonly role: SubmitRole };

/**
 * The workflow of a submission: submits, waits until its jobs have succeeded, and reads what they brought about.
 *
 * @returns a text that says why there is none, where there is none
 */
export function toWorkflow(submission: Submission, source: Source): Workflow | string {
  const { contract, client, results } = source;
  const { id, role } = submission;
  const status = statusOf(role.status, contract.lifecycles[role.lifecycle]?.initial);
  const view = client.views[client.operations[id]?.answers[status] ?? -1] ?? {};
  const followed = follow(view, exampleOf(submission, status), role.lifecycle, client);
  if (followed.length === 0) return obstacleOf(view);
  const workflowId = toName(id);
  // Redocly's rule "outputs-defined" takes steps of one name for one step, even in different workflows.
  const stepId = `${workflowId}-submit`;
  const targets = followed.map((each, at): Target => {
    const label = followed.length === 1 ? '' : `-${at + 1}`;
    const output = `${each.field}${label}`;
    return { ...each, workflowId, label, output, value: `$steps.${stepId}.outputs.${output}` };
  });
  const { inputs: own, ...request } = stepRequest(submission, contract);
  const ways = targets.map((target) => followSteps(target, results.parts.get(id) ?? [], source));
  const inputs = Object.assign({}, own, ...ways.map((way) => way.inputs));
  return {
    workflowId,
    summary: `Submits with ${id}, waits for success, and reads the result.`,
    ...(Object.keys(inputs).length > 0 && {
      inputs: { type: 'object', required: Object.keys(inputs), properties: inputs },
    }),
    steps: [
      {
        stepId,
        description: followed.length === 1 ? 'Submits.' : `Submits ${followed.length} jobs.`,
        ...nameOf(submission, source),
        ...request,
        successCriteria: [statusCriterion(role.status, listedStates(role.status))],
        outputs: Object.fromEntries(targets.map(({ output, told }) => [output, told])),
      },
      ...ways.flatMap(({ steps }) => steps),
    ],
    outputs: Object.assign({}, ...ways.map((way) => way.outputs)),
  };
}

/** The status that a new job is answered with. */
function statusOf(status: StatusByState, initial = ''): string {
  return `${typeof status === 'number' ? status : status[initial]}`;
}

function listedStates(status: StatusByState): string[] {
  return typeof status === 'number' ? [] : Object.keys(status);
}

/** The first example of an answer, if it is JSON. */
function exampleOf({ answers }: Submission, status: string): Json | undefined {
  const json = Object.entries(answers[status]?.content ?? {}).find(([type]) => isJsonMediaType(type))?.[1];
  return Object.values(json?.examples ?? {})[0];
}
