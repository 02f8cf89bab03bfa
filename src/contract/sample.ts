import { generateSync, type JsonSchema } from 'json-schema-faker';
import type { Contract, Schema } from './contract.ts';
import { isObject } from './resolver.ts';
import type { Shape } from './shape.ts';
import type { Json } from './template.ts';

/**
 * A value for a place that is required and of which neither a view nor an example speaks: the schema's own word for it
 * (`const`, `default`, `examples`, `enum`), null where that is allowed, else the required members, else a generated value.
 */
export function sample(shape: Shape): Json {
  const { words, nullable, members, required } = shape;
  // Null may be what is said, so that ?? would not do.
  const said = [words.const, shape.default, words.examples?.[0], words.enum?.[0]].find((word) => word !== undefined);
  if (said !== undefined) return said;
  if (nullable) return null;
  if (members.size === 0) return generate(leafOf(words), {}, 1);
  const needed = [...members].filter(([name]) => required.has(name));
  return Object.fromEntries(needed.map(([name, member]) => [name, sample(member)]));
}

/** A generated value that fits a schema of a contract: random, but the same for the same seed. */
export function generate(schema: Schema, schemas: Contract['schemas'], seed: number): Json {
  const toLocal = (value: unknown): Exclude<JsonSchema, boolean> => JSON.parse(JSON.stringify(value, toGeneratorWords));
  const local = { ...toLocal(typeof schema === 'boolean' ? {} : schema), ...toLocal({ $defs: schemas }) };
  const value = generateSync(local, { seed, alwaysFakeOptionals: true, maxItems: 3, refDepthMax: 4 });
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

/** The generator knows references within the schema that it is given, looks at nothing beside them, and takes a view for a member. */
function toGeneratorWords(keyword: string, value: unknown): unknown {
  if (keyword === 'x-job-view') return undefined;
  if (keyword === '$ref' && typeof value === 'string') return value.replace('schemas#/$defs/', '#/$defs/');
  if (!isObject(value) || typeof value.$ref !== 'string' || Object.keys(value).length === 1) return value;
  const { $ref, ...beside } = value;
  return { allOf: [{ $ref }, beside] };
}

function leafOf({ type, format, pattern, minLength, maxLength, minimum, maximum, items }: Shape['words']): Schema {
  const words = {
    type,
    format,
    pattern,
    minLength,
    maxLength,
    minimum,
    maximum,
    ...(items === undefined && { maxItems: 0 }),
  };
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
}
