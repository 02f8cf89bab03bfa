import { execFile } from 'node:child_process';
import { glob } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listen } from '../../mocks/adapters/node-http.ts';
import { toCurl } from '../../mocks/cli/to-curl.ts';
import { createTwin } from '../../mocks/engine/create-twin.ts';
import { loadContract } from '../../src/contract/compile-contract.ts';
import type { Contract } from '../../src/contract/contract.ts';
import { contractOf, firing } from '../contract-compiler/contract-of.ts';

const shell = promisify(execFile);
const documents = (await Array.fromAsync(glob('{openapi,test/fixtures/sketches}/*.yaml'))).sort();

/** The status that the first command gets from a twin of the contract. */
async function statusOfFirst(contract: Contract): Promise<number> {
  const twin = createTwin(contract);
  const server = await listen(twin.answer);
  onTestFinished(() => server.close());
  const [submit = ''] = toCurl(contract, server.url + twin.basePath) ?? [];
  const { stdout } = await shell('sh', ['-c', `${submit} -o /dev/null -w '%{http_code}'`]);
  return Number(stdout);
}

describe('the printed command submits a job', () => {
  it.each(documents)('of %s', async (document) => {
    expect(await statusOfFirst(await loadContract(document))).toBeOneOf([200, 201, 202]);
  });

  it('whatever the operation wants', async () => {
    const contract = contractOf(`${firing}
security: [{queryKey: [], headerKey: [], cookieKey: []}]
paths:
  /kilns/{kiln}/firings:
    post:
      parameters:
        - {name: kiln, in: path, required: true, schema: {type: string}, example: "o'brien & sons/1"}
        - {name: size, in: query, required: true, schema: {type: integer, minimum: 3, maximum: 3}}
        - {name: glazes, in: query, required: true, schema: {type: array, minItems: 2, items: {type: string}}, example: [a b, c&d]}
        - {name: optional, in: query, schema: {type: integer}, example: 1}
        - {name: X-Mode, in: header, required: true, schema: {enum: [quick]}}
        - {name: day, in: cookie, required: true, schema: {type: string, examples: ['2026-01-01'], format: date}}
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema: {type: object, required: [name], properties: {name: {type: string}, pots: {type: integer}}}
            example: {name: "it's & more", pots: 3}
      x-job: {submit: {}}
      responses: {'202': &firing {description: Begun, content: {application/json: {schema: {x-job-view: {id: $job.id, state: $job.state}}}}}, '400': {description: Bad}}
  /firings/{id}: {get: {parameters: [{name: id, in: path, required: true}], x-job: {read: {where: {$job.id: $request.path.id}}}, responses: {'200': *firing}}}
components:
  securitySchemes:
    queryKey: {type: apiKey, in: query, name: key}
    headerKey: {type: apiKey, in: header, name: X-Key}
    cookieKey: {type: apiKey, in: cookie, name: session}
`);
    expect(await statusOfFirst(contract)).toBe(202);
  });
});

it('there is none for a document without jobs', () => {
  expect(toCurl(contractOf('paths: {}'), 'http://localhost')).toBeUndefined();
});
