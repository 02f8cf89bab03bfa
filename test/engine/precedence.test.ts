import { describe, expect, it } from 'vitest';
import { type Case, show } from './show.ts';

describe('at one place the strongest counts:', () => {
  const inner = '{type: object, properties: {a: {x-job-view: innermost}, b: {type: string}}, x-job-view: {a: inner}}';
  const pot = `{Pot: ${inner}}`;
  const ref = "$ref: '#/components/schemas/Pot'";

  it.each<{ what: string; wanted: unknown } & Case>([
    {
      what: 'the outer view over the inner',
      schema: `{${ref}, x-job-view: {a: outer}}`,
      components: pot,
      wanted: { a: 'outer' },
    },
    { what: 'the inner view over the innermost', schema: `{${ref}}`, components: pot, wanted: { a: 'inner' } },
    {
      what: 'a view of a member over the view of its schema',
      schema: `{type: object, properties: {pot: {${ref}, x-job-view: {a: here}}}}`,
      components: pot,
      wanted: { pot: { a: 'here' } },
    },
    {
      what: 'a view of the whole over the view of a member',
      schema: `{type: object, properties: {pot: {${ref}, x-job-view: {a: here}}}, x-job-view: {pot: {a: above}}}`,
      components: pot,
      wanted: { pot: { a: 'above' } },
    },
    {
      what: 'objects merge',
      schema: `{${ref}, x-job-view: {b: outer}}`,
      components: pot,
      wanted: { a: 'inner', b: 'outer' },
    },
    {
      what: 'all else replaces',
      schema: '{allOf: [{x-job-view: {a: {deep: 1}}}, {x-job-view: {a: flat}}], x-job-view: {b: 1}}',
      wanted: { a: 'flat', b: 1 },
    },
    {
      what: 'an object over what is none begins anew',
      schema: '{allOf: [{x-job-view: {a: {one: 1}}}, {x-job-view: {a: flat}}, {x-job-view: {a: {two: 2}}}]}',
      wanted: { a: { two: 2 } },
    },
    {
      what: 'what is absent over what is there',
      schema: `{${ref}, x-job-view: {a: $job.ended}}`,
      components: pot,
      wanted: {},
    },
    {
      what: 'a view over the example',
      schema: '{type: object, x-job-view: {a: seen}}',
      examples: '{x: {value: {a: example, b: example}}}',
      wanted: { a: 'seen', b: 'example' },
    },
    {
      what: 'a view of no value over the example',
      schema: '{type: object, x-job-view: {a: $job.ended}}',
      examples: '{x: {value: {a: example, b: example}}}',
      wanted: { b: 'example' },
    },
    {
      what: '$example lets the example through, also through an inner view',
      schema: `{${ref}, x-job-view: {a: $example}}`,
      components: pot,
      examples: '{x: {value: {a: example}}}',
      wanted: { a: 'example' },
    },
    {
      what: 'the example of this submission over that of the state',
      schema: '{type: object, x-job-view: {s: $job.state}}',
      examples: '{cold: {value: {a: state}}, fire.cold: {value: {a: submission}}, hot: {value: {a: hot}}}',
      wanted: { s: 'cold', a: 'submission' },
    },
    {
      what: 'the example of the state over others',
      schema: '{type: object, x-job-view: {s: $job.state}}',
      examples: '{hot: {value: {a: hot}}, cold: {value: {a: cold}}, other: {value: {a: other}}}',
      wanted: { s: 'cold', a: 'cold' },
    },
    {
      what: 'a sole example, whatever its name',
      schema: '{type: object, x-job-view: {s: $job.state}}',
      examples: '{hot: {value: {a: sole}}}',
      wanted: { s: 'cold', a: 'sole' },
    },
    {
      what: 'of several examples of other states none',
      schema: '{type: object, x-job-view: {s: $job.state}}',
      examples: '{hot: {value: {a: 1}}, done: {value: {a: 2}}}',
      wanted: { s: 'cold' },
    },
    {
      what: 'the example over a sample of the schema',
      schema:
        '{type: object, required: [a, b], properties: {a: {default: 1}, b: {default: 2}}, x-job-view: {s: $job.state}}',
      examples: '{x: {value: {a: example}}}',
      wanted: { s: 'cold', a: 'example', b: 2 },
    },
  ])('$what', async ({ wanted, ...given }) => {
    expect(await show(given)).toEqual(wanted);
  });
});
