import type { Contract, Schema, SchemaObject } from './contract.ts';
import { isObject } from './resolver.ts';
import type { Json } from './template.ts';

/** A schema with its references, compositions and views put together: what may, must and will stand at a place. */
export interface Shape {
  /** The views over this place, the weakest first: a referenced schema's, then its referrer's. */
  readonly views: readonly Json[];
  readonly members: ReadonlyMap<string, Shape>;
  /** What members that are not declared by name are like. */
  readonly others?: Shape;
  readonly required: ReadonlySet<string>;
  readonly items?: Shape;
  readonly nullable: boolean;
  readonly default?: Json;
  /** The schema's own words, for what views and examples leave open (type, format, enum, examples…). */
  readonly words: SchemaObject;
}

/** The shape of a schema that says nothing. */
export const emptyShape: Shape = { views: [], members: new Map(), required: new Set(), nullable: false, words: {} };

/**
 * Composes a schema of a contract.
 *
 * References and `allOf` are merged. Of `oneOf` and `anyOf`, only what is certain counts: one alternative beside `null`
 * is the schema, made nullable; of several real alternatives none is chosen. A schema that contains itself is followed
 * once: deeper levels come from examples and data.
 */
export function shapeOf(schema: Schema, schemas: Contract['schemas'], within: readonly string[] = []): Shape {
  if (typeof schema === 'boolean') return emptyShape;
  const { $ref, allOf = [], 'x-job-view': view } = schema;
  const parts: Shape[] = [];
  if ($ref !== undefined && !within.includes($ref)) {
    parts.push(shapeOf(schemas[$ref.slice('schemas#/$defs/'.length)] ?? true, schemas, [...within, $ref]));
  }
  for (const part of allOf) parts.push(shapeOf(part, schemas, within));
  const alternatives = (schema.oneOf ?? schema.anyOf ?? []).filter((each) => !isNull(each));
  const [only, ...others] = alternatives;
  if (only !== undefined && others.length === 0) parts.push(shapeOf(only, schemas, within));
  parts.push(ownShape(schema, schemas, within));
  const merged = parts.reduce(merge);
  return view === undefined ? merged : { ...merged, views: [...merged.views, view] };
}

function ownShape(schema: SchemaObject, schemas: Contract['schemas'], within: readonly string[]): Shape {
  const members = Object.entries(schema.properties ?? {}).map(([name, member]): [string, Shape] => [
    name,
    shapeOf(member, schemas, within),
  ]);
  return {
    views: [],
    members: new Map(members),
    required: new Set(schema.required ?? []),
    ...(isObject(schema.additionalProperties) && { others: shapeOf(schema.additionalProperties, schemas, within) }),
    ...(schema.items !== undefined && { items: shapeOf(schema.items, schemas, within) }),
    nullable: isNullable(schema),
    ...(schema.default !== undefined && { default: schema.default }),
    words: schema,
  };
}

function merge(weak: Shape, strong: Shape): Shape {
  const members = new Map(weak.members);
  for (const [name, member] of strong.members) {
    const known = members.get(name);
    members.set(name, known === undefined ? member : merge(known, member));
  }
  const others = weak.others && strong.others ? merge(weak.others, strong.others) : (strong.others ?? weak.others);
  const items = weak.items && strong.items ? merge(weak.items, strong.items) : (strong.items ?? weak.items);
  const standard = strong.default === undefined ? weak.default : strong.default;
  return {
    views: [...weak.views, ...strong.views],
    members,
    required: new Set([...weak.required, ...strong.required]),
    ...(items !== undefined && { items }),
    ...(others !== undefined && { others }),
    nullable: weak.nullable || strong.nullable,
    ...(standard !== undefined && { default: standard }),
    words: { ...weak.words, ...strong.words },
  };
}

function isNullable(schema: SchemaObject): boolean {
  const { type } = schema;
  if (isNull(schema) || (Array.isArray(type) && type.includes('null'))) return true;
  return [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].some(isNull) || schema.enum?.includes(null) === true;
}

function isNull(schema: Schema): boolean {
  return typeof schema !== 'boolean' && (schema.type === 'null' || schema.const === null);
}
