import { expect, it } from 'vitest';
import { methodRefused } from '../../../src/verify/checks/method-refused.ts';
import { evidenceOf, press, type Said } from '../exchange-of.ts';
import { describeCheck } from './describe-check.ts';

const path = '/paths/~1runs~1{runId}';

function asked(method: string, status: number, headers: Record<string, string> = {}): Said {
  const request = { method, url: 'https://press.example.com/v1/runs/run-7?full=1', headers: {} };
  return {
    operationId: 'getRun',
    intent: { kind: 'wrong method', allowed: ['get', 'DELETE'] },
    request,
    status,
    headers,
  };
}

describeCheck(methodRefused, {
  keeps: [
    asked('PUT', 405, { allow: 'GET, DELETE' }),
    asked('PUT', 405, { allow: 'delete,HEAD, GET, OPTIONS' }),
    asked('OPTIONS', 204, { allow: 'GET, DELETE' }),
    asked('PUT', 401),
    asked('PUT', 403),
    asked('PUT', 429),
    { operationId: 'getRun', status: 404 },
    // For other checks to tell.
    asked('PUT', 500),
    asked('PUT', 302, { location: 'https://elsewhere.example.com' }),
  ],
  breaks: [
    [asked('PUT', 405), 'The answer 405 has no Allow.', path],
    [asked('PUT', 405, { allow: '' }), 'Allow is "": it lacks GET, DELETE.', path],
    [asked('PUT', 405, { allow: 'GET' }), 'Allow is "GET": it lacks DELETE.', path],
    [
      asked('PUT', 405, { allow: 'GET, PATCH' }),
      'Allow is "GET, PATCH": it lacks DELETE, and has PATCH, which the document has not.',
      path,
    ],
    [asked('PUT', 404), 'PUT is answered 404, as if nothing were at this path for other methods either.', path],
    [asked('PUT', 501), 'PUT is answered 501: the server knows the method nowhere.', path],
    [asked('PUT', 200), 'PUT is answered 200, as if the document had such an operation.', path],
    [asked('PUT', 400), 'PUT is answered 400, which does not say that the method is wrong.', path],
    [asked('OPTIONS', 302, { location: '/' }), /OPTIONS is answered 302/, path],
    [
      {
        intent: { kind: 'wrong method', allowed: ['GET'] },
        request: { method: 'PATCH', url: 'https://press.example.com/v1/runs?state=queued', headers: {} },
        status: 404,
      },
      /^PATCH is answered 404/,
      '/paths/~1runs',
    ],
    [{ intent: { kind: 'wrong method', allowed: ['GET'] }, status: 404 }, /GET is answered 404/, '/paths'],
  ],
});

it('says which methods there are', () => {
  const [breach] = methodRefused.judge(evidenceOf(press, [asked('PUT', 404)]));
  expect(breach?.expected).toBe(
    '405, with Allow: GET, DELETE. These are the methods that the document has for this path.',
  );
});
