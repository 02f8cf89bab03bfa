import { describe, expect, it } from 'vitest';
import { findOperation, operationsOf } from '../../../src/verify/document/document-operations.ts';
import { createDocumentReader } from '../../../src/verify/document/document-reader.ts';

const operations = operationsOf(
  createDocumentReader({
    openapi: '3.1.0',
    paths: {
      '/jobs/{id}': { $ref: '#/components/pathItems/Job' },
      '/jobs/latest': { get: { operationId: 'readLatest' } },
      '/jobs/{id}:cancel': { post: {} },
    },
    components: {
      pathItems: { Job: { summary: 'A job', get: { operationId: 'readJob' }, delete: { operationId: 'deleteJob' } } },
    },
  }),
);

it('the operations of a document, references followed, the nameless by method and path', () => {
  expect(operations.map(({ id, method, place }) => [id, method, place.tokens.join(' ')])).toEqual([
    ['readJob', 'get', 'components pathItems Job get'],
    ['deleteJob', 'delete', 'components pathItems Job delete'],
    ['readLatest', 'get', 'paths /jobs/latest get'],
    ['POST /jobs/{id}:cancel', 'post', 'paths /jobs/{id}:cancel post'],
  ]);
});

describe('the operation that a request means', () => {
  it.each([
    ['GET', '/jobs/7', 'readJob'],
    ['get', '/jobs/latest', 'readLatest'],
    ['DELETE', '/jobs/latest', 'deleteJob'],
    ['HEAD', '/jobs/7', 'readJob'],
    ['POST', '/jobs/7:cancel', 'POST /jobs/{id}:cancel'],
    ['PUT', '/jobs/7', undefined],
    ['GET', '/jobs/', undefined],
    ['GET', '/jobs/7/log', undefined],
  ])('%s %s: %s', (method, path, id) => {
    expect(findOperation(operations, method, path)?.id).toBe(id);
  });
});
