import { describe, expect, it } from 'vitest';
import { contractOf } from '../contract-compiler/contract-of.ts';
import { start } from './start.ts';

describe('a problem is answered', () => {
  const problem =
    'content: {application/json: {schema: {type: object, x-job-view: {is: $problem.status, why: $problem.detail}}}}';
  const other = `responses: {'200': {description: OK}, '404': {description: Unknown, ${problem}}}`;

  it.each<{ what: string; document: string; line: string; wanted: object }>([
    {
      what: 'for an unknown path, in the shape that another 404 has',
      document: `paths: {/pots: {get: {${other}}}}`,
      line: 'GET /lids',
      wanted: { status: 404, body: { is: 404, why: 'No path of this API matches /v1/lids.' } },
    },
    {
      what: 'for an unknown method, with what is allowed',
      document: `paths: {/pots: {get: {${other}}, put: {${other}}}}`,
      line: 'POST /pots',
      wanted: {
        status: 405,
        headers: { allow: 'GET, PUT' },
        body: { is: 405, why: 'POST is not allowed for /v1/pots; allowed: GET, PUT.' },
      },
    },
    {
      what: 'in the shape of a 400 where no 404 is declared',
      document: `paths: {/pots: {get: {responses: {'200': {description: OK}, '400': {description: Bad, ${problem}}}}}}`,
      line: 'GET /lids',
      wanted: { status: 404, body: { is: 404 } },
    },
    {
      what: 'as RFC 9457 has it where the document declares no problem',
      document: "paths: {/pots: {get: {responses: {'200': {description: OK}}}}}",
      line: 'GET /lids',
      wanted: {
        status: 404,
        headers: { 'content-type': 'application/problem+json' },
        body: { title: 'Not Found', status: 404, detail: 'No path of this API matches /v1/lids.' },
      },
    },
    {
      what: 'by the response for a range',
      document: `paths: {/pots: {get: {parameters: [{name: a, in: query, required: true}], responses: {'200': {description: OK}, '4XX': {description: Bad, ${problem}}}}}}`,
      line: 'GET /pots',
      wanted: { status: 400, body: { is: 400, why: 'query.a: is required, but missing.' } },
    },
    {
      what: 'by the default response',
      document: `paths: {/pots: {get: {parameters: [{name: a, in: query, required: true}], responses: {'200': {description: OK}, default: {description: Bad, ${problem}}}}}}`,
      line: 'GET /pots',
      wanted: { status: 400, body: { is: 400 } },
    },
    {
      what: 'as 422 where that is declared and 400 is not',
      document: `paths: {/pots: {get: {parameters: [{name: a, in: query, required: true}], responses: {'200': {description: OK}, '422': {description: Bad, ${problem}}}}}}`,
      line: 'GET /pots',
      wanted: { status: 422, body: { is: 422 } },
    },
    {
      what: 'by its example where nothing else is said',
      document:
        "paths: {/pots: {get: {responses: {'200': {description: OK}, '404': {description: Unknown, content: {application/json: {example: {error: 1}}}}}}}}",
      line: 'GET /lids',
      wanted: { status: 404, body: { error: 1 } },
    },
  ])('$what', async ({ document, line, wanted }) => {
    expect(await start(contractOf(document)).send(line)).toMatchObject(wanted);
  });

  it('for whatever is outside of the base path', async () => {
    const { twin } = start(contractOf(`paths: {/pots: {get: {${other}}}}`));
    for (const path of ['/', '/v1', '/v1x/pots', '/v2/pots', '//v1/pots']) {
      expect((await twin.fetch(new Request(`http://localhost${path}`))).status, path).toBe(404);
    }
  });
});
