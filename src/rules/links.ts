import type { Fault } from '../contract/document-error.ts';
import type { OpenApiDocument } from '../contract/load-document.ts';
import { parsePointer, valueAt } from '../contract/pointer.ts';
import { partsOf } from './reading/answers.ts';
import { brief, listed } from './reading/brief.ts';
import { didYouMean } from './reading/nearest.ts';
import { type OperationPlace, operationsOf } from './reading/operations.ts';
import { carries } from './reading/requests.ts';
import { entriesBelow, memberOf, membersOf, type Place, textBelow } from './reading/resolve.ts';
import { parseRuntimeExpressions, type RuntimeExpression } from './reading/runtime-expression.ts';
import { accepts } from './reading/schemas.ts';

/** The answer in which a link stands. */
interface Source {
  readonly operation: OperationPlace;
  readonly response: Place;
}

/**
 * A link leads to an operation of the document and fills parameters that it declares; its expressions can be read and point
 * to what the request and the response have.
 */
export function links(document: OpenApiDocument): Fault[] {
  const operations = operationsOf(document);
  const faults = operations.flatMap((operation) =>
    [...operation.responses.values()].flatMap((response) =>
      entriesBelow(response, 'links').flatMap(([, link]) => linkFaults(link, { operation, response }, operations)),
    ),
  );
  return [...new Map(faults.map((fault) => [fault.pointer + fault.message, fault])).values()];
}

function linkFaults(link: Place, source: Source, operations: readonly OperationPlace[]): Fault[] {
  const { target, fault } = targetOf(link, operations);
  const parameters = membersOf(memberOf(link, 'parameters'));
  const body = memberOf(link, 'requestBody');
  const values = [...parameters.map(([, value]) => value), ...(body ? [body] : [])];
  return [
    ...(fault ? [fault] : []),
    ...(target ? parameters.flatMap(([name, { pointer }]) => parameterFaults(name, pointer, target)) : []),
    ...values.flatMap((value) => valueFaults(value, source)),
  ];
}

/** The operation that a link leads to; a fault where there is none; neither where it leads out of the document. */
function targetOf(link: Place, operations: readonly OperationPlace[]): { target?: OperationPlace; fault?: Fault } {
  const id = memberOf(link, 'operationId');
  const reference = textBelow(link, 'operationRef');
  if (id !== undefined) {
    const ids = operations.map((operation) => operation.id);
    const target = operations.find((operation) => operation.id === id.value);
    if (target !== undefined) return { target };
    const message = `the link leads to the operation ${brief(id.value)}, which does not exist. Write the operationId of an operation.${didYouMean(String(id.value), ids)}`;
    return { fault: { pointer: id.pointer, message } };
  }
  if (reference === undefined) {
    const message = 'the link leads nowhere. Give it an operationId (or an operationRef).';
    return { fault: { pointer: link.pointer, message } };
  }
  if (!reference.startsWith('#')) return {};
  const target = operations.find(({ place }) => place.value === valueAt(link.document, tokensOf(reference)));
  if (target !== undefined) return { target };
  const message = `the link leads to "${reference}", where no operation stands. Write #/paths/<path with / as ~1>/<method>.`;
  return { fault: { pointer: `${link.pointer}/operationRef`, message } };
}

function tokensOf(reference: string): string[] {
  try {
    return parsePointer(decodeURIComponent(reference.slice(1)));
  } catch {
    return [];
  }
}

/** `id`, or `path.id` where parameters of several places share a name. */
function parameterFaults(name: string, pointer: string, target: OperationPlace): Fault[] {
  const names = target.parameters.flatMap((parameter) => [parameter.name, `${parameter.in}.${parameter.name}`]);
  if (names.includes(name)) return [];
  const plain = target.parameters.map((parameter) => parameter.name);
  const declared = plain.length > 0 ? `Declared: ${listed(plain)}.` : 'It declares none.';
  const message = `the link fills the parameter "${name}", which ${target.id} does not declare. ${declared}${didYouMean(name, plain)}`;
  return [{ pointer, message }];
}

function valueFaults({ value, pointer }: Place, source: Source): Fault[] {
  if (typeof value !== 'string') return [];
  try {
    return parseRuntimeExpressions(value)
      .flatMap((expression) => expressionFault(expression, source) ?? [])
      .map((message) => ({ pointer, message }));
  } catch (error) {
    return [{ pointer, message: error instanceof Error ? error.message : String(error) }];
  }
}

function expressionFault({ text, source, name, pointer }: RuntimeExpression, from: Source): string | undefined {
  const { operation, response } = from;
  switch (source) {
    case 'request.path':
    case 'request.query':
    case 'request.header':
    case 'request.body':
      if (carries(operation, { text, source, name, pointer })) return undefined;
      return `"${text}" names nothing that a request of ${operation.id} declares. Correct it, or declare it there.`;
    case 'response.header': {
      const names = entriesBelow(response, 'headers').map(([header]) => header);
      if (names.some((header) => header.toLowerCase() === name.toLowerCase())) return undefined;
      return `"${text}" names no header of this response of ${operation.id}. Declare the header, or use another value.`;
    }
    case 'response.body': {
      const bodies = partsOf(response).filter((part) => !part.name.startsWith('header '));
      if (bodies.some(({ schema }) => accepts(schema, pointer))) return undefined;
      return `"${text}" points to nothing in this response of ${operation.id}. Correct the pointer, or declare the property in the schema.`;
    }
    default:
      return undefined;
  }
}
