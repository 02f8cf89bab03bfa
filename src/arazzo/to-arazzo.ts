import type { Contract, Operation } from '../contract/contract.ts';
import { resultsOf } from '../generate/results-of.ts';
import { toClientContract } from '../generate/to-client-contract.ts';
import type { Arazzo } from './arazzo.ts';
import type { Source } from './source.ts';
import { toName } from './to-name.ts';
import { type Submission, toWorkflow } from './to-workflow.ts';

/** A description, and what it does not describe. */
export interface Described {
  readonly arazzo: Arazzo;
  /** The submissions that have no workflow: operationId, and why. */
  readonly left: readonly (readonly [id: string, reason: string])[];
}

/**
 * Describes how jobs are submitted, waited for and read: one workflow for each submission of a contract.
 *
 * @param url - of the document, relative to the place of the description
 * @param version - of the document
 */
export function toArazzo(contract: Contract, url: string, version: string): Described {
  const client = toClientContract(contract);
  const name = toName(contract.name);
  const source: Source = { name, contract, client, results: resultsOf(contract, client) };
  const made = contract.operations.filter(isSubmission).map((each) => [each.id, toWorkflow(each, source)] as const);
  const summary = 'Submits a job in each way that there is, waits until it has succeeded, and reads its result.';
  return {
    arazzo: {
      arazzo: '1.0.1',
      info: { title: contract.title, summary, version },
      sourceDescriptions: [{ name, url, type: 'openapi' }],
      workflows: made.flatMap(([, workflow]) => (typeof workflow === 'string' ? [] : [workflow])),
    },
    left: made.flatMap(([id, reason]) => (typeof reason === 'string' ? [[id, reason] as const] : [])),
  };
}

function isSubmission(operation: Operation): operation is Submission {
  return operation.role?.kind === 'submit';
}
