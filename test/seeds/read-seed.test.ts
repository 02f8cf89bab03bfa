import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Claim, toTypes, valuesIn } from './claim.ts';
import { readSeed } from './read-seed.ts';

function read(seed: string): Claim[] {
  return readSeed(readFileSync(new URL(`../fixtures/seeds/${seed}`, import.meta.url), 'utf8'));
}

describe('the fields of a seed', () => {
  it.each([
    [
      'asana-job-compact.md',
      {
        // Once in the list, once in the JSON Schema.
        JobCompact:
          'gid resource_type resource_subtype status new_project new_task new_project_template gid resource_type resource_subtype status new_project new_task new_project_template',
      },
    ],
    [
      'asana-job-response.md',
      { JobResponse: 'gid new_project new_project_template new_task resource_subtype resource_type status' },
    ],
    ['mammoth-job-schema.md', { JobSchema: 'id status response last_updated_at created_at path operation' }],
    ['matatika-jobs.md', { Job: 'id created type exitCode status startTime endTime' }],
    [
      'wix-media-job.md',
      {
        Job: 'id groupId type issuer status sources specification result dateCreated dateUpdated',
        CreateArchiveSpecification: 'sources destination archiveType',
        ExtractArchiveSpecification: 'source destination',
        FileImportSpecification: 'sourceUrl destination',
      },
    ],
  ])('are all read: %s', (seed, wanted) => {
    const claims = read(seed);
    const objects = [...new Set(claims.map(({ object }) => object))].map((object) => [
      object,
      claims.flatMap((claim) => (claim.object === object ? [claim.field] : [])).join(' '),
    ]);
    expect(Object.fromEntries(objects)).toEqual(wanted);
  });

  it.each([
    ['asana-job-response.md', 'gid', { types: ['string', 'null'], isRequired: false, examples: ['12345'] }],
    ['asana-job-response.md', 'new_task', { types: ['object', 'null'], isRequired: false }],
    ['mammoth-job-schema.md', 'id', { types: ['integer'], isRequired: true, examples: [10] }],
    ['mammoth-job-schema.md', 'response', { types: ['object'], examples: [{ object: 'some object' }] }],
    ['mammoth-job-schema.md', 'created_at', { types: ['string'], format: 'date', examples: ['2021-08-10T10:00:00'] }],
    ['matatika-jobs.md', 'id', { types: ['string'], format: 'uuid' }],
    ['matatika-jobs.md', 'startTime', { format: 'instant' }],
    ['matatika-jobs.md', 'status', { explained: ['QUEUED', 'RUNNING', 'COMPLETE', 'ERROR', 'STOPPED'] }],
    ['matatika-jobs.md', 'type', { values: ['WORKSPACE_INIT', 'PIPELINE_CONFIG', 'PIPELINE_ENV', 'PIPELINE_RUN'] }],
    ['wix-media-job.md', 'sources', { types: ['array of object'] }],
    ['wix-media-job.md', 'archiveType', { values: ['zip', 'tar', 'tar.gz', 'tar.bz2'] }],
    ['wix-media-job.md', 'dateCreated', { examples: ['2017-07-25T10:10:30Z'] }],
  ])('are read with what is said of them: %s, %s', (seed, field, wanted) => {
    expect(read(seed).find((claim) => claim.field === field)).toMatchObject(wanted);
  });

  it('are read from a JSON Schema in the words of OpenAPI 3.0', () => {
    const claims = read('asana-job-compact.md').filter(({ isRequired }) => isRequired !== undefined);
    expect(claims.find(({ field }) => field === 'new_task')?.types).toEqual(['object', 'null']);
    expect(claims.find(({ field }) => field === 'status')?.values).toHaveLength(4);
  });
});

it.each([
  ['The value is one of: `a`, `b_c`, or `d`.', ['a', 'b_c', 'd']],
  ['It can be good, bad or ugly', ['good', 'bad', 'ugly']],
  ['One of the kinds: zip, tar.gz , or tar', ['zip', 'tar.gz', 'tar']],
  ['The base type of this resource.', []],
])('values are found in "%s"', (sentence, wanted) => {
  expect(valuesIn(sentence)).toEqual(wanted);
});

it.each([
  ['str', undefined, ['string']],
  ['Optional[str]', undefined, ['string', 'null']],
  ['Source[]', undefined, ['array of object']],
  ['models.Status', 'good', ['string']],
  ['models.Response', { a: 1 }, ['object']],
  ['Result', undefined, ['object']],
])('the type %s with the example %j is read', (word, example, wanted) => {
  expect(toTypes(word, example)).toEqual(wanted);
});
