import type { ErrorObject } from 'ajv/dist/2020.js';
import type { OpenApiDocument } from '../../contract/load-document.ts';
import { parsePointer, toPointer, valueAt } from '../../contract/pointer.ts';
import { isObject, type JsonObject } from '../../contract/resolver.ts';
import { isLarge } from './is-large.ts';
import { createValidators } from './schema-validators.ts';
import { tokensByObject } from './tokens-by-object.ts';

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
  /**
   * In what a value does not fit the schema at a place; empty: it fits. Of a large value, the first misfit only. It never
   * throws: a schema that cannot be compiled fits nothing, and says why.
   */
  misfits(schema: Place, value: unknown): readonly Misfit[];
}

/** In what a value does not fit its schema. */
export interface Misfit {
  /** JSON Pointer into the value. */
  readonly pointer: string;
  readonly message: string;
  /** What stands there. */
  readonly value: unknown;
  /** JSON Pointer into the document: the keyword that refuses it. */
  readonly refusedBy: string;
}

/** A value of more parts than this is judged up to its first misfit: it might have one in each of them. */
const mostJudgedWhole = 10_000;

/** Creates a reader with a JSON Schema validator of its own. */
export function createDocumentReader(document: OpenApiDocument): DocumentReader {
  const forAll = createValidators(document, true);
  const forFirst = createValidators(document, false);
  let places: ReturnType<typeof tokensByObject> | undefined;
  return {
    root: { tokens: [], value: document },
    at: (place, ...tokens) =>
      tokens.reduce<Place | undefined>((here, token) => here && follow(document, [...here.tokens, token]), place),
    misfits({ tokens }, value) {
      const toMisfit = ({ instancePath, message, params, data, parentSchema, keyword }: ErrorObject): Misfit => {
        places ??= tokensByObject(document);
        // Of the schema `false`, which is no object, it is known only where it is used.
        const refusing = places.get(parentSchema);
        return {
          pointer: instancePath,
          message: `${message} ${JSON.stringify(params)}`,
          value: data,
          refusedBy: toPointer(refusing === undefined ? tokens : [...refusing, keyword]),
        };
      };
      try {
        const validate = (isLarge(value, mostJudgedWhole) ? forFirst : forAll)(tokens);
        return validate(value) ? [] : (validate.errors ?? []).map(toMisfit);
      } catch (error) {
        return [{ pointer: '', message: describe(error), value, refusedBy: toPointer(tokens) }];
      }
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

/** A recursive schema follows a value that is nested deeper than the stack until that overflows. */
function describe(error: unknown): string {
  if (error instanceof RangeError) return 'is nested too deep to be judged';
  return `cannot be judged, since its schema cannot be compiled: ${error instanceof Error ? error.message : error}`;
}
