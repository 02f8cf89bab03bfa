import type { Contract, Credential, Operation } from '../../src/contract/contract.ts';
import { type Credentials, createCredentials } from '../../src/verify/requests/credentials.ts';
import * as requests from '../../src/verify/requests/draft.ts';

let tokens = 0;

/** Credentials that nobody else has: limits that count by them let all requests pass. */
export function ownCredentials(contract: Contract): Credentials {
  tokens += 1;
  return createCredentials(contract, {}, `token-${tokens}`);
}

/** The valid requests that a document shows of an operation, with credentials of their own. */
export function draftsOf(
  operation: Operation,
  contract: Contract,
  options: Omit<requests.DraftOptions, 'credentials'> = {},
): [requests.Draft, ...requests.Draft[]] {
  return requests.draftsOf(operation, contract, { ...options, credentials: ownCredentials(contract) });
}

/** The draft with credentials of its own. */
export function authorized(draft: requests.Draft, needed: readonly Credential[], contract: Contract): requests.Draft {
  return requests.withCredentials(draft, needed, ownCredentials(contract));
}
