import { describe, expect, it } from 'vitest';
import type { Step, Workflow } from '../../src/arazzo/arazzo.ts';
import { type Described, toArazzo } from '../../src/arazzo/to-arazzo.ts';
import { contractOf, firing } from '../contract-compiler/contract-of.ts';

const view =
  '{type: object, properties: {id: {type: string}, state: {type: string}, batch: {type: string}, glaze: {type: string}}';
const pot = `${view}, x-job-view: {id: $job.id, state: $job.state, glaze: $job.result}}`;
const answer = (schema: string, example = '{}'): string =>
  `{description: A pot, content: {application/json: {schema: ${schema}, example: ${example}}}}`;

/** A read of one pot by its id. */
const readOne = `
  /pots/{pot}:
    get:
      operationId: getPot
      parameters: [{name: pot, in: path, required: true, schema: {type: string}}]
      x-job: {read: {where: {$job.id: $request.path.pot}}}
      responses: {'200': ${answer(pot)}}
`;

/** A read of all pots of a batch. */
const readBatch = `
  /batches/{batch}:
    get:
      operationId: getBatch
      parameters: [{name: batch, in: path, required: true, schema: {type: string}}]
      x-job: {read: {where: {$job.group: $request.path.batch}}}
      responses: {'200': ${answer(`{type: array, items: ${pot}}`)}}
`;

/** A document in which pots are submitted, and answered like that. */
function describeKiln({ response, more = '', reads }: { response: string; more?: string; reads: string }): Described {
  const submit = `  /pots: {post: {operationId: firePot, x-job: {submit: {result: blue}}, ${more} responses: {'202': ${response}}}}`;
  return toArazzo(contractOf(`${firing}paths:\n${submit}${reads}`), 'kiln.yaml', '1');
}

function stepsOf({ arazzo }: Described): readonly Step[] {
  return arazzo.workflows.flatMap(({ steps }) => steps);
}

function onlyWorkflow({ arazzo }: Described): Workflow {
  const [workflow] = arazzo.workflows;
  if (workflow === undefined) throw new TypeError('There is no workflow.');
  return workflow;
}

const header = (template: string): string =>
  `{description: Accepted, headers: {Location: {schema: {type: string, x-job-view: '${template}'}}}}`;
const list = `{type: object, properties: {pots: {type: array, items: ${pot}}}}`;
const batch = `{type: object, properties: {batch: {type: string, x-job-view: $job.group}, pots: {type: array, items: ${pot}}}}`;

describe('a submission is followed', () => {
  const cases: { what: string; response: string; reads: string; told: string[]; calls: string[] }[] = [
    {
      what: 'by the id in the body',
      response: answer(pot),
      reads: readOne,
      told: ['$response.body#/id'],
      calls: ['firePot', 'getPot', 'getPot'],
    },
    {
      what: 'by the id in a header',
      response: header('$job.id'),
      reads: readOne,
      told: ['$response.header.location'],
      calls: ['firePot', 'getPot', 'getPot'],
    },
    {
      what: 'by the ids of all the jobs that the example shows',
      response: answer(list, "{pots: [{id: '1'}, {id: '2'}]}"),
      reads: readOne,
      told: ['$response.body#/pots/0/id', '$response.body#/pots/1/id'],
      calls: ['firePot', 'getPot', 'getPot', 'getPot', 'getPot'],
    },
    {
      what: 'by the group of many jobs',
      response: answer(batch, "{batch: '1', pots: [{id: '1'}, {id: '2'}]}"),
      reads: readOne + readBatch,
      told: ['$response.body#/batch'],
      calls: ['firePot', 'getBatch', 'getBatch'],
    },
    {
      what: 'by the group of one job whose id cannot be used',
      response: answer(`${view}, x-job-view: {id: 'pots/{$job.id}', batch: $job.group, state: $job.state}}`),
      reads: readOne + readBatch,
      told: ['$response.body#/batch'],
      calls: ['firePot', 'getBatch', 'getBatch'],
    },
  ];
  it.each(cases)('$what', ({ response, reads, told, calls }) => {
    const described = describeKiln({ response, reads });
    const steps = stepsOf(described);
    expect(Object.values(steps[0]?.outputs ?? {})).toEqual(told);
    expect(steps.map((step) => ('operationId' in step ? step.operationId : ''))).toEqual(calls);
    expect(described.left).toEqual([]);
  });

  it('by a list that takes ids, whose only element is the job', () => {
    const reads = `
  /pots/search:
    get:
      operationId: getPots
      parameters: [{name: pots, in: query, schema: {type: array, items: {type: string}}}]
      x-job: {read: {where: {$job.id: $request.query.pots}}}
      responses: {'200': ${answer(list)}}
`;
    const [, wait, result] = stepsOf(describeKiln({ response: answer(pot), reads }));
    expect(wait?.parameters).toEqual([{ name: 'pots', in: 'query', value: '$steps.firePot-submit.outputs.id' }]);
    expect(wait?.successCriteria[1]?.condition).toBe('$[?@.pots[0] && !@.pots[?!(@.state == "done")]]');
    expect(result?.outputs).toEqual({ result: '$response.body#/pots/0/glaze' });
  });
});

it('a wait ends when the job has failed or was canceled, and goes on while it does', () => {
  const [, wait] = stepsOf(describeKiln({ response: answer(pot), reads: readOne }));
  const shows = (...names: string[]) => [
    { condition: '$statusCode == 200' },
    { condition: names.map((name) => `$response.body#/state == '${name}'`).join(' || ') },
  ];
  expect(wait).toEqual({
    stepId: 'firePot-wait',
    description: 'Waits until the job has succeeded.',
    operationId: 'getPot',
    parameters: [{ name: 'pot', in: 'path', value: '$steps.firePot-submit.outputs.id' }],
    successCriteria: shows('done'),
    onFailure: [
      { name: 'has-failed', type: 'end', criteria: shows('cracked', 'off') },
      { name: 'goes-on', type: 'retry', retryAfter: 1, retryLimit: 6, criteria: shows('cold', 'hot') },
    ],
  });
});

describe('a submission has no workflow', () => {
  const cases: { what: string; response: string; reads: string; reason: string }[] = [
    {
      what: 'when a header tells the id within a URL',
      response: header('{$server}/pots/{$job.id}'),
      reads: readOne,
      reason: 'its answer tells the id as a part of the header location, and Arazzo cannot cut texts',
    },
    {
      what: 'when the body tells the id within a text',
      response: answer(`${view}, x-job-view: {id: 'pots/{$job.id}', state: $job.state}}`),
      reads: readOne,
      reason: 'its answer tells the id as a part of /id, and Arazzo cannot cut texts',
    },
    {
      what: 'when only a list of all jobs shows it',
      response: answer(pot),
      reads: `\n  /all: {get: {operationId: listPots, x-job: {read: {where: {}}}, responses: {'200': ${answer(list)}}}}\n`,
      reason: 'no operation shows a job by what its answer tells',
    },
  ];
  it.each(cases)('$what', ({ response, reads, reason }) => {
    const described = describeKiln({ response, reads });
    expect(described.left).toEqual([['firePot', reason]]);
    expect(described.arazzo.workflows).toEqual([]);
  });
});

describe('a request', () => {
  const body = '{application/json: {schema: {type: object, properties: {glaze: {type: string}}}';
  const oneRead = { response: answer(pot), reads: readOne };

  it('has what the examples say, and nothing that may be left out', () => {
    const parameters = `[{name: heat, in: query, required: true, schema: {type: integer}, example: 900}, {name: note, in: query, schema: {type: string}, example: Mind}]`;
    const more = `parameters: ${parameters}, requestBody: {content: ${body}, examples: {first: {value: {glaze: blue}}, second: {value: {glaze: red}}}}}},`;
    const workflow = onlyWorkflow(describeKiln({ ...oneRead, more }));
    expect(workflow.steps[0]).toMatchObject({
      parameters: [{ name: 'heat', in: 'query', value: 900 }],
      requestBody: { contentType: 'application/json', payload: { glaze: 'blue' } },
    });
    expect(workflow.inputs).toBeUndefined();
  });

  it('is given what no example says', () => {
    const more = `parameters: [{name: X-Heat, in: header, required: true, schema: {type: integer}}], requestBody: {required: true, content: ${body}}}},`;
    const workflow = onlyWorkflow(describeKiln({ ...oneRead, more }));
    expect(workflow.steps[0]).toMatchObject({
      parameters: [{ name: 'X-Heat', in: 'header', value: '$inputs.X-Heat' }],
      requestBody: { contentType: 'application/json', payload: '$inputs.body' },
    });
    expect(workflow.inputs).toEqual({
      type: 'object',
      required: ['X-Heat', 'body'],
      properties: {
        'X-Heat': { type: 'integer', description: 'The header parameter X-Heat.' },
        body: { type: 'object', description: 'The body of firePot.' },
      },
    });
  });

  it.each([
    {
      scheme: '{type: http, scheme: bearer}',
      parameter: { name: 'Authorization', in: 'header', value: 'Bearer {$inputs.my_key}' },
    },
    {
      scheme: '{type: http, scheme: basic}',
      parameter: { name: 'Authorization', in: 'header', value: 'Basic {$inputs.my_key}' },
    },
    {
      scheme: '{type: apiKey, in: query, name: key}',
      parameter: { name: 'key', in: 'query', value: '$inputs.my_key' },
    },
  ])('has credentials: $scheme', ({ scheme, parameter }) => {
    const reads = `${readOne}components: {securitySchemes: {my.key: ${scheme}}}\nsecurity: [{my.key: []}]\n`;
    const workflow = onlyWorkflow(describeKiln({ response: answer(pot), reads }));
    expect(workflow.steps.map(({ parameters }) => parameters?.[0])).toEqual([parameter, parameter, parameter]);
    expect(workflow.inputs?.properties).toMatchObject({ my_key: { type: 'string', format: 'password' } });
  });
});

it('an operation without an id is named by its place', () => {
  const reads = readOne.replace('operationId: getPot', 'summary: Shows a pot');
  const [, wait] = stepsOf(describeKiln({ response: answer(pot), reads }));
  expect(wait).toMatchObject({ operationPath: '{$sourceDescriptions.kiln.url}#/paths/~1pots~1{pot}/get' });
});
