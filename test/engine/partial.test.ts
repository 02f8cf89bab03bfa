import { describe, expect, it } from 'vitest';
import { contractOf } from '../contract-compiler/contract-of.ts';
import { idOf, start } from './start.ts';

/** A twin whose jobs show their result from 10 s to 20 s already, growing, and end at 30 s. */
const twinOf = (submit: string, examples: string = '{}'): ReturnType<typeof start> =>
  start(
    contractOf(`
x-jobs:
  print:
    initial: queued
    states:
      queued: {stay: PT10S, next: {printing: 1}}
      printing: {stay: PT10S, next: {drying: 1}, partial: true}
      drying: {stay: PT10S, next: {done: 1}}
      done: {outcome: success}
paths:
  /prints:
    post:
      x-job: {submit: ${submit}}
      responses: {'201': &print {description: A print, content: {application/json: {schema: {type: object, properties: {result: {type: [array, string, object]}}, x-job-view: {id: $job.id, state: $job.state, result: $job.result}}, examples: ${examples}}}}}
  /prints/{id}: {get: {parameters: [{name: id, in: path, required: true}], x-job: {read: {where: {$job.id: $request.path.id}}}, responses: {'200': *print}}}
`),
  );

const pages = "{result: [a, b, c, '{$job.state}']}";
const inDrying = undefined;

describe('a result in a partial state', () => {
  it.each<{ what: string; submit: string; examples?: string; atS: number; result: unknown }>([
    { what: 'before', submit: pages, atS: 9, result: undefined },
    { what: 'a list grows', submit: pages, atS: 10, result: [] },
    { what: 'a list grows', submit: pages, atS: 12, result: [] },
    { what: 'a list grows', submit: pages, atS: 12.5, result: ['a'] },
    { what: 'a list grows', submit: pages, atS: 19, result: ['a', 'b', 'c'] },
    { what: 'a list is gone where it is neither partial nor the end', submit: pages, atS: 20, result: inDrying },
    { what: 'a list is whole at the end', submit: pages, atS: 30, result: ['a', 'b', 'c', 'done'] },
    { what: 'a text grows', submit: '{result: abcdefgh}', atS: 15, result: 'abcd' },
    { what: 'a text with parts grows', submit: "{result: '{$job.state}!'}", atS: 15, result: 'prin' },
    { what: 'an object is whole', submit: '{result: {a: abcd}}', atS: 10, result: { a: 'abcd' } },
    {
      what: 'the example grows where no result is declared',
      submit: '{}',
      examples: '{printing: {value: {result: [1, 2]}}, done: {value: {result: [1, 2]}}}',
      atS: 15,
      result: [1],
    },
  ])('$what: at $atS s', async ({ submit, examples, atS, result }) => {
    const { send, clock } = twinOf(submit, examples);
    const { body } = await send('POST /prints');
    await clock.advance(atS * 1000);
    expect((await send(`GET /prints/${idOf(body)}`)).body).toEqual({
      id: idOf(body),
      state: expect.any(String),
      ...(result !== undefined && { result }),
    });
  });

  it('does not grow while the job is held', async () => {
    const { send, clock } = twinOf(pages);
    const { body } = await send('POST /prints', { prefer: 'hold=printing, duration=1s' });
    await clock.advance(1e9);
    expect((await send(`GET /prints/${idOf(body)}`)).body).toMatchObject({ state: 'printing', result: [] });
  });
});
