import { describe, expect, it } from 'vitest';
import { compileSchema } from '../../src/contract/compile-schema.ts';
import type { Json } from '../../src/contract/template.ts';

describe('compileSchema', () => {
  it.each<{ what: string; source: Json | undefined; wanted: unknown }>([
    { what: 'takes no schema for one that allows everything', source: undefined, wanted: true },
    { what: 'keeps true and false', source: false, wanted: false },
    {
      what: 'leaves out what is for people',
      source: {
        type: 'string',
        title: 'T',
        description: 'D',
        externalDocs: { url: 'https://kiln.test' },
        xml: { name: 'x' },
        deprecated: true,
        $comment: 'C',
        minLength: 1,
      },
      wanted: { type: 'string', minLength: 1 },
    },
    {
      what: 'keeps members that are called like an annotation',
      source: { properties: { title: { title: 'T', type: 'string' }, description: { type: 'string' } } },
      wanted: { properties: { title: { type: 'string' }, description: { type: 'string' } } },
    },
    {
      what: 'keeps data that looks like an annotation',
      source: {
        const: { title: 'a' },
        enum: [{ description: 'b' }],
        default: { example: 'c' },
        examples: [{ title: 'd' }],
        required: ['title'],
      },
      wanted: {
        const: { title: 'a' },
        enum: [{ description: 'b' }],
        default: { example: 'c' },
        examples: [{ title: 'd' }],
        required: ['title'],
      },
    },
    {
      what: 'keeps a view as it is',
      source: { 'x-job-view': { title: '$job.input#/title', description: 'D' } },
      wanted: { 'x-job-view': { title: '$job.input#/title', description: 'D' } },
    },
    {
      what: 'points references to the schemas of the contract, at every depth',
      source: {
        $ref: '#/components/schemas/Job',
        items: { $ref: '#/components/schemas/Pot' },
        allOf: [{ $ref: '#/components/schemas/Base' }],
        properties: { $ref: { $ref: '#/components/schemas/Pot' } },
        additionalProperties: { not: { $ref: '#/components/schemas/Pot' } },
      },
      wanted: {
        $ref: 'schemas#/$defs/Job',
        items: { $ref: 'schemas#/$defs/Pot' },
        allOf: [{ $ref: 'schemas#/$defs/Base' }],
        properties: { $ref: { $ref: 'schemas#/$defs/Pot' } },
        additionalProperties: { not: { $ref: 'schemas#/$defs/Pot' } },
      },
    },
    {
      what: 'makes an OpenAPI 3.0 example an entry of examples',
      source: { type: 'string', example: 'a' },
      wanted: { type: 'string', examples: ['a'] },
    },
    {
      what: 'prefers examples to example',
      source: { type: 'string', example: 'a', examples: ['b'] },
      wanted: { type: 'string', examples: ['b'] },
    },
    {
      what: 'keeps the members of dependentRequired',
      source: { dependentRequired: { title: ['description'] } },
      wanted: { dependentRequired: { title: ['description'] } },
    },
  ])('$what', ({ source, wanted }) => {
    expect(compileSchema(source)).toEqual(wanted);
  });

  it.each([
    '#/paths/~1pots/get/responses/200/content/application~1json/schema',
    '#/$defs/Job',
    '#/components/schemas/Job/properties/id',
  ])('refuses the reference "%s"', ($ref) => {
    expect(() => compileSchema({ properties: { a: { $ref } } })).toThrow(
      new SyntaxError(
        `Failed to compile the reference "${$ref}": a schema may reference #/components/schemas/<name> only. Move the schema there.`,
      ),
    );
  });
});
