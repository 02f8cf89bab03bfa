import type { Contract, MediaType, Operation, Parameter } from '../../src/contract/contract.ts';
import { shapeOf } from '../../src/contract/shape.ts';
import type { Json } from '../../src/contract/template.ts';
import { sample } from '../engine/sample.ts';

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
  const isRead = operation.role?.kind === 'read';
  const path = operation.path.replace(/\{([^}]*)\}/g, (_, name: string) => {
    const parameter = operation.parameters.find((each) => each.in === 'path' && each.name === name);
    return isRead || parameter === undefined ? `<${name}>` : encodeURIComponent(String(exampleOf(parameter, contract)));
  });
  const content = Object.entries(operation.body?.content ?? {})[0];
  return [
    'curl -s',
    ...(operation.method === 'GET' ? [] : [`-X ${operation.method}`]),
    quote(`${baseUrl}${path}`),
    ...(operation.security[0] ?? []).flatMap(({ in: place, name, prefix }) =>
      place === 'header' ? [`-H ${quote(`${name.toLowerCase()}: ${prefix === undefined ? '' : `${prefix} `}x`)}`] : [],
    ),
    ...(content === undefined
      ? []
      : [`-H ${quote(`content-type: ${content[0]}`)}`, `-d ${quote(toBody(content[1], contract))}`]),
  ].join(' ');
}

function toBody({ examples, schema }: MediaType, { schemas }: Contract): string {
  const [example] = Object.values(examples);
  return JSON.stringify(example ?? sample(shapeOf(schema, schemas)));
}

function exampleOf({ examples, schema }: Parameter, { schemas }: Contract): Json {
  const [example] = Object.values(examples);
  return example ?? sample(shapeOf(schema, schemas));
}

/** Quoted for a POSIX shell. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
