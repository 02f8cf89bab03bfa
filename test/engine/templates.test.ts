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

describe('a value in other words', () => {
  const sized = (words: string): string => `{input: {a: {$value: {of: $request.body#/shape, ${words}}}}}`;

  it.each<{ what: string; wanted: unknown } & Omit<Case, 'schema'>>([
    {
      what: 'is what stands for the value',
      submit: sized('as: {cup: small, jar: large}'),
      body: { shape: 'jar' },
      wanted: 'large',
    },
    { what: 'finds a value by its text', submit: sized('as: {7: seven}'), body: { shape: 7 }, wanted: 'seven' },
    {
      what: 'is the value itself, if that is not listed',
      submit: sized('as: {cup: small}, else: none'),
      body: { shape: 'pot' },
      wanted: 'pot',
    },
    { what: 'is something else where there is none', submit: sized('as: {cup: small}, else: none'), wanted: 'none' },
    { what: 'takes null for none', submit: sized('else: none'), body: { shape: null }, wanted: 'none' },
    { what: 'takes no other value for none', submit: sized('else: none'), body: { shape: '' }, wanted: '' },
    {
      what: 'of a text is something else where a part is absent',
      submit: "{input: {a: {$value: {of: 'in {$request.body#/shape}', else: raw}}}}",
      wanted: 'raw',
    },
    {
      what: 'is filled in, whatever is chosen',
      submit: sized("as: {cup: 'small {$request.body#/glaze}'}"),
      body: { shape: 'cup', glaze: 'matt' },
      wanted: 'small matt',
    },
    {
      what: 'holds any template',
      submit: sized('as: {cup: {$state: {cold: [small]}}}, else: {$value: {of: $request.body#/glaze, else: none}}'),
      body: { glaze: 'matt' },
      wanted: 'matt',
    },
    {
      what: 'holds what depends on the state',
      submit: sized('as: {cup: {$state: {cold: [small], hot: [smaller]}}}'),
      body: { shape: 'cup' },
      afterMs: 1000,
      wanted: ['smaller'],
    },
    {
      what: 'writes an instant as its place does',
      submit: '{input: {a: {$value: {of: $request.body#/shape, else: $job.created}}}}',
      wanted: instant(0),
    },
  ])('$what', async ({ wanted, ...given }) => {
    expect(await show({ ...given, schema: view('$job.input#/a') })).toEqual({ shown: wanted });
  });

  it.each<{ what: string; wanted: unknown } & Omit<Case, 'schema'>>([
    { what: 'of the chosen', body: { shape: 'cup' }, wanted: { shown: 'small' } },
    { what: 'of the value', body: { shape: { size: 'pot' } }, wanted: { shown: 'pot' } },
    { what: 'of something else', wanted: { shown: 'none' } },
  ])('shows a part $what', async ({ wanted, ...given }) => {
    const submit = sized('as: {cup: {size: small}}, else: {size: none}');
    expect(await show({ ...given, submit, schema: view('$job.input#/a/size') })).toEqual(wanted);
  });

  it.each<{ what: string; wanted: unknown } & Omit<Case, 'schema'>>([
    { what: 'leaves what was not said to the example', submit: sized('as: {cup: small}'), wanted: { shown: 'slip' } },
    {
      what: 'leaves it to the example what else was not said',
      submit: sized('else: $request.body#/glaze'),
      wanted: { shown: 'slip' },
    },
    { what: 'says more than the example', submit: sized('else: none'), wanted: { shown: 'none' } },
  ])('$what', async ({ wanted, ...given }) => {
    const examples = '{x: {value: {shown: slip}}}';
    expect(await show({ ...given, examples, schema: view('$job.input#/a') })).toEqual(wanted);
  });

  it('stands so in a text too', async () => {
    const given = { schema: view("'is {$job.input}'"), submit: sized('as: {cup: small}'), body: { shape: 'cup' } };
    expect(await show(given)).toEqual({ shown: 'is {"a":"small"}' });
  });
});
