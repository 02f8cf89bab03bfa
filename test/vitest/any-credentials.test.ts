import { expect, it } from 'vitest';
import asana from '../../generated/asana/contract.json' with { type: 'json' };
import mammoth from '../../generated/mammoth/contract.json' with { type: 'json' };
import wixMedia from '../../generated/wix-media/contract.json' with { type: 'json' };
import { anyCredentials } from '../../mocks/vitest/any-credentials.ts';
import { parseContract } from '../../src/contract/parse-contract.ts';

it.each([
  { what: 'a token', contract: asana, wanted: { authorization: 'bearer any' } },
  { what: 'a token without a scheme', contract: wixMedia, wanted: { authorization: 'any' } },
  { what: 'the first of two ways', contract: mammoth, wanted: { authorization: 'bearer any' } },
])('makes up $what', ({ contract, wanted }) => {
  const headers = new Headers(anyCredentials(parseContract(contract)));
  expect(Object.fromEntries(headers)).toEqual(wanted);
});
