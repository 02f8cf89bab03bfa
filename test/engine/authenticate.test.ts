import { describe, expect, it } from 'vitest';
import { contractOf } from '../contract-compiler/contract-of.ts';
import { start } from './start.ts';

/** The status and the problem of a request to an operation with this security. */
async function ask(security: string, path: string, headers: Record<string, string>): Promise<[number, string]> {
  const { send } = start(
    contractOf(`
paths:
  /pots:
    get:
      security: ${security}
      responses:
        '200': {description: OK}
        '401': {description: Who are you?, content: {text/plain: {schema: {type: string, x-job-view: $problem.detail}}}}
components:
  securitySchemes:
    token: {type: http, scheme: bearer}
    password: {type: http, scheme: basic}
    key: {type: apiKey, in: header, name: X-Key}
    queryKey: {type: apiKey, in: query, name: key}
    cookieKey: {type: apiKey, in: cookie, name: session}
`),
  );
  const { status, text } = await send(`GET ${path}`, { headers });
  return [status, text];
}

const ok = [200, ''];
const refused = (wanted: string): [number, string] => [
  401,
  `The request carries no valid credentials. Send ${wanted}; any value will do.`,
];
const bearer = 'the header Authorization: bearer <token>';

describe('a request is let in by its credentials', () => {
  it.each<{ security: string; path?: string; headers?: Record<string, string>; wanted: unknown }>([
    { security: '[]', wanted: ok },
    { security: '[{token: []}]', headers: { authorization: 'Bearer abc' }, wanted: ok },
    { security: '[{token: []}]', headers: { authorization: 'bEARER abc' }, wanted: ok },
    { security: '[{token: []}]', wanted: refused(bearer) },
    { security: '[{token: []}]', headers: { authorization: '' }, wanted: refused(bearer) },
    { security: '[{token: []}]', headers: { authorization: 'Bearer' }, wanted: refused(bearer) },
    { security: '[{token: []}]', headers: { authorization: 'Bearer  ' }, wanted: refused(bearer) },
    { security: '[{token: []}]', headers: { authorization: 'Basic abc' }, wanted: refused(bearer) },
    { security: '[{token: []}]', headers: { authorization: 'abc' }, wanted: refused(bearer) },
    { security: '[{password: []}]', headers: { authorization: 'Basic YTpi' }, wanted: ok },
    { security: '[{key: []}]', headers: { 'x-key': 'abc' }, wanted: ok },
    { security: '[{key: []}]', headers: { 'x-key': ' ' }, wanted: refused('the header X-Key') },
    { security: '[{queryKey: []}]', path: '/pots?key=abc', wanted: ok },
    { security: '[{queryKey: []}]', path: '/pots?key=', wanted: refused('the query parameter "key"') },
    { security: '[{cookieKey: []}]', headers: { cookie: 'a=b; session=abc' }, wanted: ok },
    { security: '[{cookieKey: []}]', headers: { cookie: 'a=b' }, wanted: refused('the cookie parameter "session"') },
    { security: '[{token: []}, {key: []}]', headers: { 'x-key': 'abc' }, wanted: ok },
    { security: '[{token: []}, {key: []}]', wanted: refused(`${bearer}, or the header X-Key`) },
    { security: '[{token: [], key: []}]', headers: { authorization: 'Bearer a', 'x-key': 'b' }, wanted: ok },
    {
      security: '[{token: [], key: []}]',
      headers: { authorization: 'Bearer a' },
      wanted: refused(`${bearer} and the header X-Key`),
    },
    { security: '[{token: []}, {}]', wanted: ok },
  ])('$security with $path $headers', async ({ security, path = '/pots', headers = {}, wanted }) => {
    expect(await ask(security, path, headers)).toEqual(wanted);
  });
});
