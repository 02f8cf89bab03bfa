import { viewOf } from '../../src/client/view-of.ts';
import type { Contract, Operation, Parameter } from '../../src/contract/contract.ts';
import { shapeOf } from '../../src/contract/shape.ts';
import type { Json } from '../../src/contract/template.ts';
import type { Api } from './apis.ts';

/** A request that submits one job. */
export interface Submission {
  readonly operation: Operation;
  readonly lifecycle: string;
  /** As openapi-fetch takes it. */
  readonly init: { readonly params: Record<string, Record<string, Json>>; readonly body?: Json };
}

/** The first request of a document that submits one job, made of the document's examples; `undefined` where there is none. */
export function findSubmission({ client, contract }: Api): Submission | undefined {
  for (const operation of contract.operations) {
    const { id, role } = operation;
    if (role?.kind !== 'submit' || viewOf(client, id).jobs !== undefined) continue;
    const init = toInit(operation, contract);
    if (init !== undefined) return { operation, lifecycle: role.lifecycle, init };
  }
  return undefined;
}

/** The headers that carry credentials; any value will do for a twin. */
export function credentialsOf({ operations }: Contract): Record<string, string> {
  const credentials = operations.flatMap(({ security }) => security[0] ?? []).filter((each) => each.in === 'header');
  return Object.fromEntries(
    credentials.map(({ name, prefix }) => [name, prefix === undefined ? 'demo' : `${prefix} demo`]),
  );
}

/** `undefined` where the document has no example of something that is needed, or a page cannot send it. */
function toInit(operation: Operation, contract: Contract): Submission['init'] | undefined {
  const params: Record<string, Record<string, Json>> = {};
  for (const parameter of operation.parameters.filter(({ required }) => required)) {
    const value = exampleOf(parameter, contract);
    if (value === undefined || parameter.in === 'cookie') return undefined;
    params[parameter.in] = { ...params[parameter.in], [parameter.name]: value };
  }
  if (operation.body === undefined) return { params };
  const json = Object.entries(operation.body.content).find(([mediaType]) => /[/+]json\b/.test(mediaType))?.[1];
  const [body] = Object.values(json?.examples ?? {});
  return body === undefined ? undefined : { params, body };
}

function exampleOf({ examples, schema }: Parameter, { schemas }: Contract): Json | undefined {
  const { words, default: standard } = shapeOf(schema, schemas);
  return [...Object.values(examples), ...(words.examples ?? []), standard, ...(words.enum ?? [])][0];
}
