import type fc from 'fast-check';
import type { Contract } from '../../src/contract/contract.ts';
import { brokenRequest } from './broken-request.ts';
import { mostly } from './nonsense.ts';
import type { RequestDraft } from './request-draft.ts';
import { validRequest } from './valid-request.ts';

/** Requests to the API of a contract: right ones, and ones with something wrong. */
export function anyRequest(contract: Contract): fc.Arbitrary<RequestDraft> {
  const right = validRequest(contract);
  return mostly(right, brokenRequest(right), 1);
}
