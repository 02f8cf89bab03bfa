import type { Schema } from './contract.ts';
import { isObject } from './resolver.ts';
import type { Json } from './template.ts';

/** Keywords that only people read; a contract is data for programs. */
const annotations = new Set(['title', 'description', 'externalDocs', 'xml', 'deprecated', '$comment', 'example']);
/** Keywords whose members are named by the author: a property may well be called "description". */
const namedSchemas = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);
/** Keywords whose value is data and not schema. */
const data = new Set([
  'const',
  'enum',
  'default',
  'examples',
  'x-job-view',
  'required',
  'dependentRequired',
  'type',
  'discriminator',
]);

/**
 * A document's schema as a contract has it: references point to `schemas#/$defs/<name>`, an OpenAPI 3.0 style `example`
 * has become an entry of `examples`, and the annotations for people are gone.
 */
export function compileSchema(source: Json | undefined): Schema {
  const compiled = compile(source ?? true);
  return isSchema(compiled) ? compiled : true;
}

function compile(source: Json): Json {
  if (!isObject(source)) return source;
  const compiled: Record<string, Json> = {};
  for (const [keyword, value] of Object.entries(source)) {
    if (!annotations.has(keyword)) compiled[keyword] = compileKeyword(keyword, value);
  }
  const { example } = source;
  if (example !== undefined && compiled.examples === undefined) compiled.examples = [example];
  return compiled;
}

function compileKeyword(keyword: string, value: Json): Json {
  if (keyword === '$ref' && typeof value === 'string') return compileReference(value);
  if (data.has(keyword)) return value;
  if (namedSchemas.has(keyword) && isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, compile(schema)]));
  }
  return Array.isArray(value) ? value.map(compile) : compile(value);
}

function compileReference(reference: string): string {
  const prefix = '#/components/schemas/';
  const name = reference.slice(prefix.length);
  if (!reference.startsWith(prefix) || name.includes('/')) {
    throw new SyntaxError(
      `Failed to compile the reference "${reference}": a schema may reference ${prefix}<name> only. Move the schema there.`,
    );
  }
  return `schemas#/$defs/${name}`;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'boolean' || isObject(value);
}
