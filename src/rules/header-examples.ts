import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Fault } from '../contract/document-error.ts';
import type { OpenApiDocument } from '../contract/load-document.ts';
import { brief } from './reading/brief.ts';
import { operationsOf } from './reading/operations.ts';
import { entriesBelow, follow, memberOf, membersOf, type Place, rootOf } from './reading/resolve.ts';

/** Under this name Ajv knows the document, so that references in it can be followed. */
const documentUri = 'document';

/** Every example of a header (its own, its named ones, its schema's) is valid against the header's schema. */
export function headerExamples(document: OpenApiDocument): Fault[] {
  const headers = new Map(headersOf(document).map((header) => [header.pointer, header]));
  if (headers.size === 0) return [];
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(document, documentUri);
  return [...headers.values()].flatMap((header) => invalidExamples(header, ajv));
}

function headersOf(document: OpenApiDocument): Place[] {
  const responses = operationsOf(document).flatMap((operation) => [...operation.responses.values()]);
  return [
    ...responses.flatMap((response) => entriesBelow(response, 'headers')),
    ...entriesBelow(rootOf(document), 'components', 'headers'),
  ].map(([, header]) => header);
}

function invalidExamples(header: Place, ajv: Ajv2020): Fault[] {
  const schema = memberOf(header, 'schema');
  if (schema === undefined) return [];
  const validate = ajv.compile({ $ref: documentUri + toFragment(schema.pointer) });
  return examplesOf(header, schema).flatMap(({ value, pointer }) => {
    if (validate(value)) return [];
    const reason = ajv.errorsText(validate.errors, { dataVar: 'it' });
    return [
      {
        pointer,
        message: `the header's example ${brief(value)} does not fit its schema: ${reason}. Correct the example.`,
      },
    ];
  });
}

function examplesOf(header: Place, schema: Place): Place[] {
  const named = entriesBelow(header, 'examples').map(([, example]) => memberOf(example, 'value'));
  const target = follow(schema);
  const inSchema = [schema, ...(target && target !== schema ? [target] : [])].flatMap((place) =>
    membersOf(memberOf(place, 'examples')).map(([, example]) => example),
  );
  return [memberOf(header, 'example'), ...named, ...inSchema].filter((place) => place !== undefined);
}

/** A JSON Pointer as the fragment of a URI. */
function toFragment(pointer: string): string {
  return `#${pointer.split('/').map(encodeURIComponent).join('/')}`;
}
