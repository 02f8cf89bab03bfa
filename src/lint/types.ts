import type { NodeType } from '@redocly/openapi-core';
import extensionSchema from '../contract/extension.schema.json' with { type: 'json' };
import { isObject, type JsonObject } from '../contract/resolver.ts';
import type { Json } from '../contract/template.ts';

type PropertyType = NodeType['properties'][string];
type FixedType = Exclude<PropertyType, (...values: never[]) => unknown>;
type Types = Record<string, NodeType>;

/** The objects of the extension that become node types, by the name of their definition in the schema. */
const named = ['lifecycle', 'state', 'limit', 'role', 'submit', 'children', 'read', 'act', 'notify', 'page', 'sparse'];

/** Anything: what may stand there is checked by the rule `extension-words`, whose messages say what to do. */
const anything: FixedType = {};

/**
 * Makes `x-jobs`, `x-job` and `x-job-view` known to Redocly, so that visitors can name their nodes (`JobLifecycle`,
 * `JobState`, `JobSubmit`…). The types say what stands where and refuse nothing, or each fault would be reported twice.
 */
export function extendTypes(types: Types): Types {
  const definitions = Object.entries(extensionSchema.$defs).filter(([name]) => named.includes(name));
  const own = definitions.flatMap(([name, definition]): [string, NodeType][] => {
    const type = toTypeName(name);
    return [
      [type, { properties: toProperties(definition), additionalProperties: anything }],
      [`${type}Map`, { properties: {}, additionalProperties: objectAs(type) }],
      [`${type}List`, { properties: {}, items: objectAs(type) }],
    ];
  });
  return {
    ...types,
    ...Object.fromEntries(own),
    ...withProperty(types, 'Root', 'x-jobs', objectAs('JobLifecycleMap')),
    ...withProperty(types, 'Operation', 'x-job', objectAs('JobRole')),
    ...withProperty(types, 'Schema', 'x-job-view', anything),
  };
}

function withProperty(types: Types, name: string, property: string, type: PropertyType): Types {
  const known = types[name];
  return known === undefined ? {} : { [name]: { ...known, properties: { ...known.properties, [property]: type } } };
}

function toProperties(definition: Json): NodeType['properties'] {
  const properties = isObject(definition) && isObject(definition.properties) ? definition.properties : {};
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, toPropertyType(schema)]));
}

function toPropertyType(schema: Json): PropertyType {
  if (!isObject(schema)) return anything;
  const type = referenced(schema);
  if (type !== undefined) return objectAs(type);
  const member = isObject(schema.additionalProperties) ? referenced(schema.additionalProperties) : undefined;
  if (member !== undefined) return objectAs(`${member}Map`);
  const item = isObject(schema.items) ? referenced(schema.items) : undefined;
  return item === undefined
    ? anything
    : (value: unknown): FixedType => (Array.isArray(value) ? `${item}List` : anything);
}

function referenced({ $ref }: JsonObject): string | undefined {
  const name = typeof $ref === 'string' ? $ref.replace('#/$defs/', '') : '';
  return named.includes(name) ? toTypeName(name) : undefined;
}

/** The type, where an object stands; Redocly itself would report anything else once more. */
function objectAs(type: string): PropertyType {
  return (value: unknown): FixedType => (isObject(value) ? type : anything);
}

function toTypeName(definition: string): string {
  return `Job${definition.charAt(0).toUpperCase()}${definition.slice(1)}`;
}
