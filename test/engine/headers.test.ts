import { describe, expect, it } from 'vitest';
import { contractOf, firing } from '../contract-compiler/contract-of.ts';
import { start } from './start.ts';

describe('headers', () => {
  it('are shown like bodies, and left out where they have no value', async () => {
    const { send, clock } = start(
      contractOf(`${firing}
paths:
  /firings:
    post:
      x-job: {submit: {input: [a, b]}}
      responses:
        '201':
          description: Begun
          headers:
            Location: {required: true, schema: {type: string, x-job-view: '{$server}/firings/{$job.id}'}}
            Retry-After: {schema: {type: integer, x-job-view: {$state: {cold: 1, hot: 2}}}}
            X-Ended: {schema: {type: string, x-job-view: $job.ended}}
            X-List: {schema: {type: array, x-job-view: $job.input}}
            X-Required: {required: true, schema: {type: integer, examples: [7]}}
            X-Example: {required: true, example: 8, schema: {type: integer}}
            X-Optional: {example: 9, schema: {type: integer}}
  /firings/{id}:
    get:
      parameters: [{name: id, in: path, required: true}]
      x-job: {read: {where: {$job.id: $request.path.id}}}
      responses: {'200': {description: Firing, headers: {X-State: {schema: {x-job-view: $job.state}}}}}
`),
    );
    const { headers } = await send('POST /firings');
    const location = headers.location ?? '';
    expect(headers).toEqual({
      location: expect.stringMatching(/^http:\/\/localhost\/v1\/firings\/[0-9a-f-]{36}$/),
      'retry-after': '1',
      'x-list': 'a,b',
      'x-required': '7',
      'x-example': '8',
    });
    await clock.advance(1000);
    expect((await send(`GET ${location.replace('http://localhost/v1', '')}`)).headers).toEqual({ 'x-state': 'hot' });
  });

  it('never break an answer, whatever the request puts into them', async () => {
    const { send } = start(
      contractOf(`${firing}
paths:
  /firings:
    post:
      requestBody: {content: {application/json: {schema: {type: object}}}}
      x-job: {submit: {input: $request.body#/name}}
      responses: {'201': {description: Begun, headers: {X-Id: {schema: {x-job-view: $job.id}}, Location: {schema: {x-job-view: '/pots/{$job.input}'}}}}}
  /firings/{id}:
    get:
      parameters: [{name: id, in: path, required: true}]
      x-job: {read: {where: {$job.id: $request.path.id}}}
      responses: {'200': {description: Firing, headers: {X-State: {schema: {x-job-view: $job.state}}}}}
`),
    );
    const locationOf = async (name: string): Promise<string | undefined> =>
      (await send('POST /firings', { body: { name } })).headers.location;
    expect(await locationOf('blue')).toBe('/pots/blue');
    expect(await locationOf('a b')).toBe('/pots/a b');
    expect(await locationOf('töpfe €')).toBe('/pots/t%C3%B6pfe %E2%82%AC');
    expect(await locationOf('a\r\nset-cookie: b')).toBe('/pots/a%0D%0Aset-cookie: b');
    expect(await locationOf('\ud800')).toBe('/pots/%EF%BF%BD');
  });
});
