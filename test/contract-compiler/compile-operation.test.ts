import { describe, expect, it } from 'vitest';
import type { Parameter } from '../../src/contract/contract.ts';
import { contractOf, firing, operationOf } from './contract-of.ts';

const ok = "responses: {'200': {description: OK}}";

describe('parameters', () => {
  const parametersOf = (yaml: string): readonly Parameter[] => operationOf(contractOf(yaml), 'read').parameters;

  it('come from the path item and the operation; the operation overrides', () => {
    const parameters = parametersOf(`
paths:
  /pots/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      - {name: size, in: query, schema: {type: string}}
      - {$ref: '#/components/parameters/trace'}
    get:
      operationId: read
      parameters:
        - {name: size, in: query, required: true, schema: {type: integer}}
        - {name: size, in: header, schema: {type: boolean}}
      ${ok}
components: {parameters: {trace: {name: trace, in: cookie, schema: {type: string}}}}
`);
    expect(parameters.map(({ name, in: place, required, schema }) => ({ name, place, required, schema }))).toEqual([
      { name: 'id', place: 'path', required: true, schema: { type: 'string' } },
      { name: 'size', place: 'query', required: true, schema: { type: 'integer' } },
      { name: 'trace', place: 'cookie', required: false, schema: { type: 'string' } },
      { name: 'size', place: 'header', required: false, schema: { type: 'boolean' } },
    ]);
  });

  it.each<{ given: string; wanted: Partial<Parameter> }>([
    { given: '{name: p, in: query}', wanted: { style: 'form', explode: true } },
    { given: '{name: p, in: cookie}', wanted: { style: 'form', explode: true } },
    { given: '{name: p, in: path, required: true}', wanted: { style: 'simple', explode: false } },
    { given: '{name: p, in: header}', wanted: { style: 'simple', explode: false } },
    { given: '{name: p, in: query, explode: false}', wanted: { style: 'form', explode: false } },
    { given: '{name: p, in: query, style: pipeDelimited}', wanted: { style: 'pipeDelimited', explode: false } },
    { given: '{name: p, in: query, allowEmptyValue: true}', wanted: { allowEmptyValue: true } },
    {
      given: '{name: p, in: query, content: {application/json: {schema: {type: array}, example: [1]}}}',
      wanted: { style: 'content', schema: { type: 'array' }, examples: { '': [1] } },
    },
    { given: '{name: p, in: query, example: 5}', wanted: { examples: { '': 5 } } },
    {
      given: '{name: p, in: query, examples: {a: {value: 1}, b: {externalValue: "https://kiln.test"}}}',
      wanted: { examples: { a: 1 } },
    },
    { given: '{name: p, in: query, schema: {type: integer, examples: [7, 8]}}', wanted: { examples: { '': 7 } } },
  ])('$given', ({ given, wanted }) => {
    const [parameter] = parametersOf(`paths: {'/{p}': {get: {operationId: read, parameters: [${given}], ${ok}}}}`);
    expect(parameter).toMatchObject(wanted);
  });

  it.each(['Accept', 'content-type', 'AUTHORIZATION'])('ignores the header %s, as OpenAPI says', (name) => {
    const yaml = `paths: {/pots: {get: {operationId: read, parameters: [{name: ${name}, in: header}], ${ok}}}}`;
    expect(parametersOf(yaml)).toEqual([]);
  });
});

describe('operations', () => {
  it('are named by method and path where they have no operationId', () => {
    const { operations } = contractOf(
      `paths: {/pots: {get: {${ok}}, post: {operationId: add, ${ok}}, trace: {${ok}}}}`,
    );
    expect(operations.map(({ id, method }) => [id, method])).toEqual([
      ['GET /pots', 'GET'],
      ['add', 'POST'],
      ['TRACE /pots', 'TRACE'],
    ]);
  });

  it('follow references to path items, bodies, responses and examples', () => {
    const { operations } = contractOf(`
paths: {/pots: {$ref: '#/components/pathItems/Pots'}}
components:
  pathItems:
    Pots:
      post:
        operationId: add
        requestBody: {$ref: '#/components/requestBodies/Pot'}
        responses: {'201': {$ref: '#/components/responses/Pot'}}
  requestBodies: {Pot: {required: true, content: {Application/JSON: {schema: {type: object}}}}}
  responses:
    Pot:
      description: A pot
      headers: {Content-Type: {schema: {type: string}}, X-Kiln: {$ref: '#/components/headers/Kiln'}}
      content: {application/json: {schema: {type: object}, examples: {first: {$ref: '#/components/examples/Pot'}}}}
  headers: {Kiln: {required: true, example: 5, schema: {type: integer}}}
  examples: {Pot: {value: {id: 1}}}
`);
    expect(operations).toMatchObject([
      {
        id: 'add',
        method: 'POST',
        body: { required: true, content: { 'application/json': { schema: { type: 'object' }, examples: {} } } },
        answers: {
          201: {
            headers: { 'X-Kiln': { required: true, schema: { type: 'integer' }, examples: { '': 5 } } },
            content: { 'application/json': { examples: { first: { id: 1 } } } },
          },
        },
      },
    ]);
    expect(Object.keys(operations[0]?.answers[201]?.headers ?? {})).toEqual(['X-Kiln']);
  });

  it('spell ranges of status codes in one way', () => {
    const { operations } = contractOf(
      "paths: {/pots: {get: {responses: {'2xx': {description: a}, '4XX': {description: b}, default: {description: c}}}}}",
    );
    expect(Object.keys(operations[0]?.answers ?? {})).toEqual(['2XX', '4XX', 'default']);
  });

  it('have the security of the document unless they have their own', () => {
    const { operations } = contractOf(`
security: [{key: []}]
paths: {/pots: {get: {${ok}}, post: {security: [], ${ok}}, put: {security: [{token: []}], ${ok}}}}
components: {securitySchemes: {key: {type: apiKey, in: query, name: key}, token: {type: http, scheme: bearer}}}
`);
    expect(operations.map(({ method, security }) => [method, security.flat().map(({ scheme }) => scheme)])).toEqual([
      ['GET', ['key']],
      ['PUT', ['token']],
      ['POST', []],
    ]);
  });
});

describe('callbacks', () => {
  const submitWith = (callbacks: string): string => `${firing}
paths:
  /firings:
    post:
      operationId: fire
      requestBody: {content: {application/json: {schema: {type: object, properties: {hook: {type: string}}}}}}
      x-job: {submit: {}}
      callbacks: ${callbacks}
      responses:
        '201': &firing {description: Firing, content: {application/json: {schema: {type: object, x-job-view: {id: $job.id, state: $job.state}}}}}
  /firings/{id}:
    get:
      parameters: [{name: id, in: path, required: true}]
      x-job: {read: {where: {$job.id: $request.path.id}}}
      responses: {'200': *firing}
`;
  const callbacksOf = (callbacks: string): unknown => operationOf(contractOf(submitWith(callbacks)), 'fire').callbacks;
  const url = '{$request.body#/hook}';

  it('are sent on entry into every final state unless they say otherwise', () => {
    expect(callbacksOf(`{ended: {'${url}': {post: {responses: {'200': {description: Heard}}}}}}`)).toEqual([
      { name: 'ended', url, method: 'POST', on: ['done', 'cracked', 'off'] },
    ]);
  });

  it('say their states, their events and their body', () => {
    const notify =
      "x-job: {notify: {on: [hot], events: '$request.body#/hook'}}, requestBody: {content: {application/json: {schema: {type: object}}}}";
    const callbacks = callbacksOf(`{heated: {'${url}': {put: {${notify}, responses: {'200': {description: Heard}}}}}}`);
    expect(callbacks).toEqual([
      {
        name: 'heated',
        url,
        method: 'PUT',
        on: ['hot'],
        events: '$request.body#/hook',
        body: { mediaType: 'application/json', schema: { type: 'object' }, examples: {} },
      },
    ]);
  });

  it('are compiled from references', () => {
    const yaml = `${submitWith("{ended: {$ref: '#/components/callbacks/Ended'}}")}
components: {callbacks: {Ended: {'${url}': {post: {responses: {'200': {description: Heard}}}}}}}`;
    expect(operationOf(contractOf(yaml), 'fire').callbacks).toHaveLength(1);
  });
});
