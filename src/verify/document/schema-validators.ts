import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OpenApiDocument } from '../../contract/load-document.ts';
import { toPointer } from '../../contract/pointer.ts';

/** Gives the validator of the schema at a place. It throws where there is no schema that can be compiled. */
export type ValidatorAt = (tokens: readonly string[]) => ValidateFunction;

/**
 * Creates the validators of a document's schemas, JSON Schema 2020-12 with formats. Each is compiled when first needed.
 *
 * @param allErrors - whether all that is wrong is told, or the first thing only
 */
export function createValidators(document: OpenApiDocument, allErrors: boolean): ValidatorAt {
  let ajv: Ajv2020 | undefined;
  const compiled = new Map<string, ValidateFunction>();
  return (tokens) => {
    ajv ??= createAjv(document, allErrors);
    const pointer = toPointer(tokens.map(encodeURIComponent));
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `document#${pointer}` });
    compiled.set(pointer, validate);
    return validate;
  };
}

function createAjv(document: OpenApiDocument, allErrors: boolean): Ajv2020 {
  // Verbose: an error then carries the value, and the schema that refuses it.
  const ajv = new Ajv2020({ strict: false, allErrors, verbose: true, logger: false });
  addFormats.default(ajv);
  return ajv.addSchema({ ...document, $id: 'document' });
}
