import type { Expression } from '../../contract/expression.ts';
import type { OperationPlace } from './operations.ts';
import { below, entriesBelow, memberOf, membersOf, type Place, rootOf, textBelow } from './resolve.ts';
import { accepts, isRequired, keywordIn, sameValue, schemasAt } from './schemas.ts';

/** What OpenAPI takes out of the parameters: media types say the first two, security schemes the third. */
const impliedHeaders = ['accept', 'content-type', 'authorization'];

/** Whether a request of the operation can carry what a `$request` expression asks for. */
export function carries(operation: OperationPlace, { source, name, pointer }: Expression): boolean {
  if (source === 'request.body') return bodySchemasOf(operation).some((schema) => accepts(schema, pointer));
  const where = source.slice('request.'.length);
  return namesIn(operation, where).some((declared) =>
    where === 'header' ? declared.toLowerCase() === name.toLowerCase() : declared === name,
  );
}

/**
 * Whether a valid request of the operation can lack what a `$request` expression asks for: it is not required, and has no
 * default.
 */
export function isOptional(operation: OperationPlace, { source, name, pointer }: Expression): boolean {
  if (source === 'request.body') {
    const isThere = below(operation.place, 'requestBody', 'required')?.value === true;
    return !isThere || bodySchemasOf(operation).some((schema) => canLack(schema, pointer));
  }
  const where = source.slice('request.'.length);
  const parameter = operation.parameters.find((each) => each.in === where && each.name === name);
  if (parameter === undefined || below(parameter.place, 'required')?.value === true) return false;
  const schema = memberOf(parameter.place, 'schema');
  return schema === undefined || keywordIn(sameValue(schema), 'default') === undefined;
}

function canLack(schema: Place, tokens: readonly string[]): boolean {
  return tokens.some((token, at) => {
    const isThere = isRequired(schemasAt(schema, tokens.slice(0, at)), token);
    return !isThere && keywordIn(schemasAt(schema, tokens.slice(0, at + 1)), 'default') === undefined;
  });
}

/** The names that a request of the operation can carry in its path, query or headers. */
export function namesIn(operation: OperationPlace, where: string): string[] {
  const declared = operation.parameters.filter((parameter) => parameter.in === where).map(({ name }) => name);
  return [...declared, ...credentialsIn(operation, where), ...(where === 'header' ? impliedHeaders : [])];
}

function bodySchemasOf(operation: OperationPlace): Place[] {
  return entriesBelow(operation.place, 'requestBody', 'content').flatMap(
    ([, mediaType]) => memberOf(mediaType, 'schema') ?? [],
  );
}

/** API keys are no parameters, but they stand in the request. */
function credentialsIn({ place }: OperationPlace, where: string): string[] {
  const root = rootOf(place.document);
  const requirements = memberOf(place, 'security') ?? memberOf(root, 'security');
  const schemes = membersOf(requirements).flatMap(([, requirement]) =>
    membersOf(requirement).map(([scheme]) => scheme),
  );
  return schemes.flatMap((scheme) => {
    const declared = below(root, 'components', 'securitySchemes', scheme);
    return textBelow(declared, 'in') === where ? (textBelow(declared, 'name') ?? []) : [];
  });
}
