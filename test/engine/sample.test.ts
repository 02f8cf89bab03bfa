import { describe, expect, it } from 'vitest';
import { show } from './show.ts';

describe('what is required and said nowhere is sampled', () => {
  it.each<[schema: string, wanted: unknown]>([
    ['{const: 5}', 5],
    ['{const: null}', null],
    ['{default: 5, examples: [6], enum: [7]}', 5],
    ["{type: [string, 'null'], default: null, examples: [x]}", null],
    ['{examples: [6, 7], enum: [7]}', 6],
    ['{enum: [7, 8]}', 7],
    ["{type: [string, 'null']}", null],
    ["{oneOf: [{type: object, required: [a]}, {type: 'null'}]}", null],
    ['{type: object, required: [a], properties: {a: {const: 1}, b: {const: 2}}}', { a: 1 }],
    ['{type: array, items: {type: string}}', []],
    ['{type: string}', expect.any(String)],
    ['{type: integer, minimum: 3, maximum: 4}', expect.toSatisfy((value) => value === 3 || value === 4)],
    ['{type: boolean}', expect.any(Boolean)],
    ['{type: string, format: uuid}', expect.stringMatching(/^[0-9a-f-]{36}$/)],
  ])('%s: %o', async (schema, wanted) => {
    const given = { schema: `{type: object, required: [a], properties: {a: ${schema}}, x-job-view: {s: $job.state}}` };
    expect(await show(given)).toEqual({ s: 'cold', a: wanted });
    expect(await show(given)).toEqual(await show(given));
  });

  it('also within what came from the request', async () => {
    const schema =
      '{type: object, properties: {pots: {type: array, items: {type: object, required: [name, size], properties: {size: {default: 1}}}}}, x-job-view: {pots: $job.input}}';
    expect(
      await show({
        schema,
        submit: '{input: $request.body#/pots}',
        body: { pots: [{ name: 'a' }, { name: 'b', size: 2 }] },
      }),
    ).toEqual({
      pots: [
        { name: 'a', size: 1 },
        { name: 'b', size: 2 },
      ],
    });
  });
});
