import { expect, it } from 'vitest';
import { problemShape } from '../../../src/verify/checks/problem-shape.ts';
import { createSubject } from '../../../src/verify/subject.ts';
import { evidenceOf } from '../exchange-of.ts';
import { describeCheck, postOffice } from './describe-check.ts';

const unknown = { intent: { kind: 'unknown path' } } as const;
const problem = { 'content-type': 'application/problem+json' };
const head = { method: 'HEAD', url: 'https://press.example.com/v1', headers: {} };

describeCheck(problemShape, {
  keeps: [
    { ...unknown, status: 404, body: { message: 'There is nothing here.' } },
    { intent: { kind: 'wrong method', allowed: ['GET'] }, status: 405, body: { message: 'Not so.', code: 7 } },
    { ...unknown, status: 404, request: head },
    { ...unknown, status: 200, body: 'hello' },
    { operationId: 'getRun', status: 404, body: {} },
  ],
  breaks: [
    [
      { ...unknown, status: 404, text: '<h1>Not Found</h1>', headers: { 'content-type': 'text/html' } },
      'The error 404 is like none in the document: text/html, <h1>Not Found</h1>',
      '/paths',
    ],
    [{ ...unknown, status: 404, body: { error: 'Not found' } }, /\{"error":"Not found"\}$/, '/paths'],
    [{ ...unknown, status: 404 }, 'The error 404 is like none in the document: no Content-Type, no body', '/paths'],
    [{ intent: { kind: 'wrong method', allowed: [] }, status: 405, body: {} }, /The error 405/, '/paths'],
  ],
});

// One of its errors has no body, another is of another type, and a third is whatever `default` says.
describeCheck(problemShape, {
  subject: postOffice,
  keeps: [
    { ...unknown, status: 404 },
    { ...unknown, status: 404, text: '{"title":"Nothing"}', headers: problem },
    { ...unknown, status: 404, text: '1\n', headers: { 'content-type': 'application/x-ndjson' } },
  ],
  breaks: [
    [{ ...unknown, status: 404, body: { title: 'Nothing' } }, /application\/json/, '/paths'],
    [{ ...unknown, status: 404, text: '{', headers: problem }, /\{$/, '/paths'],
  ],
});

it('is not judged where the document declares no error', () => {
  const responses = { 200: { description: 'Fine.' } };
  const silent = createSubject(
    { openapi: '3.1.0', info: { title: 'Silent' }, paths: { '/': { get: { operationId: 'get', responses } } } },
    'silent.yaml',
  );
  expect([...problemShape.judge(evidenceOf(silent, [{ ...unknown, status: 404, body: 'anything' }]))]).toEqual([]);
});
