import type { ClientContract, ClientOperation } from './client-contract.ts';

/** An operation by its id; one that the contract does not have shows nothing. */
export function operationOf({ operations }: ClientContract, operationId: string): ClientOperation {
  return operations[operationId] ?? { method: 'GET', path: '', answers: {} };
}
