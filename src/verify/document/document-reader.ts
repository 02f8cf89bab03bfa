import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OpenApiDocument } from '../../src/contract/load-document.ts';
import { parsePointer, toPointer, valueAt } from '../../src/contract/pointer.ts';
import { isObject, type JsonObject } from '../../src/contract/resolver.ts';

/** A place in a document: its reference tokens, references followed, and the object that stands there. */
export interface Place {
  readonly tokens: readonly string[];
  readonly value: JsonObject;
}

/** Looks things up in an OpenAPI document, with nothing in between that we compiled from it. */
export interface DocumentReader {
  /** The object below a place, its references followed; `undefined` where there is none. */
  at(place: Place, ...tokens: string[]): Place | undefined;
  readonly root: Place;
  /** In what a value does not fit the schema at a place; empty: it fits. */
  misfits(schema: Place, value: unknown): readonly Misfit[];
}

/** In what a value does not fit its schema. */
export interface Misfit {
  /** JSON Pointer into the value. */
  readonly pointer: string;
  readonly message: string;
}

/** Creates a reader with a JSON Schema validator of its own. */
export function createDocumentReader(document: OpenApiDocument): DocumentReader {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: 'document' });
  const compiled = new Map<string, ValidateFunction>();
  const validatorOf = (tokens: readonly string[]): ValidateFunction => {
    const pointer = toPointer(tokens.map(encodeURIComponent));
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `document#${pointer}` });
    compiled.set(pointer, validate);
    return validate;
  };
  return {
    root: { tokens: [], value: document },
    at: (place, ...tokens) =>
      tokens.reduce<Place | undefined>((here, token) => here && follow(document, [...here.tokens, token]), place),
    misfits({ tokens }, value) {
      const validate = validatorOf(tokens);
      return validate(value) ? [] : (validate.errors ?? []).map(toMisfit);
    },
  };
}

function follow(document: JsonObject, tokens: readonly string[]): Place | undefined {
  const value = valueAt(document, tokens);
  if (!isObject(value)) return undefined;
  // A schema keeps its reference: what stands beside it counts as well, and the validator knows how.
  const isSchema = tokens.at(-1) === 'schema' || tokens.at(-2) === 'schemas';
  const { $ref } = value;
  if (isSchema || typeof $ref !== 'string') return { tokens, value };
  return follow(document, parsePointer(decodeURIComponent($ref.slice(1))));
}

function toMisfit({ instancePath, message, params }: ErrorObject): Misfit {
  return { pointer: instancePath, message: `${message} ${JSON.stringify(params)}` };
}
