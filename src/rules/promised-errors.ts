import type { Fault } from '../contract/document-error.ts';
import type { OpenApiDocument } from '../contract/load-document.ts';
import { isObject } from '../contract/resolver.ts';
import { declares, type OperationPlace, operationsOf } from './reading/operations.ts';
import { memberOf, membersOf, type Place, rootOf } from './reading/resolve.ts';
import { sameValue } from './reading/schemas.ts';

/** Keywords that any text fulfills, or that say nothing about the value. */
const harmless = [
  'title',
  'description',
  'default',
  'example',
  'examples',
  'deprecated',
  '$ref',
  '$comment',
  'readOnly',
  'writeOnly',
];

/**
 * What an operation can refuse, it declares: 401 where it needs credentials, 400 or 422 where a request can be invalid. An
 * answer that is not declared has no body.
 */
export function promisedErrors(document: OpenApiDocument): Fault[] {
  return operationsOf(document).flatMap((operation) => {
    const pointer = `${operation.place.pointer}/responses`;
    const messages = [
      ...(needsCredentials(operation) && !declares(operation, 401)
        ? [
            `${operation.id} needs credentials but declares no 401. Add the response (or 4XX, or default): otherwise the refusal has no body.`,
          ]
        : []),
      ...(canBeInvalid(operation) && !declares(operation, 400) && !declares(operation, 422)
        ? [
            `a request of ${operation.id} can be invalid, but neither 400 nor 422 is declared. Add one (or 4XX, or default): otherwise the refusal has no body.`,
          ]
        : []),
    ];
    return messages.map((message) => ({ pointer, message }));
  });
}

/** An empty requirement among the alternatives makes credentials optional. */
function needsCredentials({ place }: OperationPlace): boolean {
  const requirements = memberOf(place, 'security') ?? memberOf(rootOf(place.document), 'security');
  const alternatives = membersOf(requirements);
  return (
    alternatives.length > 0 && alternatives.every(([, { value }]) => isObject(value) && Object.keys(value).length > 0)
  );
}

function canBeInvalid({ place, parameters }: OperationPlace): boolean {
  return (
    memberOf(place, 'requestBody') !== undefined ||
    parameters.some((parameter) => canRefuse(parameter.place, parameter.in))
  );
}

/** A parameter that may be missing (in a path it cannot: the route would not match), or whose schema refuses some text. */
function canRefuse(parameter: Place, where: string): boolean {
  if (where !== 'path' && memberOf(parameter, 'required')?.value === true) return true;
  const schema = memberOf(parameter, 'schema');
  if (schema === undefined) return memberOf(parameter, 'content') !== undefined;
  return sameValue(schema).some((place) =>
    membersOf(place).some(([keyword, { value }]) =>
      keyword === 'type'
        ? ![value].flat().includes('string')
        : !harmless.includes(keyword) && !keyword.startsWith('x-'),
    ),
  );
}
