import type { Operation, Parameter } from '../../contract/contract.ts';
import type { Place } from '../document/document-reader.ts';
import type { Source } from './prospect.ts';

/** Where the document has the schema of an operation's body; `undefined` where it says nothing of it. */
export function bodySchemaOf(source: Source, operation: Operation, mediaType: string): Place | undefined {
  const place = placeOf(source, operation);
  return place && source.document.at(place, 'requestBody', 'content', mediaType, 'schema');
}

/** Where the document has the schema of a parameter, of the operation or of its path. */
export function parameterSchemaOf(source: Source, operation: Operation, parameter: Parameter): Place | undefined {
  const { document } = source;
  const place = parameterPlaceOf(source, operation, parameter);
  if (place === undefined) return undefined;
  const [mediaType = ''] = Object.keys(document.at(place, 'content')?.value ?? {});
  return document.at(place, 'schema') ?? document.at(place, 'content', mediaType, 'schema');
}

/** Where the document has a parameter, of the operation or of its path. */
export function parameterPlaceOf(
  source: Source,
  operation: Operation,
  { name, in: where }: Pick<Parameter, 'name' | 'in'>,
): Place | undefined {
  const { document } = source;
  const paths = document.at(document.root, 'paths');
  const levels = [placeOf(source, operation), paths && document.at(paths, operation.path)];
  const declared = levels.flatMap((level) => level && parametersAt(source, level));
  return declared.find((each) => each?.value.name === name && each.value.in === where);
}

function placeOf({ operations }: Source, { method, path }: Operation): Place | undefined {
  return operations.find((each) => each.path === path && each.method === method.toLowerCase())?.place;
}

function parametersAt({ document }: Source, { tokens, value }: Place): (Place | undefined)[] {
  const { parameters } = value;
  // A place is where an object stands, but a list has places of its own.
  const list = { tokens: [...tokens, 'parameters'], value };
  return Array.isArray(parameters) ? parameters.map((_, at) => document.at(list, `${at}`)) : [];
}
