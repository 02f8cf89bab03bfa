import { describe, expect, it } from 'vitest';
import { type Case, instant, show, view } from './show.ts';

describe('a template', () => {
  it.each<{ what: string; wanted: unknown } & Case>([
    { what: 'is itself', schema: view('{a: [1, null, {b: true}]}'), wanted: { shown: { a: [1, null, { b: true }] } } },
    { what: 'fills texts in', schema: view("'{$job.state} {$request.header.X-Note}!'"), wanted: { shown: 'cold 5!' } },
    {
      what: 'writes instants in texts as RFC 3339',
      schema: view("'since {$job.created}'"),
      wanted: { shown: `since ${instant(0)}` },
    },
    {
      what: 'writes objects in texts as JSON',
      schema: view("'is {$job.input}'"),
      submit: '{input: {a: [1]}}',
      wanted: { shown: 'is {"a":[1]}' },
    },
    { what: 'of a text with an absent part is absent', schema: view("'{$job.state} {$job.ended}'"), wanted: {} },
    { what: 'keeps the type of an expression', schema: view('$request.header.X-Note'), wanted: { shown: 5 } },
    { what: 'leaves absent items out', schema: view('[$job.state, $job.ended, 1]'), wanted: { shown: ['cold', 1] } },
    { what: 'leaves absent members out', schema: view('{a: $job.ended, b: 1}'), wanted: { shown: { b: 1 } } },
    { what: 'of a state counts there', schema: view('{$state: {cold: 1, hot: 2}}'), wanted: { shown: 1 } },
    {
      what: 'of a state counts then',
      schema: view('{$state: {cold: 1, hot: 2}}'),
      afterMs: 1000,
      wanted: { shown: 2 },
    },
    { what: 'of another state is absent', schema: view('{$state: {hot: 2}}'), wanted: {} },
    {
      what: 'of a state holds any template',
      schema: view("{$state: {cold: {a: ['{$job.state}!', {$state: {cold: deep}}]}}}"),
      wanted: { shown: { a: ['cold!', 'deep'] } },
    },
    {
      what: 'of a state in the input is decided at each reading',
      schema: view('$job.input#/a'),
      submit: '{input: {a: {$state: {cold: 1, hot: 2}}}}',
      afterMs: 1000,
      wanted: { shown: 2 },
    },
  ])('$what', async ({ wanted, ...given }) => {
    expect(await show(given)).toEqual(wanted);
  });
});
