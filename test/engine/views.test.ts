import { describe, expect, it } from 'vitest';
import { contractOf, firing } from '../contract-compiler/contract-of.ts';
import { idOf, type Received, start, startMs } from './start.ts';

/** A document whose read `GET /pots/{id}` is under test, and what happens before it is asked. */
interface Case {
  /** Schema of the answer. */
  readonly schema: string;
  readonly components?: string;
  readonly examples?: string;
  /** What the submission says beside its role. */
  readonly submit?: string;
  /** The body that is submitted. */
  readonly body?: unknown;
  readonly prefer?: string;
  readonly afterMs?: number;
  /** Sent with the read. */
  readonly query?: string;
}

async function ask({
  schema,
  components = '{}',
  examples,
  submit = '{}',
  body,
  prefer,
  afterMs = 0,
  query = '',
}: Case): Promise<Received> {
  const { send, clock } = start(
    contractOf(`${firing}
paths:
  /firings:
    post:
      operationId: fire
      requestBody: {content: {application/json: {schema: {type: object, properties: {pots: {type: array}, glaze: {type: string}, shape: {}}}}}}
      x-job: {submit: ${submit}}
      responses: {'201': &state {description: Begun, content: {application/json: {schema: {type: object, x-job-view: {id: $job.id, state: $job.state}}}}}}
  /firings/{id}:
    get:
      parameters: &parameters
        - {name: id, in: path, required: true}
        - {name: note, in: query, schema: {type: string}}
        - {name: X-Note, in: header, schema: {type: integer}}
      x-job: {read: {where: {$job.id: $request.path.id}}}
      responses: {'200': *state}
  /pots/{id}:
    get:
      parameters: *parameters
      x-job: {read: {where: {$job.id: $request.path.id}}}
      responses:
        '200': {description: Pots, content: {application/json: {schema: ${schema}${examples === undefined ? '' : `, examples: ${examples}`}}}}
        '204': {description: Nothing}
components: {schemas: ${components}}
`),
  );
  const submitted = await send('POST /firings', { body: body ?? {}, ...(prefer !== undefined && { prefer }) });
  await clock.advance(afterMs);
  return send(`GET /pots/${idOf(submitted.body)}${query}`, { headers: { 'x-note': '5', accept: 'text/plain' } });
}

const show = async (given: Case): Promise<unknown> => {
  const { status, body } = await ask(given);
  return status === 204 ? undefined : body;
};

const view = (template: string): string => `{type: object, x-job-view: {shown: ${template}}}`;
const instant = (afterMs: number): string => new Date(startMs + afterMs).toISOString();
const success = { prefer: 'outcome=success', afterMs: 3000 };
const failure = { prefer: 'outcome=failure', afterMs: 3000 };

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

describe('arrays', () => {
  const body = { pots: [{ name: 'a', lids: [1, 2] }, { name: 'b' }] };
  const submit = '{input: $request.body#/pots}';

  it('with a view show each element as $item and its number as $index', async () => {
    const schema =
      '{type: array, x-job-view: $job.input, items: {type: object, x-job-view: {n: $index, is: $item#/name, of: $job.state}}}';
    expect(await show({ schema, submit, body })).toEqual([
      { n: 0, is: 'a', of: 'cold' },
      { n: 1, is: 'b', of: 'cold' },
    ]);
  });

  it('with a view within a view speak of the inner element', async () => {
    const schema =
      '{type: array, x-job-view: $job.input, items: {type: object, properties: {lids: {type: array, x-job-view: $item#/lids, items: {type: object, x-job-view: {lid: $item, n: $index}}}}, x-job-view: {name: $item#/name}}}';
    expect(await show({ schema, submit, body })).toEqual([
      {
        name: 'a',
        lids: [
          { lid: 1, n: 0 },
          { lid: 2, n: 1 },
        ],
      },
      { name: 'b' },
    ]);
  });

  it('without items of their own show what they have', async () => {
    const schema = '{type: array, x-job-view: $job.input}';
    expect(await show({ schema, submit, body })).toEqual(body.pots);
  });

  it('without a view repeat for each job', async () => {
    const schema = '{type: array, items: {type: object, x-job-view: {s: $job.state}}}';
    expect(await show({ schema })).toEqual([{ s: 'cold' }]);
  });

  it('that view no array are absent', async () => {
    const schema =
      '{type: object, properties: {a: {type: array, x-job-view: $request.query.note, items: {x-job-view: $item}}}, x-job-view: {s: 1}}';
    expect(await show({ schema, query: '?note=text' })).toEqual({ s: 1 });
  });
});

describe('headers', () => {
  it('are shown like bodies, and left out where they have no value', async () => {
    const { send, clock } = start(
      contractOf(`${firing}
paths:
  /firings:
    post:
      x-job: {submit: {input: [a, b]}}
      responses:
        '201':
          description: Begun
          headers:
            Location: {required: true, schema: {type: string, x-job-view: '{$server}/firings/{$job.id}'}}
            Retry-After: {schema: {type: integer, x-job-view: {$state: {cold: 1, hot: 2}}}}
            X-Ended: {schema: {type: string, x-job-view: $job.ended}}
            X-List: {schema: {type: array, x-job-view: $job.input}}
            X-Required: {required: true, schema: {type: integer, examples: [7]}}
            X-Example: {required: true, example: 8, schema: {type: integer}}
            X-Optional: {example: 9, schema: {type: integer}}
  /firings/{id}:
    get:
      parameters: [{name: id, in: path, required: true}]
      x-job: {read: {where: {$job.id: $request.path.id}}}
      responses: {'200': {description: Firing, headers: {X-State: {schema: {x-job-view: $job.state}}}}}
`),
    );
    const { headers } = await send('POST /firings');
    const location = headers.location ?? '';
    expect(headers).toEqual({
      location: expect.stringMatching(/^http:\/\/localhost\/v1\/firings\/[0-9a-f-]{36}$/),
      'retry-after': '1',
      'x-list': 'a,b',
      'x-required': '7',
      'x-example': '8',
    });
    await clock.advance(1000);
    expect((await send(`GET ${location.replace('http://localhost/v1', '')}`)).headers).toEqual({ 'x-state': 'hot' });
  });

  it('never break an answer, whatever the request puts into them', async () => {
    const { send } = start(
      contractOf(`${firing}
paths:
  /firings:
    post:
      requestBody: {content: {application/json: {schema: {type: object}}}}
      x-job: {submit: {input: $request.body#/name}}
      responses: {'201': {description: Begun, headers: {X-Id: {schema: {x-job-view: $job.id}}, Location: {schema: {x-job-view: '/pots/{$job.input}'}}}}}
  /firings/{id}:
    get:
      parameters: [{name: id, in: path, required: true}]
      x-job: {read: {where: {$job.id: $request.path.id}}}
      responses: {'200': {description: Firing, headers: {X-State: {schema: {x-job-view: $job.state}}}}}
`),
    );
    const locationOf = async (name: string): Promise<string | undefined> =>
      (await send('POST /firings', { body: { name } })).headers.location;
    expect(await locationOf('blue')).toBe('/pots/blue');
    expect(await locationOf('a b')).toBe('/pots/a b');
    expect(await locationOf('töpfe €')).toBe('/pots/t%C3%B6pfe %E2%82%AC');
    expect(await locationOf('a\r\nset-cookie: b')).toBe('/pots/a%0D%0Aset-cookie: b');
    expect(await locationOf('\ud800')).toBe('/pots/%EF%BF%BD');
  });
});
