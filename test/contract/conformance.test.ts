import { describe, expect, it } from 'vitest';
import { createJudge, readBody } from './conformance.ts';
import { createDocumentReader } from './document-reader.ts';

const json = 'application/json';
const error = { description: 'An error', content: { [json]: { schema: { $ref: '#/components/schemas/Error' } } } };
const numbers = { type: 'array', items: { type: 'integer' } };

const reader = createDocumentReader({
  openapi: '3.1.0',
  paths: {
    '/jobs/{id}': {
      get: {
        operationId: 'readJob',
        responses: {
          200: {
            description: 'The job',
            headers: { 'Retry-After': { required: true, schema: { type: 'integer', maximum: 60 } } },
            content: { [json]: { schema: { $ref: '#/components/schemas/Job' } } },
          },
          '4XX': { $ref: '#/components/responses/Error' },
        },
      },
      delete: { operationId: 'deleteJob', responses: { 204: { description: 'Gone' }, 404: error } },
    },
    '/jobs/log': {
      get: {
        operationId: 'readLog',
        responses: {
          default: {
            description: 'Lines',
            content: { 'application/x-ndjson': { schema: numbers }, 'application/stream+json': { schema: numbers } },
          },
        },
      },
    },
  },
  components: {
    responses: { Error: error },
    schemas: {
      Job: { type: 'object', required: ['id'], properties: { id: { type: 'string' }, at: { format: 'date-time' } } },
      Error: { type: 'object', required: ['message'], properties: { message: { type: 'string' } } },
    },
  },
});

const judge = createJudge(reader, 'http://jobs.test/v1');

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly text: string;
}

const job: Answer = { status: 200, headers: { 'content-type': json, 'retry-after': '5' }, text: '{"id":"7"}' };
const refusal: Answer = { status: 404, headers: { 'content-type': json }, text: '{"message":"No such job"}' };
const gone: Answer = { status: 204, headers: {}, text: '' };
const lines: Answer = { status: 200, headers: { 'content-type': 'application/x-ndjson' }, text: '1\n2\n' };
const violation = (place: string): Record<string, string> => ({
  'sl-violations': `[{"location":["${place}","body"]}]`,
});

function judged(method: string, path: string, { status, headers, text }: Answer, isBroken = false): readonly string[] {
  const request = new Request(`http://jobs.test/v1${path}`, { method });
  const received = new Headers(headers);
  return judge({ request, status, headers: received, text, body: readBody(received, text) }, { isBroken });
}

describe('an answer that is what the document says', () => {
  it.each<[string, string, Answer]>([
    ['GET', '/jobs/7', job],
    ['GET', '/jobs/7', { ...job, headers: { ...job.headers, 'content-type': 'application/json; charset=utf-8' } }],
    ['GET', '/jobs/7', refusal],
    ['GET', '/jobs/7', { ...refusal, status: 418 }],
    ['HEAD', '/jobs/7', { ...job, text: '' }],
    ['DELETE', '/jobs/7', gone],
    ['GET', '/jobs/log', lines],
    ['GET', '/jobs/log', { ...lines, headers: { 'content-type': 'application/stream+json' } }],
    ['GET', '/no/such/path', refusal],
    ['PUT', '/jobs/7', { ...refusal, status: 405 }],
  ])('%s %s %o', (method, path, answer) => {
    expect(judged(method, path, answer)).toEqual([]);
  });
});

describe('an answer that is not', () => {
  it.each<[string, string, Answer, RegExp]>([
    ['GET', '/jobs/7', { ...job, status: 201 }, /status 201 is not declared/],
    ['DELETE', '/jobs/7', { ...refusal, status: 400 }, /status 400 is not declared/],
    ['GET', '/jobs/7', { ...job, headers: { 'content-type': json } }, /Retry-After is required, but missing/],
    [
      'GET',
      '/jobs/7',
      { ...job, headers: { ...job.headers, 'retry-after': 'soon' } },
      /Retry-After is soon: .*integer/,
    ],
    ['GET', '/jobs/7', { ...job, headers: { ...job.headers, 'retry-after': '61' } }, /Retry-After is 61/],
    [
      'GET',
      '/jobs/7',
      { ...job, headers: { ...job.headers, 'content-type': 'text/html' } },
      /text\/html is not declared/,
    ],
    ['GET', '/jobs/7', { ...job, headers: { 'retry-after': '5' } }, /content type \(none\) is not declared/],
    ['GET', '/jobs/7', { ...job, text: '{"id":7}' }, /body#\/id must be string/],
    ['GET', '/jobs/7', { ...job, text: '{"id":"7","at":"today"}' }, /body#\/at must match format "date-time"/],
    ['GET', '/jobs/7', { ...job, text: '{}' }, /body# must have required property 'id'/],
    ['HEAD', '/jobs/7', job, /an answer to HEAD has a body/],
    ['DELETE', '/jobs/7', { ...gone, text: 'gone' }, /a body is not declared: gone/],
    ['GET', '/jobs/log', { ...lines, text: '1\n"two"\n' }, /body#\/1 must be integer/],
    ['GET', '/no/such/path', { ...refusal, text: '{"error":"No such path"}' }, /no error that the document declares/],
    ['GET', '/no/such/path', job, /status 200 for what is not there/],
    // Not below the base path, though it ends like one that is.
    ['GET', '/../v2/jobs/7', job, /status 200 for what is not there/],
    ['GET', '/jobs/7', { ...job, headers: { ...job.headers, ...violation('response') } }, /Prism: /],
    ['GET', '/jobs/7', { ...job, headers: { ...job.headers, ...violation('request') } }, /Prism: /],
  ])('%s %s %o: %s', (method, path, answer, fault) => {
    expect(judged(method, path, answer)).toEqual([expect.stringMatching(fault)]);
  });
});

it('lets Prism blame a request that is meant to be wrong, but never the answer to it', () => {
  const blamed = (place: string): Answer => ({ ...refusal, headers: { ...refusal.headers, ...violation(place) } });
  expect(judged('GET', '/jobs/7', blamed('request'), true)).toEqual([]);
  expect(judged('GET', '/jobs/7', blamed('response'), true)).toEqual([expect.stringMatching(/Prism: /)]);
});
