import { describe, expect, it } from 'vitest';
import type { Schema } from '../../src/contract/contract.ts';
import { type Shape, shapeOf } from '../../src/contract/shape.ts';
import { schemasOf } from './contract-of.ts';

/** The shape of the schema `Subject` among these. */
function shape(yaml: string): Shape {
  const schemas: Record<string, Schema> = schemasOf(yaml);
  return shapeOf(schemas.Subject ?? true, schemas);
}

/** What a test looks at: members and items in turn, the rest as it is. */
function brief({ members, items, required, views, nullable, default: standard }: Shape): unknown {
  return {
    ...(views.length > 0 && { views }),
    ...(members.size > 0 && {
      members: Object.fromEntries([...members].map(([name, member]) => [name, brief(member)])),
    }),
    ...(required.size > 0 && { required: [...required] }),
    ...(items !== undefined && { items: brief(items) }),
    ...(nullable && { nullable }),
    ...(standard !== undefined && { default: standard }),
  };
}

describe('shapeOf puts together', () => {
  it.each<{ what: string; yaml: string; wanted: unknown }>([
    { what: 'a schema that allows everything', yaml: '{Subject: true}', wanted: {} },
    {
      what: 'members, items, required members and views',
      yaml: '{Subject: {required: [a], properties: {a: {type: array, items: {x-job-view: 1}}}, x-job-view: {a: 2}}}',
      wanted: { views: [{ a: 2 }], required: ['a'], members: { a: { items: { views: [1] } } } },
    },
    {
      what: 'a reference and its siblings: the siblings are stronger',
      yaml: `{
        Subject: {$ref: '#/components/schemas/Base', required: [b], default: 2, x-job-view: outer},
        Base: {required: [a], default: 1, properties: {a: {type: string}}, x-job-view: inner}
      }`,
      wanted: { views: ['inner', 'outer'], required: ['a', 'b'], default: 2, members: { a: {} } },
    },
    {
      what: 'members of the same name',
      yaml: `{
        Subject: {$ref: '#/components/schemas/Base', properties: {a: {x-job-view: outer}}},
        Base: {properties: {a: {x-job-view: inner, default: 1}, b: {}}}
      }`,
      wanted: { members: { a: { views: ['inner', 'outer'], default: 1 }, b: {} } },
    },
    {
      what: 'allOf in order, then the schema itself',
      yaml: '{Subject: {allOf: [{x-job-view: 1, required: [a]}, {x-job-view: 2, required: [b]}], x-job-view: 3}}',
      wanted: { views: [1, 2, 3], required: ['a', 'b'] },
    },
    {
      what: 'items from two sides',
      yaml: '{Subject: {allOf: [{items: {x-job-view: 1}}], items: {x-job-view: 2}}}',
      wanted: { items: { views: [1, 2] } },
    },
    {
      what: 'one alternative beside null: it, made nullable',
      yaml: "{Subject: {oneOf: [{properties: {a: {}}}, {type: 'null'}]}}",
      wanted: { nullable: true, members: { a: {} } },
    },
    {
      what: 'the same with anyOf and const',
      yaml: '{Subject: {anyOf: [{const: null}, {properties: {a: {}}}]}}',
      wanted: { nullable: true, members: { a: {} } },
    },
    {
      what: 'several real alternatives: none is chosen',
      yaml: "{Subject: {oneOf: [{properties: {a: {}}}, {properties: {b: {}}}, {type: 'null'}]}}",
      wanted: { nullable: true },
    },
    { what: 'a list of types with null', yaml: "{Subject: {type: [string, 'null']}}", wanted: { nullable: true } },
    { what: 'an enum with null', yaml: '{Subject: {enum: [a, null]}}', wanted: { nullable: true } },
    { what: 'the constant null', yaml: '{Subject: {const: null}}', wanted: { nullable: true } },
    {
      what: 'a default of null over another one',
      yaml: "{Subject: {$ref: '#/components/schemas/Base', default: null}, Base: {default: 1}}",
      wanted: { default: null },
    },
    {
      what: 'a schema that contains itself: once',
      yaml: "{Subject: {x-job-view: 1, properties: {next: {$ref: '#/components/schemas/Subject'}}}}",
      wanted: { views: [1], members: { next: { views: [1], members: { next: {} } } } },
    },
    {
      what: 'two schemas that contain each other',
      yaml: `{
        Subject: {properties: {pot: {$ref: '#/components/schemas/Pot'}}},
        Pot: {properties: {kiln: {$ref: '#/components/schemas/Subject'}}}
      }`,
      wanted: { members: { pot: { members: { kiln: { members: { pot: {} } } } } } },
    },
  ])('$what', ({ yaml, wanted }) => {
    expect(brief(shape(yaml))).toEqual(wanted);
  });

  it("keeps the schema's own words, the referrer's over the referenced", () => {
    const { words } = shape(`{
      Subject: {$ref: '#/components/schemas/Base', format: date},
      Base: {type: string, format: date-time, examples: ['2026-01-01']}
    }`);
    expect(words).toMatchObject({ type: 'string', format: 'date', examples: ['2026-01-01'] });
  });
});
