import type fc from 'fast-check';
import type { Lifecycle, State } from '../../../src/contract/contract.ts';
import { isReachable, movesOf } from '../../../src/verify/coverage/reachable.ts';
import { anyLifecycle } from '../../engine/lifecycles.ts';

/** Shorter than this, a state is over before anybody looks; much longer, all see the same for long. */
const shortestStayMs = 300;
const paceOfDrawn = 10;

/** With more states on the way to an end, a run takes long and shows nothing new. */
const mostPassing = 3;

/** The text of a small document whose jobs live in any way that the rules allow: submit, read, list, stop. */
export const anyDocument: fc.Arbitrary<string> = anyLifecycle
  .map(withinReach)
  .filter(({ states }) => Object.values(states).filter(({ outcome }) => outcome === undefined).length <= mostPassing)
  .map((lifecycle) => JSON.stringify(documentOf(lifecycle)));

/** A document may only have states to which some move leads. */
function withinReach(lifecycle: Lifecycle): Lifecycle {
  const moves = movesOf(lifecycle);
  const states = Object.entries(lifecycle.states).filter(([name]) => isReachable(moves, [lifecycle.initial], [name]));
  return { ...lifecycle, states: Object.fromEntries(states) };
}

function documentOf(lifecycle: Lifecycle): object {
  const names = Object.keys(lifecycle.states);
  const job = { $ref: '#/components/schemas/Job' };
  const problem = { $ref: '#/components/responses/Problem' };
  const byId = { name: 'jobId', in: 'path', required: true, schema: { type: 'string' }, example: 'job-7' };
  const where = { '$job.id': '$request.path.jobId' };
  return {
    openapi: '3.1.0',
    info: { title: 'Any', version: '1' },
    servers: [{ url: 'https://any.example.com/v1' }],
    'x-jobs': { job: { initial: lifecycle.initial, id: 'job-{$random.digits}', states: statesOf(lifecycle) } },
    paths: {
      '/jobs': {
        post: {
          operationId: 'submitJob',
          'x-job': {
            submit: {
              status: 202,
              input: { name: '$request.body#/name' },
              result: { url: 'https://files.example.com/{$job.id}' },
            },
          },
          requestBody: {
            required: true,
            content: jsonOf(
              { type: 'object', required: ['name'], properties: { name: { type: 'string', maxLength: 9 } } },
              { example: { name: 'Any' } },
            ),
          },
          responses: { 202: { description: 'It begins.', content: jsonOf(job) }, 400: problem },
        },
        get: {
          operationId: 'listJobs',
          parameters: [{ name: 'state', in: 'query', schema: { type: 'string', enum: names } }],
          'x-job': { read: { where: { '$job.state': '$request.query.state' }, order: '-created' } },
          responses: {
            200: {
              description: 'All of them.',
              content: jsonOf({
                type: 'object',
                required: ['jobs'],
                properties: { jobs: { type: 'array', items: job } },
              }),
            },
            400: problem,
          },
        },
      },
      '/jobs/{jobId}': {
        parameters: [byId],
        get: {
          operationId: 'getJob',
          'x-job': { read: { where } },
          responses: {
            200: { description: 'As it is now.', content: jsonOf(job, { examples: examplesOf(lifecycle) }) },
            404: problem,
          },
        },
      },
      '/jobs/{jobId}/stop': {
        parameters: [byId],
        post: {
          operationId: 'stopJob',
          'x-job': { stop: { status: 202, where } },
          responses: { 202: { description: 'It stops.', content: jsonOf(job) }, 404: problem, 409: problem },
        },
      },
    },
    components: {
      schemas: {
        Job: {
          type: 'object',
          required: ['id', 'state', 'name'],
          properties: {
            id: { type: 'string' },
            state: { type: 'string', enum: names },
            name: { type: 'string' },
            result: { type: 'object', properties: { url: { type: 'string' } } },
            error: { type: 'string' },
          },
          'x-job-view': {
            id: '$job.id',
            state: '$job.state',
            name: '$job.input#/name',
            result: '$job.result',
            error: '$job.failure',
          },
        },
        Problem: {
          type: 'object',
          required: ['message'],
          properties: { message: { type: 'string' } },
          'x-job-view': { message: '$problem.detail' },
        },
      },
      responses: {
        Problem: {
          description: 'What went wrong.',
          content: jsonOf({ $ref: '#/components/schemas/Problem' }, { example: { message: 'There is no such job.' } }),
        },
      },
    },
  };
}

function jsonOf(schema: object, more: object = {}): object {
  return { 'application/json': { schema, ...more } };
}

function statesOf({ states }: Lifecycle): object {
  return Object.fromEntries(Object.entries(states).map(([name, state]) => [name, stateOf(state)]));
}

function stateOf({ stayMs, next, stop, outcome }: State): object {
  if (stayMs === null) return { outcome };
  const stay = stayMs.map((ms) => `PT${(shortestStayMs + Math.round(ms / paceOfDrawn)) / 1000}S`);
  return { stay, next, ...(stop !== undefined && { stop }) };
}

function examplesOf({ states }: Lifecycle): object {
  const exampleOf = ([state, { outcome }]: [string, State]): [string, object] => {
    const result = outcome === 'success' && { result: { url: 'https://files.example.com/7' } };
    const value = {
      id: 'job-7',
      state,
      name: 'Any',
      ...result,
      ...(outcome === 'failure' && { error: 'It is broken' }),
    };
    return [state, { value }];
  };
  return Object.fromEntries(Object.entries(states).map(exampleOf));
}
