import type { Contract, Credential, Operation, Parameter } from '../contract/contract.ts';
import { shapeOf } from '../contract/shape.ts';
import type { Json } from '../contract/template.ts';
import type { Input, StepBody, StepParameter } from './arazzo.ts';
import { toName } from './to-name.ts';

/** What a step sends, and what it must be given for that. */
export interface StepRequest {
  readonly parameters: readonly StepParameter[];
  readonly requestBody?: StepBody;
  /** By name. */
  readonly inputs: Readonly<Record<string, Input>>;
}

/** A value, and the input that it comes from, if any. */
interface Given {
  readonly value: Json;
  readonly inputs: Readonly<Record<string, Input>>;
}

/**
 * The request of an operation: what it requires, with the values of the document's first examples. What these do not say
 * must be given, as must credentials (those of the first alternative).
 *
 * @param known - a parameter whose value is known already: its place and name, and the value
 */
export function stepRequest(
  operation: Operation,
  contract: Contract,
  known?: { readonly in: string; readonly name: string; readonly value: string },
): StepRequest {
  const isKnown = (parameter: Parameter): boolean => parameter.in === known?.in && parameter.name === known.name;
  const credentials = (operation.security[0] ?? []).map((credential) => ({
    in: credential.in,
    name: credential.name,
    ...credentialValue(credential),
  }));
  const sent = operation.parameters
    .filter((parameter) => parameter.required || isKnown(parameter))
    .map((parameter) => ({
      in: parameter.in,
      name: parameter.name,
      ...(known !== undefined && isKnown(parameter)
        ? { value: known.value, inputs: {} }
        : parameterValue(parameter, contract)),
    }));
  const body = bodyOf(operation, contract);
  return {
    parameters: [...credentials, ...sent].map(({ name, in: place, value }) => ({ name, in: place, value })),
    ...(body !== undefined && { requestBody: { contentType: body.contentType, payload: body.value } }),
    inputs: Object.assign(
      {},
      ...[...credentials, ...sent, ...(body === undefined ? [] : [body])].map((each) => each.inputs),
    ),
  };
}

function credentialValue({ scheme, prefix }: Credential): Given {
  const name = toName(scheme);
  const description =
    prefix === 'basic'
      ? `The credentials for ${scheme}: name and password with a colon between them, in Base64.`
      : `The credentials for ${scheme}.`;
  return {
    value: prefix === undefined ? `$inputs.${name}` : `${capitalize(prefix)} {$inputs.${name}}`,
    inputs: { [name]: { type: 'string', format: 'password', description } },
  };
}

/** RFC 9110 leaves the case of a scheme open, but not all servers do. */
function capitalize(prefix: string): string {
  return prefix.charAt(0).toUpperCase() + prefix.slice(1);
}

function parameterValue({ name, in: place, schema, examples }: Parameter, { schemas }: Contract): Given {
  const [example] = Object.values(examples);
  if (example !== undefined) return { value: example, inputs: {} };
  return input(name, shapeOf(schema, schemas).words.type, `The ${place} parameter ${name}.`);
}

function bodyOf(
  { id, body }: Operation,
  { schemas }: Contract,
): (Given & { readonly contentType: string }) | undefined {
  const [content] = Object.entries(body?.content ?? {});
  if (content === undefined) return undefined;
  const [contentType, { examples, schema }] = content;
  const [example] = Object.values(examples);
  if (example !== undefined) return { contentType, value: example, inputs: {} };
  if (!body?.required) return undefined;
  return { contentType, ...input('body', shapeOf(schema, schemas).words.type, `The body of ${id}.`) };
}

function input(source: string, type: string | readonly string[] | undefined, description: string): Given {
  const name = toName(source);
  return {
    value: `$inputs.${name}`,
    inputs: { [name]: { type: typeof type === 'string' ? type : 'string', description } },
  };
}
