import { describe, expect, it } from 'vitest';
import { compileContract } from '../../src/contract/compile-contract.ts';
import { DocumentError } from '../../src/contract/document-error.ts';
import { contractOf, documentOf, firing } from './contract-of.ts';

const read = `
  /firings/{id}:
    get:
      parameters: [{name: id, in: path, required: true}]
      x-job: {read: {where: {$job.id: $request.path.id}}}
      responses: {'200': &ok {description: OK, content: {application/json: {schema: {x-job-view: {state: $job.state}}}}}}`;
const living = `${firing}
paths:
  /firings: {post: {operationId: fire, x-job: {submit: {}}, responses: {'201': {description: Begun, headers: {Location: {schema: {x-job-view: '{$server}/firings/{$job.id}'}}}}}}}${read}`;

describe('a contract', () => {
  it('is plain data', () => {
    const contract = contractOf(living);
    expect(JSON.parse(JSON.stringify(contract))).toEqual(contract);
  });

  it('says the same for the same document, under any name of the file', () => {
    expect(contractOf(living).hash).toMatch(/^[0-9a-f]{64}$/);
    expect(contractOf(living)).toEqual(contractOf(living));
    const elsewhere = compileContract(documentOf(living), '/elsewhere/kiln.json');
    expect(elsewhere).toEqual(contractOf(living));
  });

  it('says something else for another document', () => {
    const other = living.replace('stay: PT1S', 'stay: PT3S');
    expect(contractOf(other).hash).not.toBe(contractOf(living).hash);
  });

  it('has lifecycles with their defaults, in milliseconds', () => {
    expect(contractOf(living).lifecycles).toEqual({
      firing: {
        initial: 'cold',
        id: '$random.uuid',
        group: '$random.uuid',
        limits: [],
        states: {
          cold: { stayMs: [1000, 1000], next: { hot: 1 }, stop: 'off', log: [], partial: false },
          hot: { stayMs: [2000, 2000], next: { done: 9, cracked: 1 }, stop: 'off', log: [], partial: false },
          done: { stayMs: null, next: {}, outcome: 'success', log: [], partial: false },
          cracked: { stayMs: null, next: {}, outcome: 'failure', log: [], partial: false },
          off: { stayMs: null, next: {}, outcome: 'canceled', log: [], partial: false },
        },
      },
    });
  });

  it('has what a lifecycle says beyond that', () => {
    const { lifecycles } = contractOf(
      living
        .replace(
          'initial: cold',
          "initial: cold\n    id: '{$job.group}-{$random.digits}'\n    group: $random.hex\n    limits: [{max: 2, status: 429}, {max: 1, status: 409, by: $job.group}]",
        )
        .replace('stay: PT1S,', 'stay: [PT1S, PT1M], log: [Heating], partial: true,')
        .replace('outcome: success', 'outcome: success, stay: P1D')
        .replace("'201': {", "'409': {description: Busy}, '429': {description: Busy}, '201': {"),
    );
    expect(lifecycles.firing).toMatchObject({
      id: '{$job.group}-{$random.digits}',
      group: '$random.hex',
      limits: [
        { max: 2, status: 429 },
        { max: 1, status: 409, by: '$job.group' },
      ],
      states: {
        cold: { stayMs: [1000, 60_000], log: ['Heating'], partial: true },
        done: { stayMs: [86_400_000, 86_400_000], outcome: 'success' },
      },
    });
  });

  it.each<{ servers: string; wanted: string }>([
    { servers: '[]', wanted: '' },
    { servers: '[{url: /}]', wanted: '' },
    { servers: '[{url: /api/v1/}]', wanted: '/api/v1' },
    { servers: '[{url: "https://kiln.test/v1//"}, {url: "https://other.test"}]', wanted: 'https://kiln.test/v1' },
    {
      servers:
        '[{url: "https://{region}.kiln.test:{port}", variables: {region: {default: eu, enum: [eu, us]}, port: {default: 8443}}}]',
      wanted: 'https://eu.kiln.test:8443',
    },
  ])('of servers $servers stands at "$wanted"', ({ servers, wanted }) => {
    expect(contractOf(`servers: ${servers}\npaths: {}`).server).toBe(wanted);
  });

  it('is named by its file and titled by its document', () => {
    const document = { ...documentOf('paths: {}') };
    expect(compileContract(document, 'a/pots.v2.yaml')).toMatchObject({ format: 1, name: 'pots.v2', title: 'Kiln' });
    expect(compileContract({ ...document, info: {} }, 'pots.yaml').title).toBe('pots');
  });
});

describe('a document with faults', () => {
  it('is refused with all of them', () => {
    const broken = living.replace('next: {hot: 1}', 'next: {hott: 1}').replace('$job.state', '$job.status');
    expect(() => contractOf(broken)).toThrow(DocumentError);
    expect(() => contractOf(broken)).toThrow(/^Failed to compile kiln\.yaml:\n(.*\n)*.*"hott"(.*\n)*.*"\$job\.status"/);
  });

  it('is refused when it is found in the middle of compiling', () => {
    const reference = '#/paths/~1firings/post';
    const yaml = `paths: {}\ncomponents: {schemas: {Pot: {$ref: '${reference}'}}}`;
    expect(() => contractOf(yaml)).toThrow(DocumentError);
    expect(() => contractOf(yaml)).toThrow(reference);
  });
});
