import { pathRefused } from '../../../src/verify/checks/path-refused.ts';
import { createSubject } from '../../../src/verify/subject.ts';
import { describeCheck } from './describe-check.ts';

const intent = { kind: 'unknown path' } as const;

describeCheck(pathRefused, {
  keeps: [
    { intent, status: 404 },
    { intent, status: 401 },
    { operationId: 'getRun', status: 200 },
    // For other checks to tell.
    { intent, status: 500 },
    { intent, status: 302, headers: { location: 'https://elsewhere.example.com' } },
    { intent: { kind: 'wrong method', allowed: ['GET'] }, status: 200 },
  ],
  breaks: [
    [{ intent, status: 200 }, 'A path that the document does not have is answered 200.', '/paths'],
    [{ intent, status: 302, headers: { location: '/' } }, /answered 302/, '/paths'],
    [{ intent, status: 418 }, /answered 418/, '/paths'],
  ],
});

const responses = { 200: { description: 'Fine.' } };

// 404 needs no declaration.
describeCheck(pathRefused, {
  subject: createSubject(
    { openapi: '3.1.0', info: { title: 'Silent' }, paths: { '/': { get: { operationId: 'get', responses } } } },
    'silent.yaml',
  ),
  keeps: [{ intent, status: 404 }],
  breaks: [[{ intent, status: 401 }, /answered 401/, '/paths']],
});
