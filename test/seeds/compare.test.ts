import { describe, expect, it } from 'vitest';
import type { Claim } from './claim.ts';
import { faultsOf, findingsOf } from './compare.ts';
import { type Facts, factsOf } from './facts.ts';

const claim: Claim = {
  object: 'Job',
  field: 'status',
  types: ['string'],
  isRequired: true,
  values: ['on', 'off'],
  explained: ['on'],
  examples: ['on'],
};

const status = { type: 'string', description: 'Whether it is on.', enum: ['on', 'off'] };

/** What a document says whose object is written in different ways. */
function facts(property: object, required: string[] = ['status']): Facts | undefined {
  const schemas: Record<string, unknown> = { Base: { required, properties: { status: property } } };
  const derived = { allOf: [{ $ref: 'Base' }], properties: { other: {} } };
  return factsOf(derived, (reference) => schemas[reference]).get('status');
}

describe('what a seed says must be there', () => {
  it.each([
    ['as it is', status, []],
    ['beside null', { ...status, anyOf: [{ type: 'string' }, { type: 'null' }] }, []],
    ['as one of several types', { ...status, type: ['string', 'integer'] }, []],
    ['of another type', { ...status, type: 'integer' }, ['it cannot be a JSON string, but only integer']],
    ['without a value', { ...status, enum: ['on'] }, ['it cannot be "off", but only on']],
    ['without a text', { ...status, description: ' ' }, ['"on" is not explained', 'it has no description']],
  ])('%s', (_, property, wanted) => {
    expect(faultsOf(claim, facts(property))).toEqual(wanted);
  });

  it('at all', () => {
    expect(faultsOf(claim, undefined)).toEqual(['there is no such field']);
  });
});

describe('what a document says otherwise is found', () => {
  it.each([
    ['nothing', claim, status, []],
    [
      'another type',
      claim,
      { ...status, type: ['string', 'null'] },
      [{ aspect: 'type', seedSays: 'string', documentSays: 'null or string' }],
    ],
    [
      'more values',
      claim,
      { ...status, enum: ['on', 'off', 'idle'] },
      [{ aspect: 'values', seedSays: 'on, off', documentSays: 'also idle' }],
    ],
    [
      'any value',
      claim,
      { type: 'string', description: 'on' },
      [{ aspect: 'values', seedSays: 'on, off', documentSays: 'any' }],
    ],
    [
      'another presence',
      { ...claim, isRequired: false },
      status,
      [{ aspect: 'presence', seedSays: 'optional', documentSays: 'required' }],
    ],
    [
      'another format',
      { ...claim, format: 'uuid' as const },
      status,
      [{ aspect: 'format', seedSays: 'uuid', documentSays: 'none' }],
    ],
    [
      'another example',
      { ...claim, examples: ['maybe'] },
      status,
      [{ aspect: 'example', seedSays: '"maybe"', documentSays: '"on" or "off"' }],
    ],
  ])('%s', (_, given, property, wanted) => {
    const known = facts(property);
    expect(known && findingsOf(given, known, (value) => value === 'on')).toEqual(wanted);
  });
});
