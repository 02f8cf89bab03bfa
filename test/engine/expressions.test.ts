import { describe, expect, it } from 'vitest';
import { contractOf, firing } from '../contract-compiler/contract-of.ts';
import { type Case, failure, instant, show, success, view } from './show.ts';
import { idOf, start } from './start.ts';

describe('an expression shows', () => {
  const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/);

  it.each<{ template: string; wanted: unknown } & Partial<Case>>([
    { template: '$job.id', wanted: uuid },
    { template: '$job.group', wanted: uuid },
    { template: '$job.state', wanted: 'cold' },
    { template: '$job.created', wanted: instant(0), afterMs: 1500 },
    { template: '$job.updated', wanted: instant(1000), afterMs: 1500 },
    { template: '$job.started', wanted: undefined, afterMs: 999 },
    { template: '$job.started', wanted: instant(1000), afterMs: 1000 },
    { template: '$job.started', wanted: instant(1000), ...success },
    { template: '$job.ended', wanted: undefined, afterMs: 1500 },
    { template: '$job.ended', wanted: instant(3000), ...success },
    { template: '$job.input', wanted: {} },
    { template: '{}', wanted: {} },
    { template: '{a: $job.ended}', wanted: undefined },
    {
      template: '$job.input',
      wanted: { a: [1, 'clear'] },
      submit: '{input: {a: [1, $request.body#/glaze]}}',
      body: { glaze: 'clear' },
    },
    {
      template: '$job.input#/a/1',
      wanted: 'clear',
      submit: '{input: {a: [1, $request.body#/glaze]}}',
      body: { glaze: 'clear' },
    },
    { template: '$job.input#/b', wanted: undefined, submit: '{input: {b: $request.body#/glaze}}' },
    { template: '$job.input#/b', wanted: null, submit: '{input: {b: $request.body#/shape}}', body: { shape: null } },
    {
      template: '$job.input#/b/c/0',
      wanted: 7,
      submit: '{input: {b: $request.body#/shape}}',
      body: { shape: { c: [7] } },
    },
    {
      // What a submission may leave out and has left out is the example's to say; null is said.
      template: '$job.input#/b',
      wanted: 'of the example',
      submit: '{input: {b: $request.body#/shape}}',
      examples: '{x: {value: {shown: of the example}}}',
    },
    {
      template: '$job.input#/b',
      wanted: null,
      submit: '{input: {b: $request.body#/shape}}',
      examples: '{x: {value: {shown: of the example}}}',
      body: { shape: null },
    },
    { template: '$job.result', wanted: undefined, submit: '{result: 1}', afterMs: 2999 },
    { template: '$job.result', wanted: 1, submit: '{result: 1}', ...success },
    { template: '$job.result', wanted: undefined, submit: '{result: 1}', ...failure },
    { template: '$job.result#/at', wanted: instant(3000), submit: '{result: {at: $job.ended}}', ...success },
    {
      template: '$job.result#/id',
      wanted: expect.stringMatching(/^[0-9a-f]{32}$/),
      submit: '{result: {id: $random.hex}}',
      ...success,
    },
    {
      template: '$job.result',
      wanted: 'of the example',
      examples: '{done: {value: {shown: of the example}}}',
      ...success,
    },
    { template: '$job.failure', wanted: undefined, examples: '{done: {value: {shown: no}}}', ...success },
    {
      template: '$job.failure',
      wanted: 'Cooled too fast',
      examples: '{cracked: {value: {shown: Cooled too fast}}}',
      ...failure,
    },
    { template: '$request.path.id', wanted: uuid },
    { template: '$request.query.note', wanted: 'hello', query: '?note=hello' },
    { template: '$request.query.note', wanted: undefined },
    { template: '$request.header.X-Note', wanted: 5 },
    { template: '$request.header.Accept', wanted: 'text/plain' },
    { template: '$server', wanted: 'http://localhost/v1' },
    {
      template: '$url',
      wanted: expect.stringMatching(/^http:\/\/localhost\/v1\/pots\/[0-9a-f-]{36}\?note=a$/),
      query: '?note=a',
    },
    { template: '$now', wanted: instant(1500), afterMs: 1500 },
    { template: '$example', wanted: 'as it says', examples: '{a: {value: {shown: as it says}}}' },
    { template: '$example', wanted: undefined },
    { template: '$problem.status', wanted: undefined },
  ])('$template: $wanted', async ({ template, wanted, ...given }) => {
    const name = template.slice(1).split('.')[0];
    expect(await show({ schema: view(template), ...given }), name).toEqual(
      wanted === undefined ? {} : { shown: wanted },
    );
  });

  it('what was drawn at random for the job, the same at every reading', async () => {
    const { send, clock } = start(
      contractOf(`${firing}
paths:
  /firings:
    post:
      x-job: {submit: {input: [$random.uuid, $random.uuid, $random.digits, $random.integer]}}
      responses: {'201': &firing {description: Firing, content: {application/json: {schema: {x-job-view: {id: $job.id, state: $job.state, drawn: $job.input}}}}}}
  /firings/{id}: {get: {parameters: [{name: id, in: path, required: true}], x-job: {read: {where: {$job.id: $request.path.id}}}, responses: {'200': *firing}}}
`),
    );
    const [one, other] = [(await send('POST /firings')).body, (await send('POST /firings')).body];
    expect(one).toMatchObject({
      drawn: [expect.any(String), expect.any(String), expect.stringMatching(/^\d{16}$/), expect.any(Number)],
    });
    await clock.advance(10_000);
    expect((await send(`GET /firings/${idOf(one)}`)).body).toMatchObject({ drawn: Reflect.get(Object(one), 'drawn') });
    const drawn = [one, other].flatMap((body) => Reflect.get(Object(body), 'drawn'));
    expect(new Set(drawn).size).toBe(8);
  });
});
