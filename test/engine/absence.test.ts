import { describe, expect, it } from 'vitest';
import { type Case, instant, show, success } from './show.ts';

describe('absence climbs:', () => {
  const whole = (member: string, required: string = '[a]', more: string = ''): string =>
    `{type: object, properties: {pot: {type: object, required: ${required}, properties: {a: ${member}, b: {}}, x-job-view: {a: $job.ended, b: 1}${more}}}, x-job-view: {s: $job.state}}`;

  it.each<{ what: string; wanted: unknown } & Case>([
    { what: 'an optional member is left out', schema: whole('{}', '[]'), wanted: { s: 'cold', pot: { b: 1 } } },
    {
      what: 'a required one takes its default',
      schema: whole('{type: string, default: none}'),
      wanted: { s: 'cold', pot: { a: 'none', b: 1 } },
    },
    {
      what: 'else null, if it may',
      schema: whole("{type: [string, 'null']}"),
      wanted: { s: 'cold', pot: { a: null, b: 1 } },
    },
    {
      what: 'the default over null',
      schema: whole("{type: [string, 'null'], default: none}"),
      wanted: { s: 'cold', pot: { a: 'none', b: 1 } },
    },
    { what: 'else the object around it is absent', schema: whole('{type: string}'), wanted: { s: 'cold' } },
    {
      what: 'an optional member is null where its example is',
      schema: "{type: object, properties: {a: {type: [string, 'null']}}, x-job-view: {a: $job.ended}}",
      examples: '{x: {value: {a: null}}}',
      wanted: { a: null },
    },
    {
      what: 'up to the whole answer, which then has no content',
      schema:
        '{type: object, required: [pot], properties: {pot: {type: object, required: [a], x-job-view: {a: $job.ended}}}}',
      wanted: undefined,
    },
    {
      what: 'it stops at a member that may be null',
      schema:
        "{type: object, required: [pot], properties: {pot: {oneOf: [{type: object, required: [a], properties: {a: {type: string}}}, {type: 'null'}]}}, x-job-view: {pot: {a: $job.ended}}}",
      wanted: { pot: null },
    },
    {
      what: 'an item of an array is left out',
      schema:
        '{type: object, properties: {pots: {type: array, items: {type: object, required: [a]}}}, x-job-view: {pots: [{a: $job.ended}, {a: 1}]}}',
      wanted: { pots: [{ a: 1 }] },
    },
    {
      what: 'later it is there',
      schema: whole('{type: string}'),
      ...success,
      wanted: { s: 'done', pot: { a: instant(3000), b: 1 } },
    },
  ])('$what', async ({ wanted, ...given }) => {
    expect(await show(given)).toEqual(wanted);
  });
});
