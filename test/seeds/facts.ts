import { isObject, type JsonObject } from '../../src/contract/resolver.ts';

/** What a document says of one field. */
export interface Facts {
  /** JSON types, `null` among them; of a list, with those of its items: `array of object`. */
  readonly types: readonly string[];
  readonly isRequired: boolean;
  readonly format?: string;
  /** The values that it can have; empty where it can have any. */
  readonly values: readonly string[];
  /** All that explains it. */
  readonly description: string;
  readonly examples: readonly unknown[];
  /** The schemas that stand at the field: a value must fit all of them. */
  readonly schemas: readonly unknown[];
}

/** Where a reference leads. */
export type Follow = (reference: string) => unknown;

/** What a document says of the fields of an object, by name. */
export function factsOf(schema: unknown, follow: Follow): Map<string, Facts> {
  const parts = partsOf(schema, follow);
  const required = new Set(parts.flatMap((part) => (Array.isArray(part.required) ? part.required : [])));
  const declared = new Map<string, unknown[]>();
  for (const { properties } of parts) {
    if (!isObject(properties)) continue;
    for (const [name, property] of Object.entries(properties)) {
      declared.set(name, [...(declared.get(name) ?? []), property]);
    }
  }
  const facts = [...declared].map(([name, schemas]): [string, Facts] => [
    name,
    { ...factsOfField(schemas, follow), isRequired: required.has(name) },
  ]);
  return new Map(facts);
}

function factsOfField(schemas: readonly unknown[], follow: Follow): Omit<Facts, 'isRequired'> {
  const possible = schemas.flatMap((schema) => alternativesOf(schema, follow));
  const formats = possible.flatMap(({ format }) => (typeof format === 'string' ? [format] : []));
  const descriptions = possible.flatMap(({ description }) => (typeof description === 'string' ? [description] : []));
  return {
    types: [...new Set(possible.flatMap((each) => typesOf(each, follow)))].sort(),
    ...(formats[0] !== undefined && { format: formats[0] }),
    values: possible.flatMap(valuesOf),
    description: descriptions.join('\n\n'),
    examples: possible.flatMap(({ examples }) => (Array.isArray(examples) ? examples : [])),
    schemas,
  };
}

function typesOf({ type, items }: JsonObject, follow: Follow): string[] {
  const types = type === undefined ? [] : [type].flat().map(String);
  const ofItems = factsOfField([items], follow).types.join(' or ');
  return types.map((each) => (each === 'array' && ofItems !== '' ? `array of ${ofItems}` : each));
}

function valuesOf({ enum: list, const: only }: JsonObject): string[] {
  const values = Array.isArray(list) ? list : only === undefined ? [] : [only];
  return values.filter((value) => value !== null).map(String);
}

/** A schema and what it certainly is: what it references, and the parts of `allOf`. */
function partsOf(schema: unknown, follow: Follow): JsonObject[] {
  if (!isObject(schema)) return [];
  const { $ref, allOf } = schema;
  const referenced = typeof $ref === 'string' ? partsOf(follow($ref), follow) : [];
  const parts = Array.isArray(allOf) ? allOf.flatMap((part) => partsOf(part, follow)) : [];
  return [schema, ...referenced, ...parts];
}

/** A schema, what it certainly is, and what it may be. */
function alternativesOf(schema: unknown, follow: Follow): JsonObject[] {
  return partsOf(schema, follow).flatMap((part) => [
    part,
    ...[part.oneOf, part.anyOf]
      .flatMap((alternatives) => (Array.isArray(alternatives) ? alternatives : []))
      .flatMap((alternative) => alternativesOf(alternative, follow)),
  ]);
}
