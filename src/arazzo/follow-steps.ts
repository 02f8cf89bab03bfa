import type { JobView } from '../client/client-contract.ts';
import type { Outcome, ReadRole } from '../contract/contract.ts';
import type { Criterion, Input, Step } from './arazzo.ts';
import { stateCriterion, statusCriterion } from './criteria.ts';
import type { Followed } from './follow.ts';
import { paceOf } from './pace-of.ts';
import { resultOutputs } from './result-outputs.ts';
import { nameOf, type Source } from './source.ts';
import { statesWith } from './state-filter.ts';
import { stepRequest } from './step-request.ts';

/** The steps from a submission to the result of one of its jobs, or of all. */
export interface Way {
  readonly steps: readonly Step[];
  readonly inputs: Readonly<Record<string, Input>>;
  /** What the workflow tells of it in the end: runtime expressions by name. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** What is followed, and where the steps find it. */
export interface Target extends Followed {
  readonly workflowId: string;
  /** Sets the steps apart from those for other jobs of the submission; empty where there is one job. */
  readonly label: string;
  /** Name and runtime expression of the id or group, as the first step gives it. */
  readonly output: string;
  readonly value: string;
}

/**
 * The steps that wait until a job has succeeded, and read its result.
 *
 * They are two, though one answer would do for both: runners look for the outputs of a step whenever they take it, and a
 * job that goes on has no result.
 *
 * @param parts - the names of the parts of the result that are sure to be there
 */
export function followSteps(target: Target, parts: readonly string[], source: Source): Way {
  const { contract, client } = source;
  const { workflowId, label, field, output, value, read, place, parameter } = target;
  const operation = contract.operations.find(({ id }) => id === read);
  const lifecycle = contract.lifecycles[operation?.role?.lifecycle ?? ''];
  if (operation?.role?.kind !== 'read' || lifecycle === undefined) return { steps: [], inputs: {}, outputs: {} };
  const [view = {}] = Object.values(client.operations[read]?.answers ?? {}).map((at) => client.views[at]);
  const { parameters, inputs } = stepRequest(operation, contract, { in: place, name: parameter, value });
  const request = { ...nameOf(operation, source), parameters };
  const tell = criteriaFor(operation.role, view, source);
  const outputs = resultOutputs(view, field, parts);
  const resultId = `${workflowId}-result${label}`;
  const over = tell(['failure', 'canceled'], 'some');
  const steps: Step[] = [
    {
      stepId: `${workflowId}-wait${label}`,
      description: field === 'id' ? 'Waits until the job has succeeded.' : 'Waits until all jobs have succeeded.',
      ...request,
      successCriteria: tell(['success'], 'every'),
      onFailure: [
        ...(over.length > 0 ? [{ name: 'has-failed', type: 'end', criteria: over } as const] : []),
        { name: 'goes-on', type: 'retry', ...paceOf(lifecycle), criteria: tell([null], 'some') },
      ],
    },
    {
      stepId: resultId,
      description: 'Reads the result.',
      ...request,
      successCriteria: tell(['success'], 'every'),
      outputs,
    },
  ];
  const told = Object.keys(outputs).map((name) => [`${name}${label}`, `$steps.${resultId}.outputs.${name}`]);
  return { steps, inputs, outputs: { [output]: value, ...Object.fromEntries(told) } };
}

/** Tells by which criteria an answer shows jobs of certain outcomes; by none where no state has them. */
function criteriaFor(
  { lifecycle, status }: ReadRole,
  view: JobView,
  { client }: Source,
): (outcomes: readonly (Outcome | null)[], amount: 'every' | 'some') => Criterion[] {
  const { states = {} } = client.lifecycles[lifecycle] ?? {};
  return (outcomes, amount) => {
    const names = statesWith(states, outcomes);
    return names.length === 0 ? [] : [statusCriterion(status, names), stateCriterion(view, states, names, amount)];
  };
}
