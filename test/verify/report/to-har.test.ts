import { expect, it } from 'vitest';
import { createDocumentReader } from '../../../src/verify/document/document-reader.ts';
import { toHar } from '../../../src/verify/report/to-har.ts';
import { sampleVerdict } from './sample-verdict.ts';

const pairs = {
  type: 'array',
  items: { type: 'object', required: ['name', 'value'], additionalProperties: { type: 'string' } },
} as const;
const common = ['httpVersion', 'cookies', 'headers', 'headersSize', 'bodySize'] as const;
/** What HAR 1.2 demands. */
const demanded = {
  openapi: '3.1.0',
  type: 'object',
  required: ['log'],
  properties: {
    log: {
      type: 'object',
      required: ['version', 'creator', 'entries'],
      properties: {
        version: { const: '1.2' },
        creator: { type: 'object', required: ['name', 'version'] },
        entries: {
          type: 'array',
          items: {
            type: 'object',
            required: ['startedDateTime', 'time', 'request', 'response', 'cache', 'timings'],
            properties: {
              startedDateTime: { type: 'string', format: 'date-time' },
              time: { type: 'number', minimum: 0 },
              request: {
                type: 'object',
                required: [...common, 'method', 'url', 'queryString'],
                properties: {
                  url: { type: 'string', format: 'uri' },
                  cookies: pairs,
                  headers: pairs,
                  queryString: pairs,
                  postData: { type: 'object', required: ['mimeType', 'text'] },
                },
              },
              response: {
                type: 'object',
                required: [...common, 'status', 'statusText', 'content', 'redirectURL'],
                properties: {
                  cookies: pairs,
                  headers: pairs,
                  content: { type: 'object', required: ['size', 'mimeType'] },
                },
              },
              timings: { type: 'object', required: ['send', 'wait', 'receive'] },
            },
          },
        },
      },
    },
  },
} as const;

it('keeps what HAR demands', () => {
  const reader = createDocumentReader(demanded);
  expect(reader.misfits(reader.root, JSON.parse(toHar(sampleVerdict)))).toEqual([]);
});

it('has all exchanges as they were', () => {
  const { entries } = JSON.parse(toHar(sampleVerdict)).log;
  expect(entries).toHaveLength(6);
  expect(entries[0]).toMatchObject({
    startedDateTime: '1970-01-01T00:00:00.000Z',
    time: 10,
    request: {
      method: 'POST',
      url: 'https://press.example.com/v1/presses/press-1/runs',
      headers: [
        { name: 'authorization', value: '$AUTHORIZATION' },
        { name: 'content-type', value: 'application/json' },
      ],
      postData: { mimeType: 'application/json', text: '{"title":"Poster","copies":20,"paper":"A3"}' },
    },
    response: {
      status: 202,
      redirectURL: 'https://press.example.com/v1/runs/run-7',
      content: { mimeType: 'application/json' },
    },
  });
  expect(entries[5]).toMatchObject({
    response: { status: 0 },
    comment: expect.stringContaining('no whole answer: timeout'),
  });
});

it('takes query and cookies apart', () => {
  const [exchange] = sampleVerdict.exchanges;
  const request = { method: 'GET', url: 'https://h/?a=1%202&a=3?#f', headers: { cookie: 'day=1=2; session=$SESSION' } };
  const exchanges = exchange === undefined ? [] : [{ ...exchange, request }];
  expect(JSON.parse(toHar({ ...sampleVerdict, exchanges })).log.entries[0].request).toMatchObject({
    queryString: [
      { name: 'a', value: '1 2' },
      { name: 'a', value: '3?' },
    ],
    cookies: [
      { name: 'day', value: '1=2' },
      { name: 'session', value: '$SESSION' },
    ],
  });
});
