import type { Contract, MediaType, Operation, Parameter } from '../../src/contract/contract.ts';
import { isJsonMediaType } from '../../src/contract/media-type.ts';
import { sample } from '../../src/contract/sample.ts';
import { shapeOf } from '../../src/contract/shape.ts';
import type { Json } from '../../src/contract/template.ts';
import { quoteShell } from '../../src/verify/report/quote-shell.ts';

/** Command lines that submit a job and read it, made from the document's examples; `undefined` if it submits none. */
export function toCurl(contract: Contract, baseUrl: string): string[] | undefined {
  const submit = contract.operations.find(({ role, method }) => role?.kind === 'submit' && method === 'POST');
  const read = contract.operations.find(
    ({ role }) => role?.kind === 'read' && role.lifecycle === submit?.role?.lifecycle && '$job.id' in role.where,
  );
  if (submit === undefined) return undefined;
  const commands = [submit, ...(read === undefined ? [] : [read])];
  return commands.map((operation) => `  ${toCommand(operation, contract, baseUrl)}`);
}

function toCommand(operation: Operation, contract: Contract, baseUrl: string): string {
  const { method, body } = operation;
  const [content] = Object.entries(body?.content ?? {});
  const query = new URLSearchParams(wordsIn('query', operation, contract));
  const cookies = wordsIn('cookie', operation, contract).map((pair) => pair.join('='));
  const headers = [
    ...wordsIn('header', operation, contract),
    ...(content === undefined ? [] : [['content-type', content[0]] as const]),
  ];
  return [
    'curl -s',
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    quoteShell(`${baseUrl}${toPath(operation, contract)}${query.size === 0 ? '' : `?${query}`}`),
    ...headers.map(([name, value]) => `-H ${quoteShell(`${name.toLowerCase()}: ${value}`)}`),
    ...(cookies.length === 0 ? [] : [`-b ${quoteShell(cookies.join('; '))}`]),
    ...(content === undefined ? [] : [`-d ${quoteShell(toBody(content[0], content[1], contract))}`]),
  ].join(' ');
}

/** A job's id is not known yet: the reader of the command puts it in. */
function toPath({ path, parameters, role }: Operation, contract: Contract): string {
  return path.replace(/\{([^}]*)\}/g, (_, name: string) => {
    const parameter = parameters.find((each) => each.in === 'path' && each.name === name);
    return role?.kind === 'read' || parameter === undefined
      ? `<${name}>`
      : encodeURIComponent(String(exampleOf(parameter, contract)));
  });
}

/** Names and values of what must be sent in a place: required parameters, and credentials. */
function wordsIn(place: Parameter['in'], { parameters, security }: Operation, contract: Contract): [string, string][] {
  const required = parameters.filter((parameter) => parameter.in === place && parameter.required);
  const credentials = (security[0] ?? []).filter((credential) => credential.in === place);
  return [
    ...credentials.map(({ name, prefix }): [string, string] => [name, prefix === undefined ? 'x' : `${prefix} x`]),
    ...required.flatMap((parameter) =>
      [exampleOf(parameter, contract)].flat().map((value): [string, string] => [parameter.name, String(value)]),
    ),
  ];
}

function toBody(mediaType: string, { examples, schema }: MediaType, { schemas }: Contract): string {
  const body = Object.values(examples)[0] ?? sample(shapeOf(schema, schemas));
  if (mediaType === 'application/x-www-form-urlencoded') {
    return String(new URLSearchParams(Object.entries(Object(body)).map(([name, value]) => [name, String(value)])));
  }
  return typeof body === 'string' && !isJsonMediaType(mediaType) ? body : JSON.stringify(body);
}

function exampleOf({ examples, schema }: Parameter, { schemas }: Contract): Json {
  const [example] = Object.values(examples);
  return example ?? sample(shapeOf(schema, schemas));
}
