import { describe, expect, it } from 'vitest';
import { parseContract } from '../../src/contract/parse-contract.ts';
import { contractOf } from './contract-of.ts';

describe('parseContract', () => {
  it('takes what was generated', () => {
    const contract = contractOf('paths: {}');
    expect(parseContract(JSON.parse(JSON.stringify({ source: 'abc', ...contract })))).toEqual({
      source: 'abc',
      ...contract,
    });
  });

  it.each([null, undefined, 'text', [], {}, { format: 0 }, { format: 2 }, { format: '1' }])('refuses %j', (value) => {
    expect(() => parseContract(value)).toThrow(
      new TypeError(
        'Failed to read the generated contract: it is not of format 1. Generate it again with "jobtwin generate".',
      ),
    );
  });
});
