import { describe, expect, it } from 'vitest';
import { sourceHash } from '../../src/contract/source-hash.ts';

describe('sourceHash', () => {
  it('is the SHA-256 of the text', () => {
    expect(sourceHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it.each([
    "$ref: '#/components/schemas/Job'",
    '$ref: "#/components/schemas/Job"',
    'schema: {$ref: "#/components/schemas/Job"}',
    '{"$ref": "#/components/schemas/Job"}',
    '{"$ref":"#/components/schemas/Job"}',
    'url: https://kiln.test/$ref',
  ])('exists for a text with %s', (text) => {
    expect(sourceHash(text)).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    "$ref: './job.yaml'",
    '$ref: job.yaml#/Job',
    'schema: {$ref: "job.yaml"}',
    '{"$ref": "https://kiln.test/job.json"}',
    "'$ref' : job.yaml",
    '$ref:\n  job.yaml',
  ])('does not exist for a text with %j, which does not say all', (text) => {
    expect(sourceHash(text)).toBeUndefined();
  });
});
