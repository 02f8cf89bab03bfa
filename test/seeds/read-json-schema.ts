import { isObject, type JsonObject } from '../../src/contract/resolver.ts';
import type { Json } from '../../src/contract/template.ts';
import type { Claim } from './claim.ts';

/** What the JSON Schema at the end of a seed says of its properties; nothing where there is none. */
export function readJsonSchema(markdown: string): Claim[] {
  const start = markdown.search(/^\{$/m);
  if (start < 0) return [];
  const schema: JsonObject = JSON.parse(markdown.slice(start));
  const { title, properties, required } = schema;
  return Object.entries(isObject(properties) ? properties : {}).map(([field, property]) => ({
    object: String(title),
    field,
    types: typesOf(property),
    isRequired: Array.isArray(required) && required.includes(field),
    values: isObject(property) && Array.isArray(property.enum) ? property.enum.map(String) : [],
    explained: [],
    examples: isObject(property) && property.example !== undefined ? [property.example] : [],
  }));
}

/** In the words of OpenAPI 3.0: `nullable` is a keyword, and what a reference leads to is an object. */
function typesOf(schema: Json): string[] {
  if (!isObject(schema)) return [];
  const { type, $ref, allOf, nullable } = schema;
  const own = [...(typeof type === 'string' ? [type] : []), ...(nullable === true ? ['null'] : [])];
  const parts = Array.isArray(allOf) ? allOf.flatMap(typesOf) : [];
  return [...new Set([...own, ...($ref === undefined ? [] : ['object']), ...parts])];
}
