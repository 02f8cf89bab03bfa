import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { compileContract } from '../../src/contract/compile-contract.ts';
import { loadDocument } from '../../src/contract/load-document.ts';
import { parsePointer, valueAt } from '../../src/contract/pointer.ts';
import { type Facts, type Follow, factsOf } from './facts.ts';

/** A document and the contract that is compiled from it, as far as seeds speak of them. */
export interface Documented {
  /** What the document says of the fields of an object. */
  factsOf(object: string): ReadonlyMap<string, Facts>;
  /** What the contract says of them. */
  compiledFactsOf(object: string): ReadonlyMap<string, Facts>;
  /** Whether a value can stand at a field. */
  fits(object: string, field: string, value: unknown): boolean;
}

/** Reads a document and compiles it. */
export async function readDocument(file: string): Promise<Documented> {
  const document = await loadDocument(file);
  const { schemas } = compileContract(document, file);
  const follow: Follow = (reference) => valueAt(document, parsePointer(reference.slice(1)));
  const followCompiled: Follow = (reference) => schemas[reference.slice('schemas#/$defs/'.length)];
  const compiledFactsOf = (object: string): Map<string, Facts> => factsOf(schemas[object], followCompiled);
  const ajv = new Ajv2020({ strict: false, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'schemas', $defs: schemas });
  return {
    factsOf: (object) => factsOf(follow(`#/components/schemas/${object}`), follow),
    compiledFactsOf,
    fits: (object, field, value) =>
      ajv.validate({ allOf: compiledFactsOf(object).get(field)?.schemas ?? [false] }, value),
  };
}
